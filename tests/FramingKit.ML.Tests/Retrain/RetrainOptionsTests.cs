namespace FramingKit.ML.Tests.Retrain;

public class RetrainOptionsTests
{
    private static readonly RetrainOptions _defaults = new() { Data = ["home"], Output = "models" };

    [Fact]
    public void Parse_NoArguments_GivesTheDefaultsUnderTheNameOfAnOwnModel() =>
        Assert.Equal(_defaults with { Training = _defaults.Training with { Name = "own" } }, RetrainOptions.Parse([], _defaults));

    [Theory]
    [InlineData("own")]
    [InlineData("own", "--data", "mine.csv")]
    [InlineData("default", "--public", "clone")]
    [InlineData("mine", "--name", "mine")]
    [InlineData("default", "--name", "default")]
    [InlineData("mine", "--public", "clone", "--name", "mine")]
    [InlineData("careful", "--public", "clone", "--encoder", "minilm")]
    [InlineData("own-careful", "--encoder", "minilm")]
    [InlineData("mine", "--encoder", "minilm", "--name", "mine")]
    public void Parse_Name_IsThatOfTheDefaultModelOnlyWithThePublicTexts(string expected, params string[] arguments) =>
        Assert.Equal(expected, RetrainOptions.Parse(arguments, _defaults).Training.Name);

    [Fact]
    public void Parse_NameByTheCallersDefaults_Stays() =>
        Assert.Equal("home", RetrainOptions.Parse([], _defaults with { Training = TrainingOptions.Default with { Name = "home" } }).Training.Name);

    [Fact]
    public void Parse_AllArguments_AreTaken()
    {
        var options = RetrainOptions.Parse(
            ["--data", "a", "b", "--data", "c", "--trainer", "sdca", "--seed", "7", "--folds", "3", "--out", "o", "--name", "n", "--public", "p", "--encoder", "e", "--measure", "m", "--force"],
            _defaults);
        Assert.Equal(["a", "b", "c"], options.Data);
        Assert.Equal(["m"], options.Measure);
        Assert.Equal([TrainingRecipes.Sdca], options.Recipes);
        Assert.Equal(("o", "p", true), (options.Output, options.PublicTexts, options.IsForced));
        Assert.Equal((7, 3, "n", "e"), (options.Training.Seed, options.Training.Folds, options.Training.Name, options.Training.PretrainedEncoder));
    }

    [Fact]
    public void Parse_EncoderBesideATrainerThatIsNotLinear_SaysSo()
    {
        var exception = Assert.Throws<FormatException>(() => RetrainOptions.Parse(["--encoder", "minilm", "--trainer", "fast-tree"], _defaults));
        Assert.Contains("fast-tree", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_AllTrainers_GivesTheWholeZoo() =>
        Assert.Equal(TrainingRecipes.All, RetrainOptions.Parse(["--trainer", "all"], _defaults).Recipes);

    [Theory]
    [InlineData("--colour", "--colour", "red")]
    [InlineData("expected a whole number from 2", "--folds", "1")]
    [InlineData("expected a whole number from 0", "--seed", "x")]
    [InlineData("expected all or one of maximum-entropy, sdca", "--trainer", "magic")]
    [InlineData("'--data' is not understood", "--data")]
    [InlineData("'stray' is not understood", "stray")]
    [InlineData("'--out a b' is not understood", "--out", "a", "b")]
    public void Parse_WrongArgument_SaysWhatWouldBeRight(string expected, params string[] arguments) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => RetrainOptions.Parse(arguments, _defaults)).Message, StringComparison.Ordinal);
}
