using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>A dense layer that learns.</summary>
internal sealed class DenseStep
{
    private const int Lanes = 8; // of the kernel; rows of a multiple of it leave nothing over to multiply one by one

    private readonly DenseWeights _layer;
    private readonly Grid _weights;
    private readonly Parameter _weightsLearned;
    private readonly Parameter _biasLearned;
    private readonly DenseScratch _scratch;

    /// <summary>Takes over a layer.</summary>
    /// <param name="layer">The layer; a step changes it in place.</param>
    /// <param name="name">What it is.</param>
    /// <param name="isNew">Whether it starts from nothing.</param>
    /// <param name="scratch">Room that it shares with others.</param>
    public DenseStep(DenseWeights layer, string name, bool isNew, DenseScratch scratch)
    {
        (_layer, _scratch) = (layer, scratch);
        _weights = new Grid(layer.Weights, layer.Inputs);
        _weightsLearned = new Parameter($"{name} weights", layer.Weights, isNew, Decays: true);
        _biasLearned = new Parameter($"{name} bias", layer.Bias, isNew, Decays: false);
    }

    public IEnumerable<Parameter> Parameters => [_weightsLearned, _biasLearned];

    public void Forward(Grid input, Grid output)
    {
        ParallelProduct.Multiply(input, _weights, output.Resize(input.Rows, _layer.Outputs));
        for (var row = 0; row < output.Rows; row++)
        {
            MatrixProduct.Add(_layer.Bias, output[row]);
        }
    }

    /// <summary>Adds to the gradients of weights and bias.</summary>
    public void Learn(Grid input, Grid outputGradient)
    {
        _scratch.TurnedInput.Transpose(input, Lanes);
        _scratch.TurnedGradient.Transpose(outputGradient, Lanes);
        ParallelProduct.Multiply(_scratch.TurnedGradient, _scratch.TurnedInput, new Grid(_weightsLearned.Gradient, _layer.Inputs), adds: true);
        for (var row = 0; row < outputGradient.Rows; row++)
        {
            MatrixProduct.Add(outputGradient[row], _biasLearned.Gradient);
        }
    }

    /// <summary>Sets the gradient of the input, or adds to it.</summary>
    public void Backward(Grid outputGradient, Grid inputGradient, bool adds = false)
    {
        _scratch.TurnedWeights.Transpose(_weights);
        ParallelProduct.Multiply(outputGradient, _scratch.TurnedWeights, adds ? inputGradient : inputGradient.Resize(outputGradient.Rows, _layer.Inputs), adds);
    }
}
