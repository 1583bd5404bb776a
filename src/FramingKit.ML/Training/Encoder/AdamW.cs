using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Adam with weight decay apart from the gradient.</summary>
/// <remarks>Loshchilov and Hutter (2019), "Decoupled Weight Decay Regularization".</remarks>
internal sealed class AdamW(IReadOnlyList<Parameter> parameters, EncoderOptions options)
{
    private const float FirstKept = 0.9f;
    private const float SecondKept = 0.999f;
    private const float Epsilon = 1e-8f;
    private const int Piece = 1 << 14;

    private readonly float[][] _first = [.. parameters.Select(parameter => new float[parameter.Values.Length])];
    private readonly float[][] _second = [.. parameters.Select(parameter => new float[parameter.Values.Length])];
    private readonly (int Parameter, int Start)[] _pieces =
    [
        .. parameters.Index().SelectMany(parameter => Enumerable.Range(0, (parameter.Item.Values.Length + Piece - 1) / Piece)
            .Select(piece => (parameter.Index, piece * Piece))),
    ];

    private int _steps;

    /// <summary>Changes the weights by their gradients.</summary>
    /// <param name="pace">The share of the highest learning rates, from 0 to 1.</param>
    public void Step(float pace)
    {
        _steps++;
        var shortened = Shortening();
        var firstLacks = 1 - MathF.Pow(FirstKept, _steps);
        var secondLacks = 1 - MathF.Pow(SecondKept, _steps);
        Parallel.ForEach(_pieces, piece =>
        {
            var parameter = parameters[piece.Parameter];
            var (values, gradient) = (parameter.Values, parameter.Gradient);
            var (first, second) = (_first[piece.Parameter], _second[piece.Parameter]);
            var rate = pace * (parameter.IsNew ? options.HeadRate : options.LayerRate);
            var kept = 1 - (parameter.Decays ? rate * options.WeightDecay : 0);
            for (var index = piece.Start; index < Math.Min(piece.Start + Piece, values.Length); index++)
            {
                var slope = shortened * gradient[index];
                first[index] = (FirstKept * first[index]) + ((1 - FirstKept) * slope);
                second[index] = (SecondKept * second[index]) + ((1 - SecondKept) * slope * slope);
                var change = first[index] / firstLacks / (MathF.Sqrt(second[index] / secondLacks) + Epsilon);
                values[index] = (kept * values[index]) - (rate * change);
            }
        });
    }

    /// <summary>What the gradient must be multiplied by so that it is not too long (Pascanu, Mikolov and Bengio, 2013).</summary>
    private float Shortening()
    {
        var sums = new double[_pieces.Length];
        Parallel.For(0, sums.Length, index =>
        {
            var gradient = parameters[_pieces[index].Parameter].Gradient.AsSpan(_pieces[index].Start);
            gradient = gradient[..Math.Min(Piece, gradient.Length)];
            sums[index] = MatrixProduct.Dot(gradient, gradient);
        });
        var length = Math.Sqrt(sums.Sum());
        return length > options.LongestGradient ? (float)(options.LongestGradient / length) : 1;
    }
}
