using System.Globalization;
using System.Text;
using FramingKit.Articles;

namespace FramingKit.Reports;

/// <summary>Says in one sentence of plain English how a text is framed, no more surely than its intervals allow.</summary>
public static class ReadingSummary
{
    private const int FewSentences = 10;
    private const float ClearlyMore = 2;

    /// <summary>Sums up an article.</summary>
    /// <param name="reading">The reading of the article.</param>
    /// <returns>One sentence; every share in it has its 95 % interval.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static string Of(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var rows = VoiceMatrix.Of(reading).Rows;
        return Write(reading.Shares, Count(reading.Shares.Sentences), frame => VoiceOf(frame, rows));
    }

    /// <summary>Sums up several articles.</summary>
    /// <param name="set">The articles.</param>
    /// <returns>One sentence; every share in it has its 95 % interval.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public static string Of(ArticleSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var counted = string.Create(
            CultureInfo.InvariantCulture, $"{Count(set.Shares.Sentences)} in {set.Readings.Count} articles, common ones counted once");
        return Write(set.Shares, counted, _ => "");
    }

    /// <summary>Writes the name of a frame in plain words: "security win" for <c>SecurityWin</c>.</summary>
    internal static string LabelOf(Frame frame)
    {
        if (frame == Frame.None)
        {
            return "no frame";
        }

        var label = new StringBuilder();
        for (var index = 0; index < frame.Name.Length; index++)
        {
            if (index > 0 && char.IsUpper(frame.Name[index]) && char.IsLower(frame.Name[index - 1]))
            {
                label.Append(' ');
            }

            label.Append(char.ToLowerInvariant(frame.Name[index]));
        }

        return label.ToString();
    }

    private static string Write(FrameShares shares, string counted, Func<Frame, string> voiceOf)
    {
        if (shares.Sentences == 0)
        {
            return "There is no sentence to read here, besides a headline and page furniture.";
        }

        var framed = shares.Frames.Where(share => share.Frame != Frame.None && share.Sentences > 0)
            .OrderByDescending(share => share.Share.Value).ToList();
        var few = shares.Sentences < FewSentences ? "With so few sentences little can be said: " : "";
        var text = framed.Count switch
        {
            0 => $"none of the frames was found in the {counted}",
            1 => $"{Told(framed[0], voiceOf)} is the only frame found in the {counted}",
            _ => Compare(framed, counted, voiceOf),
        };
        var none = shares.Frames.FirstOrDefault(share => share.Frame == Frame.None);
        var rest = none.Sentences == 0 ? "" : $"; {Figure(none)} {(framed.Count == 0 ? "carry no frame" : "carry none")}";
        return $"{Capital($"{few}{text}{rest}")}.";
    }

    private static string Compare(List<FrameShare> framed, string counted, Func<Frame, string> voiceOf)
    {
        if (framed[0].Share.Low > framed[1].Share.High)
        {
            return $"{Told(framed[0], voiceOf)} clearly leads over {Told(framed[1], voiceOf)}, in {counted}";
        }

        if (framed[0].Share.Value >= ClearlyMore * framed[1].Share.Value)
        {
            return $"{Told(framed[0], voiceOf)} is ahead of {Told(framed[1], voiceOf)} in {counted}, but their intervals overlap";
        }

        // A third frame as frequent as the second must not be kept quiet.
        var main = framed.TakeWhile(share => ReportFigures.Percent(share.Share.Value) == ReportFigures.Percent(framed[1].Share.Value) || share == framed[0])
            .Select(share => Told(share, voiceOf)).ToList();
        var list = $"{string.Join(", ", main[..^1])} and {main[^1]}";
        return $"{list} are the main frames in {counted}, and {(main.Count == 2 ? "neither" : "none of them")} clearly leads";
    }

    private static string Told(FrameShare share, Func<Frame, string> voiceOf) =>
        $"{LabelOf(share.Frame)} ({ReportFigures.Percent(share.Share.Value)}, {ReportFigures.Interval(share.Share)}{voiceOf(share.Frame)})";

    private static string Figure(FrameShare share) =>
        $"{ReportFigures.Percent(share.Share.Value)} ({ReportFigures.Interval(share.Share)})";

    /// <summary>Names the voice that has at least half of a frame's clauses, and more than one.</summary>
    private static string VoiceOf(Frame frame, IReadOnlyList<VoiceRow> rows)
    {
        var counts = rows.Select(row => (row, count: row.CountOf(frame))).ToList();
        var (top, most) = counts.MaxBy(item => item.count);
        return most > 1 && 2 * most >= counts.Sum(item => item.count) && top.Role != VoiceRole.Unknown
            ? $"; mostly {(top.Role == VoiceRole.Outlet ? "the outlet itself" : top.Speaker)}"
            : "";
    }

    private static string Count(int sentences) => ReportFigures.Count(sentences, "sentence", "sentences");

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
