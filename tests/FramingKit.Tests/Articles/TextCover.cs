namespace FramingKit.Tests.Articles;

/// <summary>Checks that ranges are in order, inside the text and apart, and leave out nothing but white space.</summary>
internal static class TextCover
{
    public static void Assert(string text, IEnumerable<(int Start, int End)> ranges)
    {
        var end = 0;
        foreach (var (start, next) in ranges)
        {
            Xunit.Assert.True(start >= end && next > start && next <= text.Length, text);
            Xunit.Assert.True(string.IsNullOrWhiteSpace(text[end..start]), text);
            Xunit.Assert.False(char.IsWhiteSpace(text[start]) || char.IsWhiteSpace(text[next - 1]), text);
            end = next;
        }

        Xunit.Assert.True(string.IsNullOrWhiteSpace(text[end..]), text);
    }
}
