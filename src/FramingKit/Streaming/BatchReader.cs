namespace FramingKit.Streaming;

/// <summary>Takes from a source what is there, one batch at a time, and never waits for more.</summary>
internal sealed class BatchReader
{
    public const int MostSentences = 64;
    public const int MostCharacters = 1 << 16;

    private readonly IAsyncEnumerator<string> _source;
    private readonly CancellationToken _token;
    private long _count;

    public BatchReader(IAsyncEnumerator<string> source, CancellationToken token)
    {
        _source = source;
        _token = token;
        Next = MoveAsync();
    }

    /// <summary>Gets the step to the next sentence: true for one, false for the end, or what the source threw.</summary>
    public Task<bool> Next { get; private set; }

    public bool HasSentence => Next is { IsCompletedSuccessfully: true, Result: true };

    public List<string> Read()
    {
        var batch = new List<string>();
        for (var length = 0; HasSentence && batch.Count < MostSentences && length < MostCharacters;)
        {
            if (_source.Current is { } sentence)
            {
                batch.Add(sentence);
                length += sentence.Length;
                _count++;
                Next = MoveAsync();
            }
            else
            {
                Next = Task.FromException<bool>(MissingSentence.At(_count, "sentences"));
            }
        }

        return batch;
    }

    // Async, so that a source that throws at once fails like one that throws later: after what it gave before.
    private async Task<bool> MoveAsync()
    {
        try
        {
            return await _source.MoveNextAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (_token.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, _token); // the caller's token, not the one made of it
        }
    }
}
