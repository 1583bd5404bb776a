using System.Collections.Concurrent;

namespace FramingKit.ML.Tests.Training;

public sealed class RecipeTests : IDisposable
{
    private static readonly IReadOnlyList<LabelledSentence> _rows = [.. Some.Subset.Where((_, row) => row % 2 == 0)];

    private static readonly ConcurrentDictionary<string, TrainedModel> _trained = new();

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. TrainingRecipes.All.Select(recipe => recipe.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Train_EachRecipe_LearnsItsRowsAndRepeatsItself(string name)
    {
        var (first, second) = (Trained(name), Train(name));
        var report = Evaluator.Evaluate(first.Classifier, _rows, "the training rows themselves");
        var commonest = _rows.CountBy(row => row.Frame).Max(count => count.Value) / (float)_rows.Count;
        var always = 2 * commonest / (1 + commonest) / report.Frames.Count; // macro-F1 of always saying the commonest frame
        Assert.True(report.Scores.FrameMacroF1.Value > 2 * always, $"{report.Scores.FrameMacroF1}, always the commonest frame: {always}");
        Assert.Equal(first.CrossValidation.Scores.FrameMacroF1, second.CrossValidation.Scores.FrameMacroF1);
        Assert.All(_rows.Take(20), row =>
            Assert.Equal(first.Classifier.Classify(row.Text).Frames.Values, second.Classifier.Classify(row.Text).Frames.Values));
        first.Save(_folder.PathOf("first.framing"));
        second.Save(_folder.PathOf("second.framing"));
        Assert.Equal(File.ReadAllBytes(_folder.PathOf("first.framing")), File.ReadAllBytes(_folder.PathOf("second.framing")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Save_EachRecipeWithItsPipeline_LoadsAndScoresTheSame(string name)
    {
        var model = Trained(name);
        model.Save(_folder.PathOf("a.framing"));
        var loaded = PipelineClassifier.Load(_folder.PathOf("a.framing"));
        Assert.Equal(model.Card.Trainer, loaded.Card.Trainer);
        foreach (var row in _rows.Take(40))
        {
            var (expected, actual) = (model.Classifier.Classify(row.Text), loaded.Classify(row.Text));
            Assert.Equal((expected.Frame, expected.Sentiment, expected.IsUncertain), (actual.Frame, actual.Sentiment, actual.IsUncertain));
            Assert.All(expected.Frames, frame => Assert.Equal(frame.Value, actual.Frames[frame.Key], 1e-5f));
            Assert.Equal(1, actual.Sentiments.Values.Sum(), 1e-5f);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Save_EachRecipe_IsRunByTheRuntimeAloneIfLinear(string name)
    {
        var model = Trained(name);
        model.Save(_folder.PathOf("a.framing"), withPipeline: false);
        Assert.IsType(model.Classifier.GetType(), SavedModel.Load(_folder.PathOf("a.framing")));
        if (model.Classifier is FramingClassifier)
        {
            Assert.True(TrainingRecipes.Find(name).IsLinear);
            Assert.NotNull(FramingClassifier.Load(_folder.PathOf("a.framing")));
        }
        else
        {
            var exception = Assert.Throws<ModelFormatException>(() => FramingClassifier.Load(_folder.PathOf("a.framing")));
            Assert.Contains("PipelineClassifier.Load", exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("fast-tree")]
    [InlineData("plain-text")]
    public void Explain_ModelThatIsNotLinear_GivesSharesThatAddUp(string name)
    {
        const string Text = "Critics say the government bowed to the creditors and gave up its mines.";
        var explanation = Trained(name).Classifier.Explain(Text);
        Assert.NotEmpty(explanation.Evidence);
        Assert.Equal(explanation.LogOdds, explanation.Baseline + explanation.Evidence.Sum(item => item.Weight), 1e-4f);
        Assert.All(explanation.Evidence, item => Assert.DoesNotContain(' ', Text[item.Start..item.End]));
        var probabilities = explanation.Result.Frames;
        Assert.Equal(MathF.Log(probabilities[explanation.Result.Frame] / probabilities[explanation.Against]), explanation.LogOdds, 1e-3f);
    }

    [Fact]
    public void Load_PipelineCutShort_IsAModelFormatException()
    {
        Trained("sdca").Save(_folder.PathOf("a.framing"));
        var bytes = File.ReadAllBytes(_folder.PathOf("a.framing"));
        var path = _folder.Write("cut.framing", bytes[..(bytes.Length / 2)]);
        Assert.Contains(path, Assert.Throws<ModelFormatException>(() => PipelineClassifier.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_ModelWithoutPipeline_NamesWhatIsMissing()
    {
        Trained("sdca").Save(_folder.PathOf("a.framing"), withPipeline: false);
        var exception = Assert.Throws<ModelFormatException>(() => PipelineClassifier.Load(_folder.PathOf("a.framing")));
        Assert.Contains("'pipeline.zip'", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Train_OneSentimentOnly_ReadsThatOneAndStillTellsFramesApart(string name)
    {
        var model = new FramingTrainer(Some.QuickOptions with { Recipe = TrainingRecipes.Find(name) }).Train(_rows.Select(row => row with { Sentiment = Sentiment.Neutral }));
        model.Save(_folder.PathOf("a.framing"));
        IFramingClassifier[] classifiers = [model.Classifier, SavedModel.Load(_folder.PathOf("a.framing")), PipelineClassifier.Load(_folder.PathOf("a.framing"))];
        foreach (var result in classifiers.SelectMany(classifier => _rows.Take(10).Select(row => classifier.Classify(row.Text))))
        {
            Assert.Equal((Sentiment.Neutral, 1f), (result.Sentiment, result.Sentiments[Sentiment.Neutral]));
            Assert.Equal(1, result.Frames.Values.Sum(), 1e-5f);
        }

        Assert.Equal([Sentiment.Neutral], model.Card.Sentiments);
        Assert.Equal(1, model.Card.Scores["cross-validation"].SentimentMacroF1.Value);
    }

    [Fact]
    public void Train_SourceWeightsWithARecipeThatCantWeight_AreRefused()
    {
        var options = Some.QuickOptions with
        {
            Recipe = TrainingRecipes.AveragedPerceptron,
            SourceWeights = new Dictionary<string, float> { ["real1"] = 2 },
        };
        Assert.Throws<ArgumentException>(() => new FramingTrainer(options).Train(_rows));
    }

    [Fact]
    public void Find_UnknownName_ListsTheKnownOnes() =>
        Assert.Contains("linear-svm", Assert.Throws<ArgumentException>("name", () => TrainingRecipes.Find("magic")).Message, StringComparison.Ordinal);

    [Fact]
    public void Card_Trees_NameTheirPackageAndRecipe()
    {
        var card = Trained("fast-tree").Card;
        Assert.Equal(["Microsoft.ML", "Microsoft.ML.FastTree"], card.Packages.Keys);
        Assert.Equal("fast-tree", card.Options["recipe"]);
    }

    [Fact]
    public void All_Names_AreDifferentAndTheDefaultIsFirst()
    {
        Assert.Equal(TrainingRecipes.All.Count, TrainingRecipes.All.Select(recipe => recipe.Name).Distinct().Count());
        Assert.Same(TrainingOptions.Default.Recipe, TrainingRecipes.All[0]);
    }

    public void Dispose() => _folder.Dispose();

    private static TrainedModel Trained(string name) => _trained.GetOrAdd(name, Train);

    private static TrainedModel Train(string name) =>
        new FramingTrainer(Some.QuickOptions with { Recipe = TrainingRecipes.Find(name) }).Train(_rows);
}
