using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>A layer norm that learns its scale and shift.</summary>
internal sealed class NormStep(NormWeights norm, string name)
{
    private readonly Parameter _scale = new($"{name} scale", norm.Scale, IsNew: false, Decays: false);
    private readonly Parameter _shift = new($"{name} shift", norm.Shift, IsNew: false, Decays: false);
    private readonly Grid _standard = new();
    private float[] _factors = [];

    public IEnumerable<Parameter> Parameters => [_scale, _shift];

    public void Forward(Grid input, Grid output)
    {
        _standard.CopyFrom(input);
        output.Resize(input.Rows, input.Columns);
        if (_factors.Length < input.Rows)
        {
            _factors = new float[input.Rows * 2];
        }

        Parallel.For(0, input.Rows, row =>
        {
            _factors[row] = NormRows.Standardise(_standard[row]);
            NormRows.ScaleAndShift(_standard[row], norm, output[row]);
        });
    }

    /// <summary>Adds to the gradients of scale and shift.</summary>
    public void Learn(Grid gradient)
    {
        for (var row = 0; row < gradient.Rows; row++)
        {
            MatrixProduct.Add(gradient[row], _shift.Gradient);
            var standard = _standard[row];
            var given = gradient[row];
            for (var column = 0; column < given.Length; column++)
            {
                _scale.Gradient[column] += given[column] * standard[column];
            }
        }
    }

    /// <summary>Turns the gradient of the output into that of the input.</summary>
    public void Backward(Grid gradient) => Parallel.For(0, gradient.Rows, row => Backward(gradient[row], _standard[row], _factors[row]));

    private void Backward(Span<float> gradient, ReadOnlySpan<float> standard, float factor)
    {
        var scale = norm.Scale;
        var mean = 0f;
        for (var column = 0; column < gradient.Length; column++)
        {
            gradient[column] *= scale[column];
            mean += gradient[column];
        }

        mean /= gradient.Length;
        var along = MatrixProduct.Dot(gradient, standard) / gradient.Length;
        for (var column = 0; column < gradient.Length; column++)
        {
            gradient[column] = factor * (gradient[column] - mean - (standard[column] * along));
        }
    }
}
