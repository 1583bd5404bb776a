using FramingKit.Articles;

namespace FramingKit.Cli.Output;

/// <summary>Shares, voices and common sentences as tables; never a share without its interval.</summary>
internal sealed class ShareTables(IPage page, ModelCard card)
{
    private const int BarWidth = 24;

    private readonly LabelInk _labels = new(card);

    public void WriteShares(FrameShares shares)
    {
        page.Heading($"Frames of {Figures.Count(shares.Sentences)} sentences, without the headline; {How(shares)}");
        page.Table(new TextTable
        {
            Columns =
            [
                new("frame"), new("sentences", IsNumber: true), new("share", IsNumber: true), new("95 % interval", IsNumber: true),
                .. Bars(new Column("")),
            ],
            Rows = [.. shares.Frames.Select(share => (Cell[])
            [
                _labels.Of(share.Frame),
                new(Figures.Count(share.Sentences)),
                new(Figures.WholePercent(share.Share.Value)),
                new(Figures.PercentInterval(share.Share)),
                .. Bars(new Cell(Figures.Bar(share.Share.Value, 1, BarWidth), _labels.Of(share.Frame).Ink)),
            ])],
        });
    }

    public void WriteSideBySide(ArticleSet set)
    {
        page.Heading($"Frames side by side, with 95 % intervals; {How(set.Shares)}");
        page.Table(new TextTable
        {
            Columns = [new("frame"), .. set.Readings.Select((_, article) => new Column(Letter(article), IsNumber: true)), new("together", IsNumber: true)],
            Rows = [.. card.Frames.Select(frame => (Cell[])
            [
                _labels.Of(frame),
                .. set.Readings.Select(reading => new Cell(Share(reading.Shares.ShareOf(frame).Share))),
                new(Share(set.Shares.ShareOf(frame).Share)),
            ])],
        });
    }

    public void WriteVoices(ArticleReading reading)
    {
        var rows = VoiceMatrix.Of(reading).Rows;
        if (!rows.Any(row => row.Role != VoiceRole.Unknown))
        {
            return;
        }

        page.Heading("Clauses of each voice, by frame; in brackets: negative, neutral, positive");
        page.Table(new TextTable
        {
            Columns = [new("voice", CanWrap: true), .. card.Frames.Select(frame => new Column(frame.Name))],
            Rows = [.. rows.Select(row => (Cell[])[new(NameOf(row)), .. card.Frames.Select(frame => CellOf(row, frame))])],
        });
    }

    public void WriteCommon(ArticleSet set)
    {
        page.Heading($"Sentences that several articles carry: {Figures.Count(set.Common.Count)}");
        page.Table(new TextTable
        {
            Columns = [new("article"), new("sentences", IsNumber: true), new("in common", IsNumber: true), new("only here", IsNumber: true), new("from", CanWrap: true)],
            Rows = [.. set.Readings.Select((reading, article) =>
            {
                var all = reading.Sentences.Count(sentence => !sentence.IsHeadline);
                var alone = set.OnlyIn(article).Count;
                return (Cell[])
                [
                    new(Letter(article)), new(Figures.Count(all)), new(Figures.Count(all - alone)), new(Figures.Count(alone)),
                    new(reading.Source ?? reading.Title ?? ""),
                ];
            })],
        });
    }

    /// <summary>Names an article by a letter: A to Z, then AA and so on.</summary>
    public static string Letter(int article) =>
        $"{(article < 26 ? "" : Letter((article / 26) - 1))}{(char)('A' + (article % 26))}";

    private static string How(FrameShares shares) =>
        shares.CorrectedBy is { } data ? $"shares corrected for the errors on {data}" : "plain shares";

    private static string Share(Estimate share) => $"{Figures.WholePercent(share.Value)} ({Figures.PercentInterval(share)})";

    private static string NameOf(VoiceRow row) => row.Role switch
    {
        VoiceRole.Outlet => "the outlet itself",
        VoiceRole.Unknown => "voice not known",
        _ => row.Speaker ?? "",
    };

    private Cell CellOf(VoiceRow row, Frame frame)
    {
        var count = row.CountOf(frame);
        var tones = new[] { Sentiment.Negative, Sentiment.Neutral, Sentiment.Positive }
            .Select(tone => row.Cells.Where(cell => cell.Frame == frame && cell.Sentiment == tone).Sum(cell => cell.Sentences.Count));
        return new(count == 0 ? "" : $"{Figures.Count(count)} ({string.Join(' ', tones.Select(tone => Figures.Count(tone)))})", _labels.Of(frame).Ink);
    }

    private T[] Bars<T>(T bar) => page.HasBars ? [bar] : [];
}
