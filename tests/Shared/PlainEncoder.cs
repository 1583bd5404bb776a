using FramingKit.Scoring;

namespace FramingKit.Tests.Shared;

/// <summary>An encoder as a textbook writes it, in double precision and without any haste: what the fast ones must agree with.</summary>
internal static class PlainEncoder
{
    /// <summary>Reads a sentence: a sum for each output of the head.</summary>
    public static double[] Read(EncoderModel model, ReadOnlySpan<EncoderToken> tokens)
    {
        var states = Embed(model, tokens);
        foreach (var layer in model.Layers)
        {
            states = Think(layer, model.Heads, states);
        }

        double[] pooled =
        [
            .. Enumerable.Range(0, model.Width).Select(column => states.Average(state => state[column])),
            .. Enumerable.Range(0, model.Width).Select(column => states.Max(state => state[column])),
        ];
        return Apply(model.Head, pooled);
    }

    private static double[][] Embed(EncoderModel model, ReadOnlySpan<EncoderToken> tokens)
    {
        var states = new double[tokens.Length][];
        for (var place = 0; place < tokens.Length; place++)
        {
            var word = new float[model.Width];
            model.Words.CopyRow(tokens[place].Row, word);
            states[place] = Norm(model.InputNorm, [.. word.Select((value, column) => (double)value + model.Positions[(place * model.Width) + column])]);
        }

        return states;
    }

    private static double[][] Think(EncoderLayer layer, int heads, double[][] states)
    {
        double[][] queries = [.. states.Select(state => Apply(layer.Query, state))];
        double[][] keys = [.. states.Select(state => Apply(layer.Key, state))];
        double[][] values = [.. states.Select(state => Apply(layer.Value, state))];
        var headWidth = states[0].Length / heads;
        var made = new double[states.Length][];
        for (var place = 0; place < states.Length; place++)
        {
            var context = new double[states[0].Length];
            for (var first = 0; first < context.Length; first += headWidth)
            {
                var columns = Enumerable.Range(first, headWidth);
                double[] matches = [.. keys.Select(key => columns.Sum(column => queries[place][column] * key[column]) / Math.Sqrt(headWidth))];
                double[] attention = [.. matches.Select(match => Math.Exp(match) / matches.Sum(Math.Exp))];
                foreach (var column in columns)
                {
                    context[column] = values.Select((value, other) => attention[other] * value[column]).Sum();
                }
            }

            var attended = Norm(layer.AttentionNorm, Sum(states[place], Apply(layer.Output, context)));
            double[] expanded = [.. Apply(layer.Expand, attended).Select(value => value * ShareBelow(value))];
            made[place] = Norm(layer.OutputNorm, Sum(attended, Apply(layer.Contract, expanded)));
        }

        return made;
    }

    private static double[] Apply(DenseWeights layer, double[] inputs) =>
        [.. layer.Bias.Select((bias, output) => bias + inputs.Select((value, input) => value * layer.Weights[(output * inputs.Length) + input]).Sum())];

    private static double[] Norm(NormWeights norm, double[] values)
    {
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)) + NormWeights.Epsilon);
        return [.. values.Select((value, column) => ((value - mean) / deviation * norm.Scale[column]) + norm.Shift[column])];
    }

    private static double[] Sum(double[] left, double[] right) => [.. left.Zip(right, (first, second) => first + second)];

    /// <summary>A normal distribution's share below a value, by Simpson's rule.</summary>
    private static double ShareBelow(double value)
    {
        const int Steps = 200;
        var width = value / Steps;
        var sum = Enumerable.Range(0, Steps + 1).Sum(step => (step is 0 or Steps ? 1 : step % 2 == 1 ? 4 : 2) * Math.Exp(-step * width * step * width / 2));
        return 0.5 + (sum * width / 3 / Math.Sqrt(2 * Math.PI));
    }
}
