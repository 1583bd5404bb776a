namespace FramingKit.ML;

/// <summary>How a classifier did on labelled rows.</summary>
public sealed record EvaluationReport
{
    /// <summary>Gets the model's name.</summary>
    public required string Model { get; init; }

    /// <summary>Gets the name of the data.</summary>
    public required string Data { get; init; }

    /// <summary>Gets the frames, in the order of <see cref="FrameConfusion"/>.</summary>
    public required IReadOnlyList<Frame> Frames { get; init; }

    /// <summary>Gets the sentiments, in the order of <see cref="SentimentConfusion"/>.</summary>
    public required IReadOnlyList<Sentiment> Sentiments { get; init; }

    /// <summary>Gets the scores: macro-F1 with bootstrap intervals, precision, recall and F1 of each label, calibration error.</summary>
    public required ModelScores Scores { get; init; }

    /// <summary>Gets the share of right frames, with its 95 % interval.</summary>
    public required Estimate FrameAccuracy { get; init; }

    /// <summary>Gets the share of right sentiments, with its 95 % interval.</summary>
    public required Estimate SentimentAccuracy { get; init; }

    /// <summary>Gets the expected calibration error of the sentiment probabilities, in 15 bins.</summary>
    public required float SentimentCalibrationError { get; init; }

    /// <summary>Gets the frames' confusion matrix: gold against predicted.</summary>
    public required ConfusionMatrix FrameConfusion { get; init; }

    /// <summary>Gets the sentiments' confusion matrix: gold against predicted.</summary>
    public required ConfusionMatrix SentimentConfusion { get; init; }

    /// <summary>Gets how often frames read with about the same confidence are right, in up to 15 bins, the least confident first.</summary>
    public required IReadOnlyList<ReliabilityBin> Reliability { get; init; }

    /// <summary>Gets the scores of the frames when the least certain 0, 10, 20, 30 and 50 % of the rows are left open.</summary>
    public required IReadOnlyList<CoveragePoint> Coverage { get; init; }

    /// <summary>Writes the report as plain, aligned text: scores with intervals, a line and a confusion matrix row for each label, coverage.</summary>
    /// <returns>Text with line feeds at line ends.</returns>
    public string ToText() => EvaluationText.Write(this);
}
