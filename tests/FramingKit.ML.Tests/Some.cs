using FramingKit.Scoring;

namespace FramingKit.ML.Tests;

/// <summary>Builds what a test needs but is not about.</summary>
internal static class Some
{
    public static TrainingOptions QuickOptions { get; } = TrainingOptions.Default with { Folds = 2, MaximumIterations = 6, Name = "quick" };

    /// <summary>About three hundred rows of the training data, from all files alike.</summary>
    public static IReadOnlyList<LabelledSentence> Subset { get; } = CreateSubset();

    public static LabelledSentence Row(
        string text = "Some sentence of a newspaper.", string frame = "None", Sentiment sentiment = Sentiment.Neutral, string group = "") =>
        new() { Text = text, Frame = new Frame(frame), Sentiment = sentiment, Group = group };

    public static ModelCard Card { get; } = new()
    {
        Name = "fixed",
        Frames = Repository.Frames,
        Sentiments = [Sentiment.Negative, Sentiment.Neutral, Sentiment.Positive],
        Trainer = "none",
    };

    public static FramingResult Result(string frame, float confidence, Sentiment sentiment = Sentiment.Neutral) => new()
    {
        Frame = new Frame(frame),
        Sentiment = sentiment,
        Frames = Card.Frames.ToDictionary(known => known, known => known.Name == frame ? confidence : (1 - confidence) / 3),
        Sentiments = Card.Sentiments.ToDictionary(known => known, known => known == sentiment ? 0.8f : 0.1f),
        IsUncertain = false,
    };

    public static string[] ClassNames => [.. Enum.GetValues<LexiconClass>().Where(name => !name.IsValence()).Select(name => $"{name}".ToUpperInvariant())];

    private static List<LabelledSentence> CreateSubset()
    {
        var rows = Repository.Rows.Value.Where(row => row.Source != "heldout").ToList();
        var step = rows.Count / 300;
        return [.. rows.Where((_, index) => index % step == 0)];
    }
}
