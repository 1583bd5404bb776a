using System.Collections;
using System.Runtime.CompilerServices;

namespace FramingKit.Tests.Streaming;

/// <summary>An endless source that tells how far it was read, and whether it was disposed of.</summary>
internal sealed class CountedSource : IEnumerable<string>
{
    public int Count { get; private set; }

    public bool IsDisposed { get; private set; }

    /// <summary>Gets what happens before sentence number so and so is handed out.</summary>
    public Action<int> Before { get; init; } = _ => { };

    public IEnumerator<string> GetEnumerator()
    {
        try
        {
            while (true)
            {
                Before(Count);
                yield return $"Sentence {Count++} bowed to Freedonia.";
            }
        }
        finally
        {
            IsDisposed = true;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Hands out the same, with a real wait at each so many.</summary>
    public async IAsyncEnumerable<string> LateAsync(int each = 50, [EnumeratorCancellation] CancellationToken token = default)
    {
        foreach (var sentence in this)
        {
            if (Count % each == 0)
            {
                await Task.Delay(1, token);
            }

            yield return sentence;
        }
    }
}
