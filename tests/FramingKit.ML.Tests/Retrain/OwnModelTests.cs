namespace FramingKit.ML.Tests.Retrain;

public sealed class OwnModelTests : IDisposable
{
    /// <summary>Other processors may sum differently, and a few sentences near the line then fall to its other side.</summary>
    private const float Tolerance = 0.01f;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Run_OurOwnSentencesWhole_ScoresAsTheCommittedCardTells()
    {
        var committed = FramingClassifier.Load(Path.Combine(Repository.Root, "models", "own.framing")).Card;
        var model = Assert.Single(new Retraining(new RetrainOptions
        {
            Data = [Path.Combine(Repository.Root, "training-data")],
            Output = _folder.PathOf("models"),
            Training = TrainingOptions.Default with { Name = committed.Name },
        }).Run()).Model;

        Assert.Equal(committed.DataHash, model.Card.DataHash);
        Assert.Equal(committed.Options, model.Card.Options);
        Assert.Equal(committed.Scores["heldout"].FrameMacroF1.Value, model.Card.Scores["heldout"].FrameMacroF1.Value, Tolerance);
        Assert.Equal(committed.Scores["heldout"].SentimentMacroF1.Value, model.Card.Scores["heldout"].SentimentMacroF1.Value, Tolerance);
    }

    public void Dispose() => _folder.Dispose();
}
