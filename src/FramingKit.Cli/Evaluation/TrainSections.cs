using System.Globalization;
using FramingKit.ML;

namespace FramingKit.Cli.Evaluation;

/// <summary>Trained models as sections.</summary>
internal static class TrainSections
{
    private const int MostFlips = 20;

    public static IEnumerable<ReportSection> Of(RetrainedModel model)
    {
        foreach (var report in (EvaluationReport?[])[model.Model.CrossValidation, model.HeldOut])
        {
            if (report is not null)
            {
                yield return EvaluationSections.Of(report)[0];
                yield return EvaluationSections.Of(report)[1];
            }
        }

        if (model.Refusal is not null && model.Verdict is { } verdict)
        {
            foreach (var section in ComparisonSections.Of(verdict.Comparison, MostFlips))
            {
                yield return section;
            }
        }

        yield return new ReportSection(model.Refusal ?? $"Wrote {model.Path} and {model.CardPath}", Tables.Of([], [], []));
    }

    public static ReportSection Of(IReadOnlyList<RetrainedModel> models) => new(
        "Macro-F1 with 95 % intervals",
        Tables.Of(
            ["trainer"],
            ["frames, cross-validated", "frames, held out", "sentiments, cross-validated", "sentiments, held out", "seconds"],
            models.Select(model => (string[])
            [
                model.Recipe.Name,
                $"{model.Model.CrossValidation.Scores.FrameMacroF1}",
                $"{model.HeldOut?.Scores.FrameMacroF1}",
                $"{model.Model.CrossValidation.Scores.SentimentMacroF1}",
                $"{model.HeldOut?.Scores.SentimentMacroF1}",
                model.Elapsed.TotalSeconds.ToString("f0", CultureInfo.InvariantCulture),
            ])));
}
