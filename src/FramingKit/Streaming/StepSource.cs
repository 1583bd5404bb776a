namespace FramingKit.Streaming;

/// <summary>A plain enumeration whose steps look asynchronous but are always complete.</summary>
internal sealed class StepSource(IEnumerator<string> sentences) : IAsyncEnumerator<string>, IDisposable
{
    public string Current => sentences.Current;

    public ValueTask<bool> MoveNextAsync() => ValueTask.FromResult(sentences.MoveNext());

    public void Dispose() => sentences.Dispose();

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
