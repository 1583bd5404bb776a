using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>The knowledge that features are made with: the lexicon and the table of subword vectors.</summary>
public sealed class FeatureResources
{
    private const string LexiconName = "lexicon.csv";
    private const string ValenceName = "valence.csv";
    private const string VectorsName = "vectors.bin";

    private static readonly string[] _names = [LexiconName, ValenceName, VectorsName];

    private static readonly Lazy<FeatureResources> _default = new(() => Read(OpenResource));

    private readonly IReadOnlyDictionary<string, byte[]> _files;

    private FeatureResources(IReadOnlyDictionary<string, byte[]> files)
    {
        _files = files;
        using var lexicon = new MemoryStream(files[LexiconName]);
        using var valence = new MemoryStream(files[ValenceName]);
        using var vectors = new MemoryStream(files[VectorsName]);
        Subwords = SubwordTable.Read(vectors, VectorsName);
        Extractor = new FeatureExtractor(LexiconFile.Read(lexicon, valence), Subwords.Vocabulary);
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

    /// <summary>Reads the resources of a saved pipeline; <paramref name="open"/> opens each by its name.</summary>
    internal static FeatureResources Read(Func<string, Stream> open) =>
        new(_names.ToDictionary(name => name, name => ReadWhole(open, name), StringComparer.Ordinal));

    /// <summary>Writes the resources as they were read; <paramref name="create"/> creates a place for each by its name.</summary>
    internal void Write(Func<string, Stream> create)
    {
        foreach (var (name, bytes) in _files)
        {
            using var stream = create(name);
            stream.Write(bytes);
        }
    }

    private static byte[] ReadWhole(Func<string, Stream> open, string name)
    {
        using var stream = open(name);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    private static Stream OpenResource(string name) =>
        typeof(FeatureResources).Assembly.GetManifestResourceStream($"FramingKit.ML.{name}")
        ?? throw new InvalidOperationException($"This build of FramingKit.ML carries no '{name}'.");
}
