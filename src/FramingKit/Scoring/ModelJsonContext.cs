using System.Text.Json.Serialization;

namespace FramingKit.Scoring;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true)]
[JsonSerializable(typeof(ModelCard))]
internal sealed partial class ModelJsonContext : JsonSerializerContext;
