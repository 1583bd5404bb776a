using System.Globalization;
using System.Text;

namespace FramingKit.ML;

/// <summary>A model that was retrained, how it did, and whether it was written.</summary>
public sealed record RetrainedModel
{
    private const int ShownFlips = 20;

    /// <summary>Gets the recipe.</summary>
    public required TrainingRecipe Recipe { get; init; }

    /// <summary>Gets the model.</summary>
    public required TrainedModel Model { get; init; }

    /// <summary>Gets where it was, or would have been, written.</summary>
    public required string Path { get; init; }

    /// <summary>Gets where its card was, or would have been, written.</summary>
    public string CardPath => System.IO.Path.ChangeExtension(Path, ".card.md");

    /// <summary>Gets how it did on the held-out rows, or null where there are none.</summary>
    public required EvaluationReport? HeldOut { get; init; }

    /// <summary>Gets how it did on other data.</summary>
    public IReadOnlyList<EvaluationReport> Measured { get; init; } = [];

    /// <summary>Gets the gate's verdict, or null where no older model could be compared.</summary>
    public GateVerdict? Verdict { get; init; }

    /// <summary>Gets why it was not written, or null where it was.</summary>
    public string? Refusal { get; init; }

    /// <summary>Gets how long cross-validation and training took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Gets a value indicating whether the model was written.</summary>
    public bool IsWritten => Refusal is null;

    /// <summary>Writes all scores, and what became of the model, as plain text.</summary>
    /// <returns>Text with line feeds at line ends.</returns>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var report in (EvaluationReport?[])[Model.CrossValidation, HeldOut, .. Measured])
        {
            text.Append(report is null ? "" : $"{report.ToText()}\n");
        }

        if (Refusal is not null)
        {
            WriteFlips(text);
        }

        return text.Append(IsWritten ? $"Wrote {Path} and {CardPath}\n" : $"{Refusal}\n").ToString();
    }

    private void WriteFlips(StringBuilder text)
    {
        var flips = Verdict?.Comparison.Flips.Where(flip => flip.IsOfFrame).ToList() ?? [];
        foreach (var flip in flips.Take(ShownFlips))
        {
            text.Append(CultureInfo.InvariantCulture, $"{flip.Row.File}({flip.Row.Line}): {flip.First.Frame} -> {flip.Second.Frame}, labelled {flip.Row.Frame}: {flip.Row.Text}\n");
        }

        text.Append(flips.Count > ShownFlips ? string.Create(CultureInfo.InvariantCulture, $"... and {flips.Count - ShownFlips} more sentences whose frame flips\n") : "");
    }
}
