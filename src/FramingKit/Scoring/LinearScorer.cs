using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FramingKit.Scoring;

/// <summary>Turns a sentence into probabilities with the weights of a <see cref="LinearModel"/>.</summary>
/// <remarks>Safe for any number of threads: each keeps its own buffers.</remarks>
internal sealed class LinearScorer
{
    [ThreadStatic]
    private static ScoringWorkspace? _workspace;

    private readonly SentenceEncoder? _encoder;

    /// <exception cref="ArgumentException">There is not a row of weights for each feature and subword.</exception>
    public LinearScorer(LinearModel model)
    {
        var features = LinearModel.LengthOf(model.Features.Keys.Length, model.LabelCount);
        var subwords = LinearModel.LengthOf(model.Extractor.Subwords.Keys.Length, model.LabelCount);
        var bias = LinearModel.LengthOf(1, model.LabelCount);
        if (model.FeatureWeights.Length != features || model.SubwordWeights.Length != subwords || model.Bias.Length != bias)
        {
            throw new ArgumentException(
                $"There are {model.FeatureWeights.Length} feature, {model.SubwordWeights.Length} subword and {model.Bias.Length} bias weights; expected {features}, {subwords} and {bias}.",
                nameof(model));
        }

        Model = model;
        _encoder = model.Encoder is null ? null : new SentenceEncoder(model.Encoder);
    }

    public LinearModel Model { get; }

    /// <summary>Writes the log-odds sums of all labels: first the frames', then the sentiments'.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="totals">As many places as <see cref="LinearModel.SumCount"/>.</param>
    public void Sum(ReadOnlySpan<char> sentence, Span<float> totals)
    {
        var workspace = _workspace ??= new ScoringWorkspace();
        var rows = workspace.Rows;
        rows.Clear();
        var sink = new RowSink(Model, rows);
        Model.Extractor.Extract(sentence, workspace.Features, ref sink);
        rows.FindSequences(Model.Features.Sequences);
        var words = Vector256.Create(BlockScale.Of(FeatureBlock.Words, rows.WordCount));
        var numbered = Vector256.Create(BlockScale.Of(FeatureBlock.Lexicon, 0));
        var subwords = Vector256.Create(BlockScale.OfSubwords(rows.Subwords.Items.Length));
        for (var offset = 0; offset < Model.LabelCount; offset += LinearModel.VectorWidth)
        {
            var total = Vector256.LoadUnsafe(ref Model.Bias[offset])
                + (words * WeightRows.Sum(Model.FeatureWeights, rows.Words.Items, Model.LabelCount, offset))
                + (numbered * WeightRows.Sum(Model.FeatureWeights, rows.Numbered.Items, Model.LabelCount, offset))
                + (subwords * WeightRows.Sum(Model.SubwordWeights, rows.Subwords.Items, Model.LabelCount, offset));
            total.CopyTo(totals[offset..]);
        }

        _encoder?.AddSums(workspace.ToEncoderInput(sentence, Model.Extractor), workspace.EncoderBuffers, totals);
    }

    [SkipLocalsInit] // the totals are written before they are read
    public void Score(ReadOnlySpan<char> sentence, Span<float> frames, Span<float> sentiments)
    {
        Span<float> totals = stackalloc float[LinearModel.MostSums];
        Sum(sentence, totals);
        ToProbabilities(totals, frames, sentiments);
    }

    /// <summary>Turns what <see cref="Sum"/> wrote into the probabilities of the frames and of the sentiments.</summary>
    public void ToProbabilities(ReadOnlySpan<float> totals, Span<float> frames, Span<float> sentiments)
    {
        Softmax.Apply(totals[..Model.FrameCount], frames);
        Softmax.Apply(totals[Model.FrameCount..Model.LabelCount], sentiments);
    }

    /// <summary>Splits the difference of two labels' sums into the shares of the units and a rest; an encoder's are estimates.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="label">The label that positive shares speak for.</param>
    /// <param name="against">The label that negative shares speak for.</param>
    public IReadOnlyList<Evidence> Explain(ReadOnlySpan<char> sentence, int label, int against)
    {
        var workspace = _workspace ??= new ScoringWorkspace();
        var sink = new EvidenceSink(Model, new EvidenceShares(), label, against);
        Model.Extractor.Extract(sentence, workspace.Features, ref sink);
        if (_encoder is not null)
        {
            foreach (var (unit, share) in EncoderEvidence.Find(_encoder, [.. workspace.ToEncoderInput(sentence, Model.Extractor)], label, against))
            {
                sink.Shares.AddWhole(unit, share);
            }
        }

        return sink.Shares.ToEvidence(workspace.Features.Text.Units);
    }
}

/// <summary>The buffers of one thread's scoring.</summary>
internal sealed class ScoringWorkspace
{
    public FeatureWorkspace Features { get; } = new();

    public SentenceRows Rows { get; } = new();

    public EncoderBuffers EncoderBuffers { get; } = new();

    private EncoderInput EncoderInput { get; } = new();

    /// <summary>Turns the sentence whose features were just extracted into the encoder's input.</summary>
    public ReadOnlySpan<EncoderToken> ToEncoderInput(ReadOnlySpan<char> sentence, FeatureExtractor extractor)
    {
        EncoderInput.Read(sentence, Features.Text.Units, extractor.Subwords);
        return EncoderInput.Tokens;
    }
}
