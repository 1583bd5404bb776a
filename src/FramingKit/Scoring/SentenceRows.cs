using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>The rows of a sentence's features, by the factor that each kind is scaled with.</summary>
/// <remarks>An instance keeps its buffers from sentence to sentence and belongs to one thread.</remarks>
internal sealed class SentenceRows
{
    /// <summary>Gets or sets how many words and sequences there are, known or not.</summary>
    public int WordCount { get; set; }

    /// <summary>Gets the rows of words and, after <see cref="FindSequences"/>, of sequences.</summary>
    public GrowingList<int> Words { get; } = new();

    /// <summary>Gets the keys of sequences that may be known.</summary>
    public GrowingList<ulong> Sequences { get; } = new();

    public GrowingList<int> Numbered { get; } = new();

    public GrowingList<int> Subwords { get; } = new();

    public void Clear()
    {
        WordCount = 0;
        Words.Clear();
        Sequences.Clear();
        Numbered.Clear();
        Subwords.Clear();
    }

    /// <summary>Looks up the sequences, whose places in the index have been fetched meanwhile.</summary>
    public void FindSequences(HashIndex index)
    {
        foreach (var key in Sequences.Items)
        {
            Words.AddKnown(index.Find(key));
        }
    }
}

/// <summary>A list that keeps its room when it is cleared.</summary>
internal sealed class GrowingList<T>
{
    private T[] _items = new T[256];
    private int _count;

    public ReadOnlySpan<T> Items => _items.AsSpan(0, _count);

    public void Clear() => _count = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        var items = _items;
        if ((uint)_count < (uint)items.Length)
        {
            items[_count++] = item;
        }
        else
        {
            AddGrowing(item);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddGrowing(T item)
    {
        Array.Resize(ref _items, _items.Length * 2);
        _items[_count++] = item;
    }
}

/// <summary>Lists of rows.</summary>
internal static class GrowingListExtensions
{
    /// <summary>Adds a row, unless it is the −1 of what has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddKnown(this GrowingList<int> rows, int row)
    {
        if (row >= 0)
        {
            rows.Add(row);
        }
    }
}
