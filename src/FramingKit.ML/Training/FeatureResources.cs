using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>The knowledge that features are made with: the lexicon and the table of subword vectors.</summary>
public sealed class FeatureResources
{
    private const string LexiconName = "lexicon.csv";
    private const string ValenceName = "valence.csv";
    private const string VectorsName = "vectors.bin";

    private static readonly Lazy<FeatureResources> _default = new(() => Read(OpenResource));

    private FeatureResources(Lexicon lexicon, SubwordTable subwords)
    {
        Subwords = subwords;
        Extractor = new FeatureExtractor(lexicon, subwords.Vocabulary);
    }

    /// <summary>Gets the resources that come with the package; they are read on first use.</summary>
    public static FeatureResources Default => _default.Value;

    internal SubwordTable Subwords { get; }

    internal FeatureExtractor Extractor { get; }

    /// <summary>Reads the resources from a folder with <c>lexicon.csv</c>, <c>valence.csv</c> and <c>vectors.bin</c>.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>The resources.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    /// <exception cref="IOException">A file is missing or can't be read.</exception>
    /// <exception cref="LabelledDataException">A file breaks its format.</exception>
    public static FeatureResources Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Read(name => File.OpenRead(Path.Combine(folder, name)));
    }

    private static FeatureResources Read(Func<string, Stream> open)
    {
        using var lexicon = open(LexiconName);
        using var valence = open(ValenceName);
        using var vectors = open(VectorsName);
        return new FeatureResources(LexiconFile.Read(lexicon, valence), SubwordTable.Read(vectors, VectorsName));
    }

    private static Stream OpenResource(string name) =>
        typeof(FeatureResources).Assembly.GetManifestResourceStream($"FramingKit.ML.{name}")
        ?? throw new InvalidOperationException($"This build of FramingKit.ML carries no '{name}'.");
}
