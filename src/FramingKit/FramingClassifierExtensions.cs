using FramingKit.Streaming;

namespace FramingKit;

/// <summary>Reads many sentences, on several threads and in order.</summary>
/// <remarks>Every result equals that of <see cref="IFramingClassifier.Classify"/> for the same sentence.</remarks>
public static class FramingClassifierExtensions
{
    /// <summary>Reads all sentences of a list; returns when the last one is read.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="sentences">The sentences; the list must not change meanwhile.</param>
    /// <param name="maximumThreads">How many sentences are read at once, at least 1; null for as many as there are processors.</param>
    /// <param name="cancellationToken">Ends the work early; looked at before each sentence.</param>
    /// <returns>The results, each at the place of its sentence.</returns>
    /// <exception cref="ArgumentNullException">The classifier or the list is null.</exception>
    /// <exception cref="ArgumentException">A sentence is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumThreads"/> is below 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <remarks>What the classifier throws is passed on as it is; where several threads fail, the first of their exceptions.</remarks>
    /// <example><code>
    /// FramingResult[] results = FramingClassifier.Default.ClassifyAll(File.ReadAllLines("sentences.txt"));
    /// </code></example>
    public static FramingResult[] ClassifyAll(
        this IFramingClassifier classifier,
        IReadOnlyList<string> sentences,
        int? maximumThreads = null,
        CancellationToken cancellationToken = default)
    {
        Check(classifier, sentences, maximumThreads);
        return SentenceList.Classify(classifier, sentences, Threads(maximumThreads), cancellationToken);
    }

    /// <summary>Reads sentences as they are asked for: endless input takes no more memory than short input.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="sentences">The sentences; read on the caller's thread, and once for each enumeration.</param>
    /// <param name="maximumThreads">How many sentences are read at once, at least 1; null for as many as there are processors.</param>
    /// <param name="cancellationToken">Ends the work early; looked at before each sentence.</param>
    /// <returns>Each sentence with its result, in the order of the input; nothing is read before the first is asked for.</returns>
    /// <exception cref="ArgumentNullException">The classifier or the source is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumThreads"/> is below 1.</exception>
    /// <remarks>
    /// <para>The source is read ahead, but only while results are asked for, by at most 64 sentences or 65,536 UTF-16 units a batch
    /// (a longer sentence is a batch of its own length) and two batches a thread; so the first result waits for that many. With one
    /// thread nothing is read ahead.</para>
    /// <para>What the source throws, and an <see cref="ArgumentException"/> for a sentence that is null, comes after all results before
    /// it; what the classifier throws, after the results of the batches before. A cancelled token ends the enumeration with
    /// <see cref="OperationCanceledException"/>; a source that blocks is waited for, so use <see cref="ClassifyEachAsync"/> where
    /// sentences trickle in.</para>
    /// </remarks>
    /// <example><code>
    /// foreach (var (text, result) in FramingClassifier.Default.ClassifyEach(File.ReadLines("big.txt")))
    /// {
    ///     Console.WriteLine($"{result.Frame}\t{text}");
    /// }
    /// </code></example>
    public static IEnumerable<ClassifiedSentence> ClassifyEach(
        this IFramingClassifier classifier,
        IEnumerable<string> sentences,
        int? maximumThreads = null,
        CancellationToken cancellationToken = default)
    {
        Check(classifier, sentences, maximumThreads);
        return SentenceStream.Classify(classifier, sentences, Threads(maximumThreads), cancellationToken);
    }

    /// <summary>Reads sentences as they come, from a queue, a socket or a file: a result never waits for later sentences.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="sentences">The sentences; they get the token, and are read once for each enumeration.</param>
    /// <param name="maximumThreads">How many sentences are read at once, at least 1; null for as many as there are processors.</param>
    /// <param name="cancellationToken">Ends the work early; looked at before each sentence.</param>
    /// <returns>Each sentence with its result, in the order of the input; nothing is read before the first is asked for.</returns>
    /// <exception cref="ArgumentNullException">The classifier or the source is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumThreads"/> is below 1.</exception>
    /// <remarks>
    /// <para>Only while results are asked for is the source read, so a slow consumer holds it back. It is read ahead as far as by
    /// <see cref="ClassifyEach"/>, but what has arrived is read at once, without waiting until a batch is full.</para>
    /// <para>What the source throws, and an <see cref="ArgumentException"/> for a sentence that is null, comes after all results before
    /// it; what the classifier throws, after the results of the batches before. The token, or that of <c>WithCancellation</c>, ends
    /// the enumeration with <see cref="OperationCanceledException"/>. A source that takes no notice of its token is waited for.</para>
    /// <para>When the enumeration ends, however it does, no thread works for it any more and the source is disposed of.</para>
    /// </remarks>
    /// <example><code>
    /// await foreach (var (text, result) in classifier.ClassifyEachAsync(File.ReadLinesAsync("big.txt"), cancellationToken: token))
    /// {
    ///     await writer.WriteLineAsync($"{result.Frame}\t{text}");
    /// }
    /// </code></example>
    public static IAsyncEnumerable<ClassifiedSentence> ClassifyEachAsync(
        this IFramingClassifier classifier,
        IAsyncEnumerable<string> sentences,
        int? maximumThreads = null,
        CancellationToken cancellationToken = default)
    {
        Check(classifier, sentences, maximumThreads);
        return SentenceStream.ClassifyAsync(classifier, sentences, Threads(maximumThreads), cancellationToken);
    }

    private static void Check(IFramingClassifier classifier, object sentences, int? maximumThreads)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(sentences);
        if (maximumThreads < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(maximumThreads), maximumThreads, "Expected at least 1, or null for all processors.");
        }
    }

    private static int Threads(int? maximum) => maximum ?? Environment.ProcessorCount;
}
