using System.Globalization;

namespace FramingKit;

/// <summary>How well a model did on one set of labelled rows.</summary>
public sealed record ModelScores
{
    /// <summary>Gets the number of rows.</summary>
    public required int Rows { get; init; }

    /// <summary>Gets the mean F1 over the frames that occur, given or found, with its interval.</summary>
    public required Estimate FrameMacroF1 { get; init; }

    /// <summary>Gets the mean F1 over the sentiments that occur, given or found, with its interval.</summary>
    public required Estimate SentimentMacroF1 { get; init; }

    /// <summary>Gets the scores of each frame.</summary>
    public required IReadOnlyList<LabelScore> Frames { get; init; }

    /// <summary>Gets the scores of each sentiment.</summary>
    public required IReadOnlyList<LabelScore> Sentiments { get; init; }

    /// <summary>Gets the expected calibration error of the frame probabilities, in 15 bins.</summary>
    /// <value>From 0 (confidence equals accuracy) to 1.</value>
    public required float FrameCalibrationError { get; init; }

    /// <summary>Gets how often each frame was read as each other: a row for each gold frame, a count for each frame it was read as.</summary>
    /// <value>Rows and places in the order of <see cref="ModelCard.Frames"/>; empty, the default, where it was not kept.</value>
    public IReadOnlyList<IReadOnlyList<int>> FrameConfusion { get; init; } = [];
}

/// <summary>A figure with its 95 % interval.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Low">The lower end of the interval.</param>
/// <param name="High">The upper end of the interval.</param>
public readonly record struct Estimate(float Value, float Low, float High)
{
    /// <summary>Returns the figure and its interval, with three decimals, alike in every culture.</summary>
    /// <returns>For instance <c>0.748 (0.714 to 0.780)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:f3} ({Low:f3} to {High:f3})");
}

/// <summary>How well a model finds one label.</summary>
/// <param name="Label">The label.</param>
/// <param name="Precision">Of the rows read as this label, the share that has it; from 0 to 1.</param>
/// <param name="Recall">Of the rows that have this label, the share read as it; from 0 to 1.</param>
/// <param name="F1">The harmonic mean of both; from 0 to 1.</param>
/// <param name="Support">The number of rows that have this label.</param>
public readonly record struct LabelScore(string Label, float Precision, float Recall, float F1, int Support);
