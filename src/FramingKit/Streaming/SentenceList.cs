using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace FramingKit.Streaming;

/// <summary>Reads a list whose length is known; the caller's thread works too.</summary>
internal static class SentenceList
{
    private const int RangeLength = 32;

    public static FramingResult[] Classify(
        IFramingClassifier classifier, IReadOnlyList<string> sentences, int threads, CancellationToken token)
    {
        var results = new FramingResult[sentences.Count];
        if (threads == 1 || results.Length <= RangeLength)
        {
            Classify(classifier, sentences, results, (0, results.Length), token);
            return results;
        }

        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = token };
        var ranges = Partitioner.Create(0, results.Length, RangeLength);
        try
        {
            Parallel.ForEach(ranges, options, range => Classify(classifier, sentences, results, (range.Item1, range.Item2), token));
        }
        catch (AggregateException failure)
        {
            ExceptionDispatchInfo.Throw(failure.InnerExceptions[0]);
        }

        return results;
    }

    private static void Classify(
        IFramingClassifier classifier,
        IReadOnlyList<string> sentences,
        FramingResult[] results,
        (int Start, int End) range,
        CancellationToken token)
    {
        for (var index = range.Start; index < range.End; index++)
        {
            token.ThrowIfCancellationRequested();
            results[index] = classifier.Classify(sentences[index] ?? throw MissingSentence.At(index, nameof(sentences)));
        }
    }
}
