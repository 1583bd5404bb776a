namespace FramingKit.Scoring;

/// <summary>Turns a sentence into probabilities with the weights of a <see cref="LinearModel"/>.</summary>
/// <remarks>Safe for any number of threads: each keeps its own buffers.</remarks>
internal sealed class LinearScorer(LinearModel model)
{
    private const int MostStackFloats = 512;

    [ThreadStatic]
    private static FeatureWorkspace? _workspace;

    public LinearModel Model { get; } = model;

    /// <summary>Writes the log-odds sums of all labels: first the frames', then the sentiments'.</summary>
    public void Sum(ReadOnlySpan<char> sentence, Span<float> totals)
    {
        var length = SumSink.RowCount * Model.Stride;
        var sums = length <= MostStackFloats ? stackalloc float[length] : new float[length];
        sums.Clear();
        var sink = new SumSink(Model, sums);
        Model.Extractor.Extract(sentence, _workspace ??= new FeatureWorkspace(), ref sink);
        sink.WriteTotals(totals);
    }

    public void Score(ReadOnlySpan<char> sentence, Span<float> frames, Span<float> sentiments)
    {
        var totals = Model.LabelCount <= MostStackFloats ? stackalloc float[Model.LabelCount] : new float[Model.LabelCount];
        Sum(sentence, totals);
        Softmax(totals[..Model.FrameCount], frames);
        Softmax(totals[Model.FrameCount..], sentiments);
    }

    public static void Softmax(ReadOnlySpan<float> sums, Span<float> probabilities)
    {
        var highest = float.NegativeInfinity;
        foreach (var sum in sums)
        {
            highest = Math.Max(highest, sum);
        }

        var total = 0f;
        for (var label = 0; label < sums.Length; label++)
        {
            total += probabilities[label] = MathF.Exp(sums[label] - highest);
        }

        for (var label = 0; label < sums.Length; label++)
        {
            probabilities[label] /= total;
        }
    }

    /// <summary>Splits the difference of two labels' sums into the shares of the units and a rest.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="label">The label that positive shares speak for.</param>
    /// <param name="against">The label that negative shares speak for.</param>
    public IReadOnlyList<Evidence> Explain(ReadOnlySpan<char> sentence, int label, int against)
    {
        var workspace = _workspace ??= new FeatureWorkspace();
        var sink = new EvidenceSink(Model, new EvidenceShares(), label, against);
        Model.Extractor.Extract(sentence, workspace, ref sink);
        return sink.Shares.ToEvidence(workspace.Text.Units);
    }
}
