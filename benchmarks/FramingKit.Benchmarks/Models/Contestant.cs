namespace FramingKit.Benchmarks;

/// <summary>Something that reads sentences, under the name it has in the table.</summary>
internal sealed record Contestant(string Name, Action<string> Read)
{
    public static Contestant Scoring(string name, IFramingClassifier classifier)
    {
        var frames = new float[classifier.Card.Frames.Count];
        var sentiments = new float[classifier.Card.Sentiments.Count];
        return new Contestant(name, text => classifier.Score(text, frames, sentiments));
    }
}
