using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Properties;

public class SentenceProperties
{
    private static readonly FramingClassifier _classifier = FramingClassifier.Default;

    [Fact]
    public void Explain_AnyText_GivesProbabilitiesAndEvidenceThatAddUp() => Property.Holds(HostileText.Sentence, 50_000, text =>
        ExplanationInvariants.Check(text, _classifier.Explain(text), _classifier.Card));

    [Fact]
    public void Explain_AnyPage_GivesProbabilitiesAndEvidenceThatAddUp() => Property.Holds(HostileText.Page, 5_000, text =>
        ExplanationInvariants.Check(text, _classifier.Explain(text), _classifier.Card));

    [Fact]
    public void Classify_TextLongerThanTheLimit_ReadsAsItsFirstPart()
    {
        const int Limit = 40;
        using var stream = typeof(FramingClassifier).Assembly.GetManifestResourceStream("FramingKit.default.framing")!;
        var limited = FramingClassifier.Load(stream, new FramingOptions { MaximumLength = Limit });
        Property.Holds(HostileText.Sentence, 5_000, text =>
        {
            var explanation = limited.Explain(text);
            ExplanationInvariants.Check(text[..Math.Min(Limit, text.Length)], explanation with { Text = text[..Math.Min(Limit, text.Length)] }, limited.Card);
            Invariant.Holds(explanation.Result.IsTruncated == text.Length > Limit, text);
            var first = _classifier.Classify(text.AsSpan(0, Math.Min(Limit, text.Length)));
            ResultInvariants.CheckSame(text, first with { IsTruncated = explanation.Result.IsTruncated }, explanation.Result);
        });
    }
}
