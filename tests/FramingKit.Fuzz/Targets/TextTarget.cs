using FramingKit.Tests.Shared;

namespace FramingKit.Fuzz.Targets;

/// <summary>Scoring any text: tokenizer, features, probabilities, evidence.</summary>
internal static class TextTarget
{
    public static void Run(byte[] input)
    {
        var text = WideText.Decode(input);
        var classifier = FramingClassifier.Default;
        var explanation = classifier.Explain(text);
        ExplanationInvariants.Check(text, explanation, classifier.Card);

        var frames = new float[classifier.Card.Frames.Count];
        var sentiments = new float[classifier.Card.Sentiments.Count];
        classifier.Score(text, frames, sentiments);
        Invariant.Holds(explanation.Result.Frames.Values.SequenceEqual(frames), text);
        Invariant.Holds(explanation.Result.Sentiments.Values.SequenceEqual(sentiments), text);
    }
}
