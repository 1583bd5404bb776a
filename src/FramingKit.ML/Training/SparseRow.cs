using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>The features of one sentence as counts by key, and the subwords it is made of.</summary>
internal sealed class SparseRow
{
    private readonly Dictionary<ulong, FeatureCount> _counts = [];
    private readonly int[] _occurrences = new int[BlockScale.BlockCount];
    private readonly List<int> _subwords = [];

    public IReadOnlyDictionary<ulong, FeatureCount> Counts => _counts;

    public IReadOnlyList<int> Subwords => _subwords;

    public static SparseRow Extract(string text, FeatureExtractor extractor, FeatureWorkspace workspace)
    {
        var row = new SparseRow();
        var sink = new Sink(row);
        extractor.Extract(text, workspace, ref sink);
        return row;
    }

    /// <summary>Returns the value of a feature as training and the runtime see it.</summary>
    public float ValueOf(FeatureCount count) => count.Occurrences * BlockScale.Of(count.Block, _occurrences[(int)count.Block]);

    public readonly record struct FeatureCount(FeatureBlock Block, int Occurrences);

    private readonly struct Sink(SparseRow row) : IFeatureSink
    {
        public void AddWord(in Unit unit, int index) => Add(FeatureBlock.Words, unit.Hash);

        public void AddSequence(ulong key, UnitSpan carrier) => Add(FeatureBlock.Words, key);

        public void AddNumbered(bool isThere, ulong number, UnitSpan carrier, UnitSpan secondCarrier)
        {
            if (isThere)
            {
                Add(FeatureBlock.Lexicon, number);
            }
        }

        public void AddSubword(int subword, int unit) => row._subwords.Add(subword);

        private void Add(FeatureBlock block, ulong key)
        {
            row._occurrences[(int)block]++;
            row._counts[key] = new FeatureCount(block, row._counts.GetValueOrDefault(key).Occurrences + 1);
        }
    }
}
