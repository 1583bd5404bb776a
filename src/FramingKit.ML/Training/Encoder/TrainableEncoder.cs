using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>An encoder that learns: it changes the weights of a model in place. An instance keeps its buffers and belongs to one thread.</summary>
internal sealed class TrainableEncoder
{
    private const int HeadPart = -1;

    private readonly EncoderOptions _options;
    private readonly int _frames;
    private readonly EmbeddingStep _embedding;
    private readonly LayerStep[] _layers;
    private readonly PoolStep _pool = new();
    private readonly DenseStep _head;
    private readonly Dictionary<string, int> _sources;
    private readonly Grid _sourceBiases;
    private readonly Grid _sourceGradients;
    private readonly Grid _start = new(), _pooled = new(), _sums = new(), _pooledGradient = new(), _gradient = new();

    /// <summary>Takes over a model.</summary>
    /// <param name="model">The model whose weights are changed.</param>
    /// <param name="frames">How many of the head's sums are those of frames; the others are those of sentiments.</param>
    /// <param name="sources">The sources that get a bias of their own, each once.</param>
    /// <param name="options">How it learns.</param>
    public TrainableEncoder(EncoderModel model, int frames, IEnumerable<string> sources, EncoderOptions options)
    {
        (_options, _frames) = (options, frames);
        var scratch = new LayerScratch();
        _embedding = new EmbeddingStep(model);
        _layers = [.. Enumerable.Range(0, model.Layers.Length).Select(index => new LayerStep(model, index, index < options.FrozenLayers, scratch))];
        _head = new DenseStep(model.Head, "head", isNew: true, scratch.Dense);
        _sources = sources.Index().ToDictionary(source => source.Item, source => source.Index, StringComparer.Ordinal);
        var biases = new Parameter("sources", new float[_sources.Count * model.Head.Outputs], IsNew: true, Decays: false);
        _sourceBiases = new Grid(biases.Values, model.Head.Outputs);
        _sourceGradients = new Grid(biases.Gradient, model.Head.Outputs);
        Parameters = [.. _layers.SelectMany(layer => layer.Parameters), .. _head.Parameters, biases];
    }

    /// <summary>Gets all that is learned.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>Gives a sum for each frame and each sentiment of every row, as the model is read: without dropout and biases of sources.</summary>
    public Grid Read(EncoderBatch batch)
    {
        Forward(batch, default);
        return _sums;
    }

    /// <summary>Sets all gradients to those of the batch's mean loss.</summary>
    /// <param name="batch">The rows.</param>
    /// <param name="key">What dropout is drawn by.</param>
    /// <returns>The loss.</returns>
    public double Differentiate(EncoderBatch batch, ulong key)
    {
        foreach (var parameter in Parameters)
        {
            Array.Clear(parameter.Gradient);
        }

        var mask = new DropoutMask(_options.Dropout, key);
        Forward(batch, mask);
        var loss = DifferentiateSums(batch);
        _head.Learn(_pooled, _sums);
        _head.Backward(_sums, _pooledGradient);
        _pooledGradient.Drop(mask.Of(HeadPart));
        _pool.Backward(batch, _pooledGradient, _gradient);
        for (var index = _layers.Length - 1; index >= _options.FrozenLayers; index--)
        {
            _layers[index].Backward(batch, _gradient, mask.Of(index), passesOn: index > _options.FrozenLayers);
        }

        return loss;
    }

    private void Forward(EncoderBatch batch, DropoutMask mask)
    {
        _embedding.Forward(batch, _start);
        var states = _start;
        for (var index = 0; index < _layers.Length; index++)
        {
            _layers[index].Forward(batch, states, mask.Of(index));
            states = _layers[index].Made;
        }

        _pool.Forward(batch, states, _pooled);
        _pooled.Drop(mask.Of(HeadPart));
        _head.Forward(_pooled, _sums);
    }

    /// <summary>Turns the sums into the gradient of the batch's mean loss and adds to that of the sources' biases.</summary>
    private double DifferentiateSums(EncoderBatch batch)
    {
        var (loss, weight) = (0.0, 1f / batch.Count);
        for (var index = 0; index < batch.Count; index++)
        {
            var row = batch.Rows[index];
            var sums = _sums[index];
            var source = row.Source is null ? -1 : _sources[row.Source];
            if (source >= 0)
            {
                MatrixProduct.Add(_sourceBiases[source], sums);
            }

            loss += SmoothedLoss.Differentiate(sums[.._frames], row.Frame, _options.LabelSmoothing, weight);
            loss += SmoothedLoss.Differentiate(sums[_frames..], row.Sentiment, _options.LabelSmoothing, weight * _options.SentimentWeight);
            if (source >= 0)
            {
                MatrixProduct.Add(sums, _sourceGradients[source]);
            }
        }

        return loss;
    }
}
