namespace FramingKit.Streaming;

/// <summary>Batches that several threads read, and that are handed out in the order they came.</summary>
internal sealed class BatchQueue(IFramingClassifier classifier, int threads, CancellationToken token)
{
    // One that is read and one that waits, so that no thread is idle while the consumer is busy.
    public const int BatchesPerThread = 2;

    private readonly TaskScheduler _threads = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
    private readonly Queue<Task<List<ClassifiedSentence>>> _batches = [];
    private volatile bool _isStopped;

    public bool IsEmpty => _batches.Count == 0;

    public bool IsFull => _batches.Count >= (long)BatchesPerThread * threads;

    public Task First => _batches.Peek();

    public void Add(List<string> batch) =>
        _batches.Enqueue(Task.Factory.StartNew(() => Classify(batch), token, TaskCreationOptions.None, _threads));

    public Task<List<ClassifiedSentence>> Take() => _batches.Dequeue();

    /// <summary>Leaves the rest unread, and returns when no thread works on it any more.</summary>
    public async Task StopAsync()
    {
        _isStopped = true;

        // Nobody asks for these results any more, so nobody misses their exceptions.
        await Task.WhenAll(_batches.Cast<Task>()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private List<ClassifiedSentence> Classify(List<string> batch)
    {
        var results = new List<ClassifiedSentence>(batch.Count);
        foreach (var sentence in batch.TakeWhile(_ => !_isStopped))
        {
            token.ThrowIfCancellationRequested();
            results.Add(new ClassifiedSentence(sentence, classifier.Classify(sentence)));
        }

        return results;
    }
}
