namespace FramingKit.Scoring;

/// <summary>Finds the features of a sentence; training and runtime both use this class and no other.</summary>
/// <remarks>Immutable; the buffers of a run live in a <see cref="FeatureWorkspace"/>.</remarks>
internal sealed class FeatureExtractor(Lexicon lexicon, SubwordVocabulary subwords, FeatureTable? features = null)
{
    public Lexicon Lexicon { get; } = lexicon;

    public SubwordVocabulary Subwords { get; } = subwords;

    public WordTable Words { get; } = new(lexicon, subwords, features);

    public void Extract<TSink>(ReadOnlySpan<char> text, FeatureWorkspace workspace, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        workspace.Text.Read(text, Lexicon, Words);
        var units = workspace.Text.Units;
        WordFeatures.Add(units, ref sink);
        SubwordFeatures.Add(text, units, Subwords, ref sink);
        workspace.Phrases.Find(units, Lexicon);
        PhraseFeatures.Add(units, workspace.Phrases.Hits, ref sink);
        SentenceFeatures.Add(workspace.Text, workspace.Phrases.Hits, ref sink);
    }
}

/// <summary>The buffers of one thread's extraction.</summary>
internal sealed class FeatureWorkspace
{
    public TextUnits Text { get; } = new();

    public PhraseFinder Phrases { get; } = new();
}
