namespace FramingKit.ML.Tests.Training.Encoder;

public sealed class BlendTrainingTests(BlendTrainingTests.QuickBlend quick) : IClassFixture<BlendTrainingTests.QuickBlend>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Train_WithAnEncoder_GivesAModelThatItsFileReadsAlike()
    {
        var model = quick.Model;
        var path = _folder.PathOf("careful.framing");
        model.Save(path);
        var loaded = FramingClassifier.Load(path);
        Assert.NotNull(loaded.Model.Encoder);
        Assert.All(Some.Subset.Take(40), row => Assert.Equal(model.Classifier.Classify(row.Text), loaded.Classify(row.Text)));
    }

    [Fact]
    public void Train_WithAnEncoderTwice_GivesEqualFiles()
    {
        quick.Model.Save(_folder.PathOf("a.framing"));
        quick.Train().Save(_folder.PathOf("b.framing"));
        Assert.Equal(File.ReadAllBytes(_folder.PathOf("a.framing")), File.ReadAllBytes(_folder.PathOf("b.framing")));
    }

    [Fact]
    public void Train_WithAnEncoder_ReadsTheRowsOutOfFoldAsTheModelReadsThem()
    {
        var model = quick.Model;
        Assert.InRange(model.OutOfFold.Count, 1, Some.Subset.Count / 3);
        Assert.Equal(model.OutOfFold.Count, model.Card.Scores[ModelCard.CrossValidationName].Rows);

        // The linear part was learned from other rows out of fold than in the end, so the two agree only roughly.
        var alike = model.OutOfFold.Count(row => row.Result.Frame == model.Classifier.Classify(row.Row.Text).Frame);
        Assert.True(alike > model.OutOfFold.Count / 2, $"{alike} of {model.OutOfFold.Count}");
    }

    [Fact]
    public void Card_WithAnEncoder_TellsWhichAndHowItLearned()
    {
        var card = quick.Model.Card;
        Assert.Contains("encoder", card.Trainer, StringComparison.Ordinal);
        Assert.StartsWith("all-MiniLM-L6-v2, 6 layers, 2 frozen, 2.5 epochs", card.Options["encoder"], StringComparison.Ordinal);
    }

    [Fact]
    public void CreatePipelineClassifier_WithAnEncoder_IsRefused() =>
        Assert.Contains("has an encoder", Assert.Throws<InvalidOperationException>(() => quick.Model.CreatePipelineClassifier()).Message, StringComparison.Ordinal);

    [Fact]
    public void Train_EncoderBesideATrainerThatIsNotLinear_IsRefused() => Assert.Contains(
        "fast-tree",
        Assert.Throws<ArgumentException>(() => new FramingTrainer(Some.QuickOptions with { Recipe = TrainingRecipes.FastTree, PretrainedEncoder = "any" }).Train(Some.Subset)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Train_FolderWithoutEncoder_IsAnIoExceptionBeforeAnythingIsTrained()
    {
        var trainer = new FramingTrainer(Some.QuickOptions with { PretrainedEncoder = _folder.PathOf("nowhere") });
        Assert.ThrowsAny<IOException>(() => trainer.Train(Some.Subset, cancellationToken: new CancellationToken(canceled: true))); // the first step would cancel
    }

    public void Dispose() => _folder.Dispose();

    public sealed class QuickBlend : IDisposable
    {
        private const int Layers = 6;

        private readonly TemporaryFolder _folder = new();
        private readonly string _encoder;

        public QuickBlend()
        {
            _encoder = PretrainedFolder.Write(_folder, Layers);
            Model = Train();
        }

        public TrainedModel Model { get; }

        public TrainedModel Train() => new FramingTrainer(Some.QuickOptions with { PretrainedEncoder = _encoder }).Train(Some.Subset);

        public void Dispose() => _folder.Dispose();
    }
}
