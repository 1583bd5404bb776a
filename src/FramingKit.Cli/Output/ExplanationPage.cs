namespace FramingKit.Cli.Output;

/// <summary>An explanation for people: the result, each word's share, and the sum.</summary>
internal sealed class ExplanationPage(IPage page, ModelCard card)
{
    private const int BarWidth = 24;

    private readonly ResultColumns _columns = new(card);

    public void Write(Explanation explanation)
    {
        page.Table(new TextTable
        {
            Columns = _columns.Columns("sentence"),
            Rows = [_columns.Row(explanation.Text, explanation.Result)],
            HasBox = false,
        });
        page.Heading($"Why {explanation.Result.Frame} rather than {explanation.Against}: each word's share of the log-odds");
        var largest = explanation.Evidence.Select(item => MathF.Abs(item.Weight)).DefaultIfEmpty().Max();
        page.Table(new TextTable
        {
            Columns = [new("word"), new("share", IsNumber: true), .. Bars(new Column(""))],
            Rows = [.. explanation.Evidence.Select(item => Row(explanation.Text[item.Start..item.End], item.Weight, largest))],
        });
        WriteSum(explanation);
        if (explanation.Result.IsUncertain)
        {
            page.Paragraph([new Cell(ResultColumns.Legend, Ink.Faint)]);
        }
    }

    private Cell[] Row(string word, float weight, float largest)
    {
        var ink = weight < 0 ? Ink.Red : Ink.Green;
        return [new(word), new(Figures.Signed(weight), ink), .. Bars(new Cell(Figures.Bar(weight, largest, BarWidth), ink))];
    }

    private void WriteSum(Explanation explanation)
    {
        var words = (float)explanation.Evidence.Sum(item => (double)item.Weight);
        page.Table(new TextTable
        {
            Columns = [new("sum"), new("log-odds", IsNumber: true)],
            Rows =
            [
                [new("baseline"), new(Figures.Signed(explanation.Baseline))],
                [new("words"), new(Figures.Signed(words))],
                [new("together", Ink.Strong), new(Figures.Signed(explanation.Baseline + words), Ink.Strong)],
                [new($"log-odds of {explanation.Result.Frame} against {explanation.Against}"), new(Figures.Signed(explanation.LogOdds))],
            ],
        });
    }

    private T[] Bars<T>(T bar) => page.HasBars ? [bar] : [];
}
