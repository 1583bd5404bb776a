namespace FramingKit.Scoring;

/// <summary>Collects what each unit adds to the difference between two labels.</summary>
internal readonly struct EvidenceSink(LinearModel model, EvidenceShares shares, int label, int against) : IFeatureSink
{
    public EvidenceShares Shares => shares;

    public void AddWord(in Unit unit, int index) => Add(FeatureBlock.Words, unit.FeatureRow, new UnitSpan(index, index), UnitSpan.None);

    public void AddSequence(ulong key, UnitSpan carrier) => Add(FeatureBlock.Words, model.Features.Sequences.Find(key), carrier, UnitSpan.None);

    public void AddNumbered(bool isThere, ulong number, UnitSpan carrier, UnitSpan secondCarrier)
    {
        if (isThere)
        {
            Add(FeatureBlock.Lexicon, model.Features.RowOfNumber(number), carrier, secondCarrier);
        }
    }

    public void AddSubword(int row, int unit) => shares.AddSubword(Difference(model.SubwordWeights, row), unit);

    private void Add(FeatureBlock block, int row, UnitSpan carrier, UnitSpan secondCarrier)
    {
        shares.Count(block);
        if (row < 0)
        {
            return;
        }

        var weight = Difference(model.FeatureWeights, row);
        if (secondCarrier.Last < secondCarrier.First)
        {
            shares.Spread(block, weight, carrier);
            return;
        }

        shares.Spread(block, weight / 2, carrier);
        shares.Spread(block, weight / 2, secondCarrier);
    }

    private float Difference(float[] weights, int row) =>
        weights[(row * model.LabelCount) + label] - weights[(row * model.LabelCount) + against];
}

/// <summary>The shares of a sentence's units, by block, before scaling.</summary>
internal sealed class EvidenceShares
{
    // Behind the rows of the blocks stand those of the subwords and of what needs no scaling.
    private const int SubwordRow = BlockScale.BlockCount;
    private const int WholeRow = SubwordRow + 1;

    private readonly List<float>[] _shares = [.. Enumerable.Range(0, WholeRow + 1).Select(_ => new List<float>())];
    private readonly int[] _occurrences = new int[SubwordRow + 1];

    public void Count(FeatureBlock block) => _occurrences[(int)block]++;

    public void Spread(FeatureBlock block, float weight, UnitSpan carrier)
    {
        for (var unit = carrier.First; unit <= carrier.Last; unit++)
        {
            Add((int)block, unit, weight / (carrier.Last - carrier.First + 1));
        }
    }

    public void AddSubword(float weight, int unit)
    {
        _occurrences[SubwordRow]++;
        Add(SubwordRow, unit, weight);
    }

    /// <summary>Adds a share that needs no scaling.</summary>
    public void AddWhole(int unit, float weight) => Add(WholeRow, unit, weight);

    public IReadOnlyList<Evidence> ToEvidence(ReadOnlySpan<Unit> units)
    {
        var evidence = new List<Evidence>();
        for (var index = 0; index < units.Length; index++)
        {
            var weight = WeightOf(index);
            if (weight != 0)
            {
                evidence.Add(new Evidence(units[index].Start, units[index].End, weight));
            }
        }

        return evidence;
    }

    private float WeightOf(int unit)
    {
        var weight = Share(WholeRow, unit) + (Share(SubwordRow, unit) * BlockScale.OfSubwords(_occurrences[SubwordRow]));
        for (var block = 0; block < BlockScale.BlockCount; block++)
        {
            weight += Share(block, unit) * BlockScale.Of((FeatureBlock)block, _occurrences[block]);
        }

        return weight;
    }

    private float Share(int row, int unit) => unit < _shares[row].Count ? _shares[row][unit] : 0;

    private void Add(int row, int unit, float weight)
    {
        var shares = _shares[row];
        while (shares.Count <= unit)
        {
            shares.Add(0);
        }

        shares[unit] += weight;
    }
}
