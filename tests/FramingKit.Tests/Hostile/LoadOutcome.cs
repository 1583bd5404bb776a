namespace FramingKit.Tests.Hostile;

/// <summary>Loads what may be damaged, and checks what must hold whatever it is.</summary>
internal static class LoadOutcome
{
    private const long Slack = 3 << 20; // a card may have 1 MB, and is read as bytes, as text and as a document
    private const int Most = 2; // times the file's size: its arrays, their rows filled up to whole vectors, and hash tables with empty slots

    /// <summary>Loads; the outcome is a <see cref="ModelFormatException"/> with a message, or a classifier that reads like an undamaged one.</summary>
    /// <returns>The exception, or null.</returns>
    public static ModelFormatException? Of(byte[] file, string what, params IReadOnlyList<FramingClassifier> whole)
    {
        using var stream = new MemoryStream(file, writable: false);
        return Of(stream, file.Length, what, whole);
    }

    public static ModelFormatException? Of(Stream stream, long length, string what, IReadOnlyList<FramingClassifier> whole)
    {
        FramingClassifier? loaded = null;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var exception = Record.Exception(() => loaded = FramingClassifier.Load(stream));
        var claimed = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(claimed <= (Most * length) + Slack, $"{what}: {claimed} bytes of memory for a file of {length}");
        if (loaded is not null)
        {
            Assert.True(whole.Any(other => IsAlike(loaded, other)), $"{what}: it loaded and reads otherwise");
            return null;
        }

        Assert.True(exception is ModelFormatException, $"{what}: {exception}");
        Assert.Contains("is no readable model: ", exception.Message, StringComparison.Ordinal);
        return (ModelFormatException)exception;
    }

    private static bool IsAlike(FramingClassifier one, FramingClassifier other) => one.Card.Name == other.Card.Name
        && Given.Sentences.All(sentence => one.Classify(sentence).Frames.SequenceEqual(other.Classify(sentence).Frames)
            && one.Classify(sentence).Sentiments.SequenceEqual(other.Classify(sentence).Sentiments));
}
