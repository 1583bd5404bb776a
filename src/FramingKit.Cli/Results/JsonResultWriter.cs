using FramingKit.Cli.Json;

namespace FramingKit.Cli.Results;

/// <summary>One JSON document with an object a line in it, written as the results come.</summary>
internal sealed class JsonResultWriter(TextWriter output, ModelCard card) : IResultWriter
{
    private bool _isStarted;

    public void Write(IReadOnlyList<ClassifiedSentence> batch)
    {
        foreach (var (text, result) in batch)
        {
            Start();
            output.Write(JsonText.Line(json =>
            {
                json.WriteString("text", text);
                ResultJson.WriteResult(json, result);
            }));
        }
    }

    public void End() => output.WriteLine("\n]}");

    public void Dispose()
    {
    }

    private void Start()
    {
        if (_isStarted)
        {
            output.Write(",\n");
            return;
        }

        var head = JsonText.Line(json =>
        {
            json.WriteNumber("schema", JsonText.Schema);
            ResultJson.WriteModel(json, card);
        });
        output.Write($"{head[..^1]},\"results\":[\n");
        _isStarted = true;
    }
}
