using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>One layer that learns; it keeps what it read and made until it has learned from it.</summary>
internal sealed class LayerStep
{
    private const int AttentionPart = 0, AttendedPart = 1, ThoughtPart = 2;

    private readonly AttentionStep _attention;
    private readonly DenseStep _query, _key, _value, _output, _expand, _contract;
    private readonly NormStep _attentionNorm, _outputNorm;
    private readonly AttentionGrids _states = new();
    private readonly Grid _context = new(), _attended = new(), _expanded = new(), _slopes = new(), _sums = new();
    private readonly LayerScratch _scratch;
    private readonly bool _isFrozen;
    private Grid _input = new();

    /// <summary>Takes over a layer of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="index">The layer's number.</param>
    /// <param name="isFrozen">Whether the layer stays as it is and only passes gradients on.</param>
    /// <param name="scratch">Room that all layers share.</param>
    public LayerStep(EncoderModel model, int index, bool isFrozen, LayerScratch scratch)
    {
        _isFrozen = isFrozen;
        var layer = model.Layers[index];
        DenseStep Dense(DenseWeights dense, string name) => new(dense, $"layer {index} {name}", isNew: false, scratch.Dense);
        _scratch = scratch;
        _attention = new AttentionStep(model.Width, model.Heads);
        (_query, _key, _value) = (Dense(layer.Query, "query"), Dense(layer.Key, "key"), Dense(layer.Value, "value"));
        (_output, _expand, _contract) = (Dense(layer.Output, "output"), Dense(layer.Expand, "expand"), Dense(layer.Contract, "contract"));
        _attentionNorm = new NormStep(layer.AttentionNorm, $"layer {index} attention norm");
        _outputNorm = new NormStep(layer.OutputNorm, $"layer {index} output norm");
    }

    /// <summary>Gets what the layer learns.</summary>
    public IEnumerable<Parameter> Parameters => _isFrozen ? [] :
    [
        .. _query.Parameters, .. _key.Parameters, .. _value.Parameters, .. _output.Parameters, .. _attentionNorm.Parameters,
        .. _expand.Parameters, .. _contract.Parameters, .. _outputNorm.Parameters,
    ];

    /// <summary>Gets what the layer makes of its input.</summary>
    public Grid Made { get; } = new();

    public void Forward(EncoderBatch batch, Grid input, DropoutMask mask)
    {
        _input = input;
        _query.Forward(input, _states.Query);
        _key.Forward(input, _states.Key);
        _value.Forward(input, _states.Value);
        _attention.Forward(batch, _states, _context, mask.Of(AttentionPart));
        _output.Forward(_context, _sums);
        DropAndAdd(_sums, input, mask.Of(AttendedPart));
        _attentionNorm.Forward(_sums, _attended);
        _expand.Forward(_attended, _expanded);
        _slopes.Resize(_expanded.Rows, _expanded.Columns);
        Parallel.For(0, _expanded.Rows, row => Gelu.Apply(_expanded[row], _slopes[row]));
        _contract.Forward(_expanded, _sums);
        DropAndAdd(_sums, _attended, mask.Of(ThoughtPart));
        _outputNorm.Forward(_sums, Made);
    }

    /// <summary>Adds to the gradients of the weights, and turns the gradient of what was made into that of the input.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="gradient">The gradient of what was made.</param>
    /// <param name="mask">The mask of the forward pass.</param>
    /// <param name="passesOn">Whether the gradient of the input is needed; if not, what becomes of the gradient is not said.</param>
    public void Backward(EncoderBatch batch, Grid gradient, DropoutMask mask, bool passesOn)
    {
        Backward(_outputNorm, gradient);
        var branch = Dropped(gradient, mask.Of(ThoughtPart));
        Learn(_contract, _expanded, branch);
        var expanded = _scratch.Expanded;
        _contract.Backward(branch, expanded);
        Parallel.For(0, expanded.Rows, row => Scale(expanded[row], _slopes[row]));
        Learn(_expand, _attended, expanded);
        _expand.Backward(expanded, gradient, adds: true);

        Backward(_attentionNorm, gradient);
        branch = Dropped(gradient, mask.Of(AttendedPart));
        Learn(_output, _context, branch);
        _output.Backward(branch, _scratch.Context);
        _attention.Backward(batch, _states, _scratch.Attention, _scratch.Context, mask.Of(AttentionPart));
        foreach (var (dense, given) in new[] { _query, _key, _value }.Zip(_scratch.Attention.All))
        {
            Learn(dense, _input, given);
            if (passesOn)
            {
                dense.Backward(given, gradient, adds: true);
            }
        }
    }

    private void Learn(DenseStep dense, Grid input, Grid outputGradient)
    {
        if (!_isFrozen)
        {
            dense.Learn(input, outputGradient);
        }
    }

    private void Backward(NormStep norm, Grid gradient)
    {
        if (!_isFrozen)
        {
            norm.Learn(gradient);
        }

        norm.Backward(gradient);
    }

    private static void DropAndAdd(Grid sums, Grid input, DropoutMask mask) => Parallel.For(0, sums.Rows, row =>
    {
        mask.Apply(sums[row], (long)row * sums.Columns);
        MatrixProduct.Add(input[row], sums[row]);
    });

    /// <summary>The gradient of what was dropped before it was added to the residual.</summary>
    private Grid Dropped(Grid gradient, DropoutMask mask)
    {
        var branch = _scratch.Branch;
        branch.CopyFrom(gradient);
        branch.Drop(mask);
        return branch;
    }

    private static void Scale(Span<float> values, ReadOnlySpan<float> factors)
    {
        for (var index = 0; index < values.Length; index++)
        {
            values[index] *= factors[index];
        }
    }
}
