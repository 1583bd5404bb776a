namespace FramingKit.Tests.Shared;

/// <summary>What must hold for ranges of a text.</summary>
internal static class RangeInvariants
{
    /// <summary>A range has something in it, lies inside the text, and cuts no character of two units in half.</summary>
    public static void Check(string text, int start, int end)
    {
        Invariant.Holds(start >= 0 && start < end && end <= text.Length, text, $"{start}..{end}");
        Invariant.Holds(!Splits(text, start) && !Splits(text, end), text, $"{start}..{end}");
    }

    /// <summary>Ranges stand in the order of the text, apart from each other, and each as <see cref="Check"/> wants it.</summary>
    public static void CheckOrder(string text, IEnumerable<(int Start, int End)> ranges)
    {
        var last = 0;
        foreach (var (start, end) in ranges)
        {
            Check(text, start, end);
            Invariant.Holds(start >= last, text, $"{start}..{end} after {last}");
            last = end;
        }
    }

    /// <summary>Ranges in order leave out nothing but white space, and have none at their ends.</summary>
    public static void CheckCover(string text, IReadOnlyList<(int Start, int End)> ranges)
    {
        CheckOrder(text, ranges);
        var last = 0;
        foreach (var (start, end) in ranges)
        {
            Invariant.Holds(string.IsNullOrWhiteSpace(text[last..start]), text, $"left out: {last}..{start}");
            Invariant.Holds(!char.IsWhiteSpace(text[start]) && !char.IsWhiteSpace(text[end - 1]), text, $"{start}..{end}");
            last = end;
        }

        Invariant.Holds(string.IsNullOrWhiteSpace(text[last..]), text, $"left out: {last}..");
    }

    private static bool Splits(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);
}
