using System.Globalization;
using System.Text;

namespace FramingKit;

/// <summary>Writes a model card as Markdown.</summary>
internal static class ModelCardMarkdown
{
    public static string Write(ModelCard card)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# Model card: {card.Name}\n\n{card.IntendedUse}\n\n");
        WriteFacts(page, card);
        foreach (var (data, scores) in card.Scores)
        {
            WriteScores(page, card, data, scores);
        }

        WriteAgreement(page, card.Agreement);
        WriteRobustness(page, card.Robustness);
        WriteList(page, "Notes", card.Notes);
        WriteList(page, "Limits", card.Limits);
        return page.ToString();
    }

    private static void WriteFacts(StringBuilder page, ModelCard card)
    {
        page.Append("| | |\n| --- | --- |\n");
        Fact("Frames", string.Join(", ", card.Frames));
        Fact("Sentiments", string.Join(", ", card.Sentiments));
        Fact("Language", card.Language);
        Fact("Trainer", card.Trainer);
        Fact("Trained on", Counts(card.TrainingRows));
        Fact("Rows of each frame", Counts(card.FrameRows));
        Fact("Rows of each sentiment", Counts(card.SentimentRows));
        Fact("Rows", card.TrainingRowCount.ToString(CultureInfo.InvariantCulture));
        Fact("Data hash", card.DataHash);
        Fact("Seed", card.Seed.ToString(CultureInfo.InvariantCulture));
        Fact("Options", string.Join(", ", card.Options.Select(option => $"{option.Key} {option.Value}")));
        if (card.UnknownWordsAbove is { } share)
        {
            Fact("Unlike the training texts", string.Create(CultureInfo.InvariantCulture, $"above {share:p1} words without a weight of their own"));
        }

        Fact("Packages", string.Join(", ", card.Packages.Select(package => $"{package.Key} {package.Value}")));
        page.Append('\n');

        void Fact(string name, string value)
        {
            if (value.Length > 0)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {name} | {value} |\n");
            }
        }
    }

    private static string Counts(IReadOnlyDictionary<string, int> counts) =>
        string.Join(", ", counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} ({count.Value})")));

    private static void WriteAgreement(StringBuilder page, AnnotatorAgreement? agreement)
    {
        if (agreement is not null)
        {
            page.Append(CultureInfo.InvariantCulture, $"## Agreement of two annotators ({agreement.Rows} rows)\n\n");
            page.Append(CultureInfo.InvariantCulture, $"Cohen's kappa {agreement.Frame:f3} for frames");
            page.Append(agreement.Sentiment is { } sentiment ? string.Create(CultureInfo.InvariantCulture, $", {sentiment:f3} for sentiments; ") : "; ");
            page.AppendJoin(", ", agreement.Frames.Select(frame => string.Create(CultureInfo.InvariantCulture, $"{frame.Key} {frame.Value:f3}")));
            page.Append(" (each frame against the rest). Tier A needs 0.600.\n\n");
        }
    }

    private static void WriteRobustness(StringBuilder page, ModelRobustness? robustness)
    {
        if (robustness is not null)
        {
            page.Append(CultureInfo.InvariantCulture, $"## Robustness ({robustness.Rows} rows)\n\n");
            page.Append(CultureInfo.InvariantCulture, $"Exchanging countries, peoples, capitals and leaders moved the frame of {robustness.MovedByActorSwap} of the {robustness.Swapped} sentences that name one of the lexicon; ");
            page.Append(CultureInfo.InvariantCulture, $"putting the sentence between quotation marks moved {robustness.MovedByQuoting}.\n\n");
        }
    }

    private static void WriteScores(StringBuilder page, ModelCard card, string data, ModelScores scores)
    {
        page.Append(CultureInfo.InvariantCulture, $"## Scores on {data} ({scores.Rows} rows)\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Frame macro-F1 {scores.FrameMacroF1}, ");
        page.Append(CultureInfo.InvariantCulture, $"sentiment macro-F1 {scores.SentimentMacroF1} ");
        page.Append(CultureInfo.InvariantCulture, $"(95 % bootstrap intervals); expected calibration error of the frames {scores.FrameCalibrationError:f3}.\n\n");
        page.Append("| label | precision | recall | F1 | rows | tier |\n| --- | ---: | ---: | ---: | ---: | --- |\n");
        foreach (var label in scores.Frames)
        {
            WriteLabel(page, label, Frame.TryParse(label.Label, out var frame) ? card.TierBeside(data, frame) : "");
        }

        foreach (var label in scores.Sentiments)
        {
            WriteLabel(page, label, "");
        }

        page.Append('\n');
        WriteConfusion(page, card, scores);
    }

    private static void WriteConfusion(StringBuilder page, ModelCard card, ModelScores scores)
    {
        if (scores.FrameConfusion.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"| gold ↓ read → | {string.Join(" | ", card.Frames)} |\n| --- |");
        page.Insert(page.Length, " ---: |", card.Frames.Count).Append('\n');
        for (var gold = 0; gold < card.Frames.Count; gold++)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {card.Frames[gold]} | {string.Join(" | ", scores.FrameConfusion[gold])} |\n");
        }

        page.Append('\n');
    }

    private static void WriteLabel(StringBuilder page, LabelScore label, string tier) => page.Append(
        CultureInfo.InvariantCulture,
        $"| {label.Label} | {label.Precision:f3} | {label.Recall:f3} | {label.F1:f3} | {label.Support} | {tier} |\n");

    private static void WriteList(StringBuilder page, string title, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        page.Append(CultureInfo.InvariantCulture, $"## {title}\n\n");
        foreach (var item in items)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {item}\n");
        }

        page.Append('\n');
    }
}
