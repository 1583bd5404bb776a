using FramingKit.Articles;
using FramingKit.Tests.Shared;

namespace FramingKit.Fuzz.Targets;

/// <summary>Telling the lines of an article from the furniture of its page.</summary>
internal static class FurnitureTarget
{
    public static void Run(byte[] input)
    {
        var text = WideText.Decode(input);
        var lines = ArticleLines.Read(text);
        RangeInvariants.CheckCover(text, [.. lines.Select(line => (line.Start, line.End))]);
        var page = FurnitureDetector.Detect(text, lines);
        Invariant.Holds(page.Select(line => line.Line).SequenceEqual(lines), text);
        Invariant.Holds(page.Count(line => line.IsHeadline) <= 1, text);
        Invariant.Holds(page.All(line => !line.IsFurniture || line.Reason.Length > 0), text);
        Invariant.Holds(page.All(line => !(line.IsHeadline && line.IsFurniture)), text);
    }
}
