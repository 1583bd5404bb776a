using FramingKit.Articles;
using FramingKit.Tests.Shared;

namespace FramingKit.Fuzz.Targets;

/// <summary>Reading a whole page: furniture, sentences, voices, frames, evidence, shares, matrix.</summary>
internal static class ArticleTarget
{
    public static void Run(byte[] input)
    {
        var text = WideText.Decode(input);
        var reading = new ArticleAnalyzer(FramingClassifier.Default).Read(text);
        ReadingInvariants.Check(text, reading, FramingClassifier.Default);
    }
}
