using CsCheck;
using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Properties;

/// <summary>One sentence, one answer, whichever way it takes.</summary>
public class RouteProperties
{
    private static readonly FramingClassifier _classifier = FramingClassifier.Default;

    [Fact]
    public void Routes_AnyText_ReadAlike() => Property.Holds(HostileText.Sentence, 20_000, text =>
    {
        var result = _classifier.Classify(text);
        ResultInvariants.CheckSame(text, result, _classifier.Explain(text).Result);
        ResultInvariants.CheckSame(text, result, _classifier.Classify($"x{text}y".AsSpan(1, text.Length)));
        var frames = new float[_classifier.Card.Frames.Count];
        var sentiments = new float[_classifier.Card.Sentiments.Count];
        _classifier.Score(text, frames, sentiments);
        Invariant.Holds(result.Frames.Values.SequenceEqual(frames) && result.Sentiments.Values.SequenceEqual(sentiments), text);
    });

    [Fact]
    public void Routes_AnyTexts_ReadAlikeAndInOrder() => Property.Holds(Gen.Select(HostileText.Sentence.Array[0, 100], Gen.Int[1, 4]), 200, input =>
    {
        var (texts, threads) = input;
        var alone = texts.Select(text => _classifier.Classify(text)).ToList();
        Check(texts, alone, _classifier.ClassifyAll(texts, threads));
        Check(texts, alone, CheckTexts(texts, _classifier.ClassifyEach(texts, threads)));
        Check(texts, alone, CheckTexts(texts, _classifier.ClassifyEachAsync(texts.ToAsyncEnumerable(), threads).ToBlockingEnumerable()));
    });

    private static FramingResult[] CheckTexts(string[] texts, IEnumerable<ClassifiedSentence> classified)
    {
        var all = classified.ToList();
        Invariant.Holds(texts.SequenceEqual(all.Select(item => item.Text)), string.Join('\n', texts));
        return [.. all.Select(item => item.Result)];
    }

    private static void Check(string[] texts, List<FramingResult> alone, FramingResult[] together)
    {
        Assert.Equal(alone.Count, together.Length);
        for (var index = 0; index < texts.Length; index++)
        {
            ResultInvariants.CheckSame(texts[index], alone[index], together[index]);
        }
    }
}
