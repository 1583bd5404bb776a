namespace FramingKit.Cli.Output;

/// <summary>The columns that show a result, the text last so that they stay aligned however long it is.</summary>
internal sealed class ResultColumns(ModelCard card)
{
    public const string Legend = "? uncertain: the frame's probability is below the model's threshold";

    private readonly LabelInk _labels = new(card);

    public IReadOnlyList<Column> Columns(string textHeader) =>
    [
        new("frame", Width: _labels.FrameWidth),
        new("secondary", Width: _labels.FrameWidth),
        new("sentiment", Width: _labels.SentimentWidth),
        new("p", IsNumber: true, Width: "0.00".Length),
        new("?", Width: 1),
        new(textHeader, CanWrap: true),
    ];

    public IReadOnlyList<Cell> Row(string text, FramingResult result) =>
    [
        _labels.Of(result.Frame),
        _labels.Of(result.Secondary),
        LabelInk.Of(result.Sentiment),
        new(Figures.Probability(result.Frames[result.Frame])),
        new(result.IsUncertain ? "?" : "", Ink.Yellow),
        new(text),
    ];
}
