using CsvHelper;

namespace FramingKit.ML;

/// <summary>Reads and checks the rows of one file of labelled sentences.</summary>
internal sealed class LabelledColumns(CsvReader csv, string path, IReadOnlyCollection<Frame>? frames)
{
    public const string Text = "text";

    private const string FrameColumn = "frame";
    private const string SecondaryColumn = "secondary";
    private const string SentimentColumn = "sentiment";
    private const string SecondFrameColumn = "frame2";
    private const string SecondSentimentColumn = "sentiment2";

    private static readonly string[] _required = [Text, FrameColumn, SentimentColumn];
    private static readonly string[] _optional = [SecondaryColumn, "topic", "region", "lang", "group", SecondFrameColumn, SecondSentimentColumn];

    private readonly TableColumns _table = new(csv, path, _required, _optional) { HasProtectedCells = true };

    public LabelledSentence ReadRow()
    {
        var frame = _table.Frame(FrameColumn, frames);
        return new LabelledSentence
        {
            Text = ReadText(),
            Frame = frame,
            Secondary = ReadSecondary(frame),
            Sentiment = _table.Sentiment(SentimentColumn),
            SecondFrame = _table.Text(SecondFrameColumn).Length == 0 ? null : _table.Frame(SecondFrameColumn, frames),
            SecondSentiment = _table.Text(SecondSentimentColumn).Length == 0 ? null : _table.Sentiment(SecondSentimentColumn),
            Topic = _table.Text("topic"),
            Region = _table.Text("region"),
            Language = _table.Text("lang") is { Length: > 0 } language ? language : "en",
            Group = _table.Text("group"),
            Source = Path.GetFileNameWithoutExtension(path),
            Line = _table.Line,
        };
    }

    private string ReadText()
    {
        var text = _table.Text(Text);
        return string.IsNullOrWhiteSpace(text) || text.Length > LabelledData.MaximumTextLength
            ? throw _table.Error(Text, $"a sentence of 1 to {LabelledData.MaximumTextLength} characters")
            : text;
    }

    private Frame? ReadSecondary(Frame frame)
    {
        if (_table.Text(SecondaryColumn).Length == 0)
        {
            return null;
        }

        var secondary = _table.Frame(SecondaryColumn, frames);
        return secondary == frame || secondary == Frame.None || frame == Frame.None
            ? throw _table.Error(SecondaryColumn, $"nothing, or another frame than {frame} and None, and nothing beside None")
            : secondary;
    }
}
