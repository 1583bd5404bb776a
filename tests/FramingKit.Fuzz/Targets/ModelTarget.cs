using FramingKit.Tests.Shared;

namespace FramingKit.Fuzz.Targets;

/// <summary>Loading a model file: one that can be used, or a <see cref="ModelFormatException"/>.</summary>
internal static class ModelTarget
{
    private static readonly string[] _texts =
    [
        "", "…", "\"We will not bow to Freedonia,\" said the president, but critics say he caved in to threats; thefts fell 12.5%.", "\uD800 u.s. \0",
    ];

    public static void Run(byte[] input)
    {
        using var stream = new MemoryStream(input);
        Load(stream);
    }

    public static void Load(Stream stream)
    {
        FramingClassifier classifier;
        try
        {
            classifier = FramingClassifier.Load(stream);
        }
        catch (ModelFormatException exception)
        {
            Invariant.Holds(exception.Message.Length > 0, "");
            return;
        }

        Invariant.Holds(classifier.Card.ToMarkdown().Length > 0, "");
        foreach (var text in _texts)
        {
            ExplanationInvariants.Check(text, classifier.Explain(text), classifier.Card);
        }

        ReadingInvariants.Check(_texts[2], new Articles.ArticleAnalyzer(classifier).Read(_texts[2]), classifier);
    }
}
