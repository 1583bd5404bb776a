using FramingKit.Scoring;

namespace FramingKit.Benchmarks;

/// <summary>The engine cut into stages; each runs all that comes before it.</summary>
internal sealed class Stages
{
    /// <summary>The place of the stage that only reads and hashes.</summary>
    public const int Limit = 1;

    private readonly FeatureExtractor _extractor;
    private readonly LinearScorer _scorer;
    private readonly FeatureWorkspace _workspace = new();
    private readonly SentenceRows _rows = new();
    private readonly float[] _totals;
    private readonly float[] _frames;
    private readonly float[] _sentiments;

    public Stages(FramingClassifier classifier)
    {
        _extractor = classifier.Model.Extractor;
        _scorer = new LinearScorer(classifier.Model);
        _totals = new float[classifier.Model.SumCount];
        _frames = new float[classifier.Model.FrameCount];
        _sentiments = new float[classifier.Model.SentimentCount];
        All =
        [
            new Contestant("characters read", ReadCharacters),
            new Contestant("words hashed: the limit", HashWords),
            new Contestant("words looked up, names joined", ReadUnits),
            new Contestant("words and sequences", text => ReadWords(text)),
            new Contestant("subwords", text => ReadSubwords(text)),
            new Contestant("phrases found", text => FindPhrases(text)),
            new Contestant("phrases combined", text => CombinePhrases(text)),
            new Contestant("rows added", text => _scorer.Sum(text, _totals)),
            new Contestant("Score", text => classifier.Score(text, _frames, _sentiments)),
        ];
    }

    public IReadOnlyList<Contestant> All { get; }

    /// <summary>Gets what the first stages came to, so that they can't be left out.</summary>
    public ulong Sum { get; private set; }

    private void ReadCharacters(string text)
    {
        foreach (var character in text)
        {
            Sum += character;
        }
    }

    private void HashWords(string text)
    {
        var tokenizer = new Tokenizer(text);
        while (tokenizer.TryRead(out var token))
        {
            Sum += token.Hash;
        }
    }

    private void ReadUnits(string text) => _workspace.Text.Read(text, _extractor.Lexicon, _extractor.Words);

    private RowSink ReadWords(string text)
    {
        ReadUnits(text);
        _rows.Clear();
        var sink = new RowSink(_scorer.Model, _rows);
        WordFeatures.Add(_workspace.Text.Units, ref sink);
        return sink;
    }

    private RowSink ReadSubwords(string text)
    {
        var sink = ReadWords(text);
        SubwordFeatures.Add(text, _workspace.Text.Units, _extractor.Subwords, ref sink);
        return sink;
    }

    private RowSink FindPhrases(string text)
    {
        var sink = ReadSubwords(text);
        _workspace.Phrases.Find(_workspace.Text.Units, _extractor.Lexicon);
        return sink;
    }

    private void CombinePhrases(string text)
    {
        var sink = FindPhrases(text);
        PhraseFeatures.Add(_workspace.Text.Units, _workspace.Phrases.Hits, ref sink);
        SentenceFeatures.Add(_workspace.Text, _workspace.Phrases.Hits, ref sink);
    }
}
