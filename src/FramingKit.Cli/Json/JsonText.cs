using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FramingKit.Cli.Json;

/// <summary>Writes JSON as text.</summary>
internal static class JsonText
{
    public const int Schema = 1;

    // Readable in any language: the output goes to files and pipes, never into HTML, and control characters are still escaped.
    private static readonly JsonWriterOptions _line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions _indented = _line with { Indented = true, NewLine = "\n" };

    public static string Line(Action<Utf8JsonWriter> write) => Render(_line, write);

    public static string Indented(Action<Utf8JsonWriter> write) => Render(_indented, write);

    private static string Render(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
