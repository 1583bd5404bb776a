using System.Diagnostics.CodeAnalysis;
using FramingKit.Scoring;

namespace FramingKit.Tests;

/// <summary>Builds what a test needs but is not about.</summary>
[SuppressMessage("Performance", "CA1859", Justification = "Builders hand out what the code under test takes.")]
internal static class Given
{
    public const string Sentence = "\"We will not bow to Freedonia,\" said the president, but critics say he caved in to threats; thefts fell 12.5%.";

    public static readonly string[] Sentences =
    [
        Sentence,
        "Freedonia bowed to the bank under threat of tariffs.",
        "Police dismantled the network and thefts fell.",
        "The parliament of Freedonia met on Tuesday.",
        "Did the president really refuse to hand over the prisoners?",
    ];

    public static Lexicon Lexicon(params (LexiconClass Class, string Pattern)[] patterns)
    {
        var compiler = new LexiconCompiler();
        foreach (var (lexiconClass, pattern) in patterns)
        {
            compiler.Add(lexiconClass, pattern);
        }

        return compiler.Compile();
    }

    public static Lexicon SmallLexicon() => Lexicon(
        (LexiconClass.State, "freedonia"),
        (LexiconClass.State, "united states"),
        (LexiconClass.Office, "president"),
        (LexiconClass.Office, "parliament"),
        (LexiconClass.Yield, "bow|bows|bowed to"),
        (LexiconClass.Yield, "caved in?"),
        (LexiconClass.Resist, "refuse to"),
        (LexiconClass.Press, "threat|threats of?"),
        (LexiconClass.Gain, "dismantled * network"),
        (LexiconClass.Outcome, "thefts fell"),
        (LexiconClass.Negation, "not"),
        (LexiconClass.Claim, "said|say"),
        (LexiconClass.Contrast, "but"),
        (LexiconClass.Negative2, "threats"));

    public static SubwordVocabulary Subwords(params string[] pieces) => new([.. pieces.Select(piece =>
        piece.StartsWith("##", StringComparison.Ordinal) ? SubwordVocabulary.InnerKey(piece.AsSpan(2)) : SubwordVocabulary.StartKey(piece))]);

    public static FeatureExtractor Extractor() => new(SmallLexicon(), Subwords("we", "will", "bow", "president", "caved", "polic", "##e", "the"));

    public static TextUnits Units(string text, Lexicon? lexicon = null, SubwordVocabulary? subwords = null)
    {
        var units = new TextUnits();
        var used = lexicon ?? Lexicon();
        units.Read(text, used, new WordTable(used, subwords ?? SubwordVocabulary.Empty, features: null));
        return units;
    }

    public static LexiconHit[] Hits(string text, Lexicon lexicon)
    {
        var finder = new PhraseFinder();
        finder.Find(Units(text, lexicon).Units, lexicon);
        return [.. finder.Hits];
    }

    public static RecordingSink Recording(string text, FeatureExtractor extractor)
    {
        var sink = new RecordingSink();
        extractor.Extract(text, new FeatureWorkspace(), ref sink);
        return sink;
    }

    /// <summary>A model with random weights for all features of <see cref="Sentences"/> but each seventh.</summary>
    public static LinearModel Model(int frames = 4, int sentiments = 3, int seed = 7, float uncertainBelow = 0.5f)
    {
        var random = new Random(seed);
        var extractor = Extractor();
        var keys = Sentences.SelectMany(sentence => Recording(sentence, extractor).Keys).Distinct().Where((_, index) => index % 7 != 6).ToList();
        float[] Rows(int count) => LinearModel.Pad([.. Enumerable.Range(0, count * (frames + sentiments)).Select(_ => (random.NextSingle() * 2) - 1)]);
        return new LinearModel(extractor.Lexicon, extractor.Subwords, new FeatureTable([.. keys]))
        {
            FrameCount = frames,
            SentimentCount = sentiments,
            UncertainBelow = uncertainBelow,
            FeatureWeights = Rows(keys.Count),
            SubwordWeights = Rows(8),
            Bias = Rows(1),
            Offsets = LinearModel.Pad(new float[frames + sentiments]),
        };
    }

    /// <summary>A model without features: every sentence gets the softmax of the bias.</summary>
    public static LinearModel ConstantModel(float[] bias, float[]? offsets = null, int frames = 4, int sentiments = 3, float uncertainBelow = 0.5f)
    {
        var row = new float[LinearModel.LengthOf(1, frames + sentiments)];
        bias.CopyTo(row, 0);
        var offsetRow = new float[row.Length];
        offsets?.CopyTo(offsetRow, 0);
        return new LinearModel(Lexicon(), SubwordVocabulary.Empty, new FeatureTable([]))
        {
            FrameCount = frames,
            SentimentCount = sentiments,
            UncertainBelow = uncertainBelow,
            FeatureWeights = LinearModel.Pad(),
            SubwordWeights = LinearModel.Pad(),
            Bias = row,
            Offsets = offsetRow,
        };
    }

    public static ModelCard Card(int frames = 4, int sentiments = 3) => new()
    {
        Name = "hand-built",
        Frames = [.. new[] { Frame.None, Frame.SecurityWin, Frame.Sovereignty, Frame.Submission }
            .Concat(Enumerable.Range(5, 60).Select(number => new Frame($"Frame{number}"))).Take(frames)],
        Sentiments = [.. new[] { Sentiment.Negative, Sentiment.Neutral, Sentiment.Positive }.Take(sentiments)],
        Trainer = "by hand",
    };

    public static FramingClassifier Classifier(LinearModel? model = null, FramingOptions? options = null)
    {
        var used = model ?? Model();
        return new FramingClassifier(Card(used.FrameCount, used.SentimentCount), used, options ?? FramingOptions.Default);
    }

    public static byte[] ModelBytes(LinearModel? model = null)
    {
        using var stream = new MemoryStream();
        var used = model ?? Model();
        ModelFile.Write(stream, Card(used.FrameCount, used.SentimentCount), used);
        return stream.ToArray();
    }

    /// <summary>Any UTF-16 text: words of the model, marks, other scripts, lone surrogates, NUL.</summary>
    public static string Text(Random random)
    {
        string[] parts =
        [
            "Freedonia", "the", "bowed", "to", "not", "president", "thefts", "fell", "U.S.", "US", "it's", "12,000.5", " ", " ", " ", " ", ". ", ", ",
            "\"", "“", "”", "’", "?", "!", "…", "é", "e\u0301", "Ж", "שלום", "مرحبا", "東京", "😀", "\U00010400", "\uD800", "\uDC00", "\0", "\r\n", "\uFFFD", "-", "$",
        ];
        var text = new System.Text.StringBuilder();
        for (var count = random.Next(40); count > 0; count--)
        {
            text.Append(random.Next(8) == 0 ? ((char)random.Next(0x10000)).ToString() : parts[random.Next(parts.Length)]);
            if (random.Next(3) > 0)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }
}
