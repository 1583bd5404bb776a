using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

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

    /// <summary>Adds an item on a condition, without a branch on it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddIf(bool isWanted, T item)
    {
        var items = _items;
        if ((uint)_count < (uint)items.Length)
        {
            items[_count] = item;
            _count += isWanted.ToInt();
        }
        else if (isWanted)
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
    public static void AddKnown(this GrowingList<int> rows, int row) => rows.AddIf(row >= 0, row);
}
