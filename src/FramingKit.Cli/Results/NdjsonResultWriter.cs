using FramingKit.Cli.Json;

namespace FramingKit.Cli.Results;

/// <summary>One JSON object a line.</summary>
internal sealed class NdjsonResultWriter(TextWriter output) : IResultWriter
{
    public void Write(IReadOnlyList<ClassifiedSentence> batch)
    {
        foreach (var (text, result) in batch)
        {
            output.WriteLine(JsonText.Line(json =>
            {
                json.WriteString("text", text);
                ResultJson.WriteResult(json, result);
            }));
        }
    }

    public void End()
    {
    }

    public void Dispose()
    {
    }
}
