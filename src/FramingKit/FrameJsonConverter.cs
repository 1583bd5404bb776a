using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FramingKit;

[SuppressMessage("Performance", "CA1812", Justification = "Created by System.Text.Json through the attribute on Frame.")]
internal sealed class FrameJsonConverter : JsonConverter<Frame>
{
    public override Frame Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override Frame ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override void Write(Utf8JsonWriter writer, Frame value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Name);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Frame value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Name);

    private static Frame Parse(string? name) =>
        Frame.TryParse(name, out var frame) ? frame : throw new JsonException($"'{name}' is no name of a frame.");
}
