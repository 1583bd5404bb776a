using FramingKit.Articles;
using FramingKit.Tests.Shared;

namespace FramingKit.Fuzz.Targets;

/// <summary>Splitting any text into sentences.</summary>
internal static class SentencesTarget
{
    public static void Run(byte[] input)
    {
        var text = WideText.Decode(input);
        RangeInvariants.CheckCover(text, [.. SentenceSplitter.Split(text).Select(range => (range.Start, range.End))]);
    }
}
