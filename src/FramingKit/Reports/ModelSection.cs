namespace FramingKit.Reports;

/// <summary>The foot of the page: which model read this, and how far each of its frames can be trusted.</summary>
internal static class ModelSection
{
    private static readonly string[] _preferred = [ModelCard.RealNewsName, ModelCard.HeldOutName, ModelCard.CrossValidationName];

    public static void Write(ReportPage page)
    {
        var card = page.Card;
        page.Html.Add($"<footer>\n<h2>How far to trust it</h2>\n");
        page.Html.Add($"<p>A frame is how a sentence presents an act, never whether that is true, and never a judgement about a person. Look at the evidence before you quote a figure.</p>\n");
        page.Html.Add($"<p>Read by the model <b>{card.Name}</b> ({card.Trainer}; language {card.Language}; {card.TrainingRowCount} training sentences). {card.IntendedUse}</p>\n");
        foreach (var (data, scores) in card.Scores.OrderBy(item => Array.IndexOf(_preferred, item.Key) is var place && place < 0 ? _preferred.Length : place))
        {
            WriteScores(page, data, scores);
        }

        WriteList(page, "What it can’t do", card.Limits);
        WriteList(page, "Notes", card.Notes);
        if (card.DataHash.Length > 0)
        {
            page.Html.Add($"<p class=\"fine hash\">Hash of the training data: {card.DataHash}</p>\n");
        }

        page.Html.Add($"</footer>\n");
    }

    private static void WriteScores(ReportPage page, string data, ModelScores scores)
    {
        page.Html.Add($"<table>\n<caption>On {ReportFigures.Count(scores.Rows, "labelled sentence", "labelled sentences")} (“{data}”){HowRead(data)}: macro-F1 of the frames {scores.FrameMacroF1.Value:0.00} ({scores.FrameMacroF1.Low:0.00} to {scores.FrameMacroF1.High:0.00})</caption>\n");
        page.Html.Add($"<thead><tr><th scope=\"col\">Frame</th><th scope=\"col\" class=\"n\">precision</th><th scope=\"col\" class=\"n\">recall</th><th scope=\"col\" class=\"n\">F1</th><th scope=\"col\">tier</th></tr></thead>\n<tbody>\n");
        foreach (var score in scores.Frames)
        {
            var isKnown = Frame.TryParse(score.Label, out var frame) && page.Styles.ContainsKey(frame);
            var label = isKnown ? page.Styles[frame].Label : score.Label;
            var tier = isKnown ? page.Card.TierBeside(data, frame) : "";
            page.Html.Add($"<tr><th scope=\"row\">{label}</th><td class=\"n\">{score.Precision:0.00}</td><td class=\"n\">{score.Recall:0.00}</td><td class=\"n\">{score.F1:0.00}</td><td>{tier}</td></tr>\n");
        }

        page.Html.Add($"</tbody>\n</table>\n");
    }

    private static string HowRead(string data) => data is ModelCard.RealNewsName or ModelCard.CrossValidationName
        ? ", training sentences that were each read by a model that had not seen its article"
        : ", which it was not trained on";

    private static void WriteList(ReportPage page, string title, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        page.Html.Add($"<h3>{title}</h3>\n<ul>\n");
        foreach (var item in items)
        {
            page.Html.Add($"<li>{item}</li>\n");
        }

        page.Html.Add($"</ul>\n");
    }
}
