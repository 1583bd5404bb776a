namespace FramingKit.ML;

/// <summary>What an audit of labelled data found.</summary>
public sealed record AuditReport
{
    /// <summary>The strength of a <see cref="LabelLeak"/> from which a model can learn the habit instead of the label.</summary>
    public const double StrongLeak = 0.3;

    /// <summary>Gets the number of good rows.</summary>
    public required int Rows { get; init; }

    /// <summary>Gets the rows that break the format, all of them, in the order of files and lines.</summary>
    public required IReadOnlyList<LabelledDataException> FormatErrors { get; init; }

    /// <summary>Gets the pairs of rows with the same or nearly the same text, the most alike first.</summary>
    public required IReadOnlyList<DuplicatePair> Duplicates { get; init; }

    /// <summary>Gets how well two coders agreed, or null where no row has a second label.</summary>
    public required CoderAgreement? Agreement { get; init; }

    /// <summary>Gets how much length and source give the labels away; only where there are several of them.</summary>
    public required IReadOnlyList<LabelLeak> Leaks { get; init; }

    /// <summary>Gets the rows whose label a model that had not seen them doubts most, the likeliest mistake first; empty where none was trained.</summary>
    public required IReadOnlyList<SuspectLabel> Suspects { get; init; }

    /// <summary>Gets how the scores grow with the number of rows, or null where no model was trained.</summary>
    public required LearningCurve? LearningCurve { get; init; }

    /// <summary>Gets why no model was trained, or null where one was or none was wanted.</summary>
    public string? NotTrained { get; init; }
}
