using FramingKit.Cli.Input;

namespace FramingKit.Cli.Results;

/// <summary>Classifies batch after batch and writes each before the next is asked for.</summary>
internal sealed class ClassifyRun(IFramingClassifier classifier, IResultWriter writer, Shell shell)
{
    private const int ParallelFrom = 64;

    public async Task<ClassifyCounts> RunAsync(
        IAsyncEnumerable<IReadOnlyList<string>> batches, IProgress<long> progress, CancellationToken token)
    {
        var counts = default(ClassifyCounts);
        var english = EnglishCheck.Concerns(classifier.Card) ? new EnglishCheck() : null;
        await foreach (var batch in batches.WithCancellation(token))
        {
            var results = Classify(batch, token);
            writer.Write(results);
            await shell.Output.FlushAsync(token);
            foreach (var sentence in batch)
            {
                english?.Add(sentence);
            }

            counts = new ClassifyCounts(
                counts.Sentences + results.Length,
                counts.Truncated + results.Count(item => item.Result.IsTruncated),
                english?.Warning);
            progress.Report(counts.Sentences);
        }

        if (counts.Sentences > 0)
        {
            writer.End();
        }

        return counts;
    }

    private ClassifiedSentence[] Classify(IReadOnlyList<string> batch, CancellationToken token) => batch.Count < ParallelFrom
        ? [.. batch.Select(Classify)]
        : [.. batch.AsParallel().AsOrdered().WithCancellation(token).Select(Classify)];

    private ClassifiedSentence Classify(string sentence) => new(sentence, classifier.Classify(sentence));
}
