namespace FramingKit.Tests.Streaming;

/// <summary>Texts to read, and results made comparable.</summary>
internal static class Texts
{
    public static string[] Any(int count)
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        return [.. Enumerable.Range(0, count).Select(_ => Given.Text(random))];
    }

    /// <summary>Gives equal text for equal results; the lists in a result compare by reference.</summary>
    public static string Key(FramingResult result) =>
        $"{result.Frame} {result.Secondary} {result.Sentiment} {result.IsUncertain} {string.Join(' ', result.Frames.Values)} {string.Join(' ', result.Sentiments.Values)}";

    public static string Key(ClassifiedSentence item) => $"{item.Text} {Key(item.Result)}";
}
