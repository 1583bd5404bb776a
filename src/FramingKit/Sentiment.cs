using System.Text.Json.Serialization;

namespace FramingKit;

/// <summary>The tone in which a sentence presents its main act, actor or event.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Sentiment>))]
public enum Sentiment
{
    /// <summary>Neither praise nor blame, evenly balanced, or a plain report.</summary>
    Neutral = 0,

    /// <summary>Blame, harm, fear, insult, menace, ridicule, or a bad outcome.</summary>
    Negative = 1,

    /// <summary>Praise, success, hope, warmth, or a good outcome told with relief.</summary>
    Positive = 2,
}
