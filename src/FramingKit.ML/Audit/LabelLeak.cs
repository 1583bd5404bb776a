namespace FramingKit.ML;

/// <summary>How much something that should not matter gives a label away.</summary>
public sealed record LabelLeak
{
    /// <summary>Gets which label: <c>frame</c> or <c>sentiment</c>.</summary>
    public required string Label { get; init; }

    /// <summary>Gets what gives it away: <c>length</c> (in words) or <c>source</c> (the file).</summary>
    public required string By { get; init; }

    /// <summary>Gets the strength of the link: Cramér's V (1946), with Bergsma's correction (2013) for chance.</summary>
    /// <value>From 0 (none) to 1; from about <see cref="AuditReport.StrongLeak"/> on a model can learn the habit instead of the label.</value>
    public required double CramersV { get; init; }

    /// <summary>Gets the labels, in the order of the counts.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>Gets for each length or source the number of rows of each label.</summary>
    public required IReadOnlyList<LeakRow> Counts { get; init; }
}

/// <summary>The number of rows of each label for one length or source.</summary>
/// <param name="Name">The length or source.</param>
/// <param name="Rows">The number of rows of each label.</param>
public sealed record LeakRow(string Name, IReadOnlyList<int> Rows);
