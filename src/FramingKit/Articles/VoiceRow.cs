namespace FramingKit.Articles;

/// <summary>How one voice frames what it says.</summary>
/// <remarks>Immutable.</remarks>
public sealed record VoiceRow
{
    /// <summary>Gets the speaker as <see cref="Voice.Speaker"/> first names it, or null for the outlet and for the unknown.</summary>
    public required string? Speaker { get; init; }

    /// <summary>Gets whose row this is.</summary>
    public required VoiceRole Role { get; init; }

    /// <summary>Gets how many clauses the voice has.</summary>
    /// <value>At least 1.</value>
    public required int Clauses { get; init; }

    /// <summary>Gets the cells that hold something, by frame in the model's order, then by sentiment from negative to positive.</summary>
    public required IReadOnlyList<VoiceCell> Cells { get; init; }

    /// <summary>Counts the clauses with a frame, whatever their sentiment.</summary>
    /// <param name="frame">The frame.</param>
    /// <returns>The count.</returns>
    public int CountOf(Frame frame) => Cells.Where(cell => cell.Frame == frame).Sum(cell => cell.Sentences.Count);

    /// <summary>Computes the share of the voice's clauses that have a frame, with Wilson's 95 % interval.</summary>
    /// <param name="frame">The frame.</param>
    /// <returns>From 0 to 1; not corrected for the model's errors.</returns>
    public Estimate ShareOf(Frame frame) => WilsonInterval.Of(CountOf(frame), Clauses);
}
