namespace FramingKit.Streaming;

/// <summary>Null where a sentence should be.</summary>
internal static class MissingSentence
{
    public static ArgumentException At(long index, string parameter) =>
        new($"Sentence {index}, counted from 0, is null; expected text, which may be empty.", parameter);
}
