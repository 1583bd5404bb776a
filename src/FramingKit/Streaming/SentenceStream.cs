using System.Runtime.CompilerServices;

namespace FramingKit.Streaming;

/// <summary>Reads streams: batches go to several threads, their results come back in order, and only the consumer drives both.</summary>
internal static class SentenceStream
{
    public static IEnumerable<ClassifiedSentence> Classify(
        IFramingClassifier classifier, IEnumerable<string> sentences, int threads, CancellationToken token) =>
        threads == 1 ? ClassifyAlone(classifier, sentences, token) : ClassifyTogether(classifier, sentences, threads, token);

    public static IAsyncEnumerable<ClassifiedSentence> ClassifyAsync(
        IFramingClassifier classifier, IAsyncEnumerable<string> sentences, int threads, CancellationToken token) =>
        threads == 1 ? ClassifyAloneAsync(classifier, sentences, token) : ClassifyTogetherAsync(classifier, sentences, threads, token);

    private static IEnumerable<ClassifiedSentence> ClassifyAlone(
        IFramingClassifier classifier, IEnumerable<string> sentences, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var index = 0L;
        foreach (var sentence in sentences)
        {
            yield return new ClassifiedSentence(sentence, classifier.Classify(sentence ?? throw MissingSentence.At(index, nameof(sentences))));
            token.ThrowIfCancellationRequested();
            index++;
        }
    }

    private static async IAsyncEnumerable<ClassifiedSentence> ClassifyAloneAsync(
        IFramingClassifier classifier, IAsyncEnumerable<string> sentences, [EnumeratorCancellation] CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var index = 0L;
        await foreach (var sentence in sentences.WithCancellation(token).ConfigureAwait(false))
        {
            yield return new ClassifiedSentence(sentence, classifier.Classify(sentence ?? throw MissingSentence.At(index, nameof(sentences))));
            token.ThrowIfCancellationRequested();
            index++;
        }
    }

    private static IEnumerable<ClassifiedSentence> ClassifyTogether(
        IFramingClassifier classifier, IEnumerable<string> sentences, int threads, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        using var source = new StepSource(sentences.GetEnumerator());
        var reader = new BatchReader(source, token);
        var queue = new BatchQueue(classifier, threads, token);
        try
        {
            while (true)
            {
                while (reader.HasSentence && !queue.IsFull)
                {
                    token.ThrowIfCancellationRequested();
                    queue.Add(reader.Read());
                }

                if (queue.IsEmpty)
                {
                    reader.Next.GetAwaiter().GetResult(); // the end, or what the source threw: its steps never wait
                    yield break;
                }

                foreach (var item in queue.Take().GetAwaiter().GetResult())
                {
                    yield return item;
                    token.ThrowIfCancellationRequested();
                }
            }
        }
        finally
        {
            queue.StopAsync().GetAwaiter().GetResult();
        }
    }

    private static async IAsyncEnumerable<ClassifiedSentence> ClassifyTogetherAsync(
        IFramingClassifier classifier, IAsyncEnumerable<string> sentences, int threads, [EnumeratorCancellation] CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(token);
        var source = sentences.GetAsyncEnumerator(ended.Token);
        await using var disposal = source.ConfigureAwait(false);
        var reader = new BatchReader(source, token);
        var queue = new BatchQueue(classifier, threads, token);
        try
        {
            while (true)
            {
                if (reader.HasSentence && !queue.IsFull)
                {
                    token.ThrowIfCancellationRequested();
                    queue.Add(reader.Read());
                }
                else if (queue.IsEmpty)
                {
                    if (!await reader.Next.ConfigureAwait(false))
                    {
                        yield break;
                    }
                }
                else if (!queue.First.IsCompleted && !reader.Next.IsCompleted && !queue.IsFull)
                {
                    await Task.WhenAny(queue.First, reader.Next).ConfigureAwait(false);
                }
                else
                {
                    foreach (var item in await queue.Take().ConfigureAwait(false))
                    {
                        yield return item;
                        token.ThrowIfCancellationRequested();
                    }
                }
            }
        }
        finally
        {
            await ended.CancelAsync().ConfigureAwait(false);
            await queue.StopAsync().ConfigureAwait(false);
            await ((Task)reader.Next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // a source must not be disposed of in a step
        }
    }
}
