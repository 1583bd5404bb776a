using System.Globalization;
using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Trains an encoder further, on labelled sentences.</summary>
/// <param name="start">What it knows before.</param>
/// <param name="frames">The number of frames.</param>
/// <param name="sentiments">The number of sentiments.</param>
/// <param name="options">How it is trained.</param>
internal sealed class EncoderTrainer(PretrainedEncoder start, int frames, int sentiments, EncoderOptions options)
{
    /// <summary>Trains; the same rows and options give the same weights, on any number of processors.</summary>
    /// <param name="rows">What to learn from; all of it is.</param>
    /// <param name="progress">Is told of each step.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    /// <returns>The encoder, whose head sums frames and then sentiments.</returns>
    /// <exception cref="ArgumentException">There is no row, or one that the encoder can't hold.</exception>
    /// <exception cref="InvalidOperationException">More layers are to be frozen than there are, or the weights grow beyond all bounds.</exception>
    public EncoderModel Train(IReadOnlyList<EncoderRow> rows, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        if (options.FrozenLayers > start.Layers.Count)
        {
            throw new InvalidOperationException($"{options.FrozenLayers} layers are to stay as they are, but there are {start.Layers.Count}; expected no more than these.");
        }

        Check(rows);
        var model = start.CreateModel(frames + sentiments, options);
        var sources = rows.Select(row => row.Source).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var encoder = new TrainableEncoder(model, frames, sources, options);
        var optimiser = new AdamW(encoder.Parameters, options);
        var random = new Random(options.Seed);
        using var stream = Shuffled(rows, random).GetEnumerator();
        var steps = (int)Math.Ceiling((double)options.Epochs * rows.Count / options.BatchRows);
        var counter = new StepCounter(steps, progress, cancellationToken);
        var doing = "encoder";
        for (var step = 0; step < steps; step++)
        {
            counter.Begin(doing);
            var loss = encoder.Differentiate(new EncoderBatch(Next(stream, options.BatchRows)), (ulong)random.NextInt64());
            if (!double.IsFinite(loss))
            {
                throw new InvalidOperationException(
                    $"The loss of step {step + 1} is no number; expected the weights to stay small. Train with a lower learning rate.");
            }

            optimiser.Step(PaceOf(step, steps));
            doing = string.Create(CultureInfo.InvariantCulture, $"encoder, loss {loss:F3}");
            counter.Done();
        }

        return model;
    }

    /// <summary>The share of the highest learning rates at a step.</summary>
    internal float PaceOf(int step, int steps)
    {
        var rising = options.WarmUp == 0 ? 1 : Math.Min(1, (step + 1) / (options.WarmUp * steps));
        return rising * (steps - step) / steps;
    }

    private static List<EncoderRow> Next(IEnumerator<EncoderRow> stream, int count)
    {
        var batch = new List<EncoderRow>(count);
        while (batch.Count < count && stream.MoveNext())
        {
            batch.Add(stream.Current);
        }

        return batch;
    }

    /// <summary>All rows in an order of chance, again and again, each time in another.</summary>
    private static IEnumerable<EncoderRow> Shuffled(IReadOnlyList<EncoderRow> rows, Random random)
    {
        EncoderRow[] order = [.. rows];
        while (true)
        {
            random.Shuffle(order);
            foreach (var row in order)
            {
                yield return row;
            }
        }
    }

    private void Check(IReadOnlyList<EncoderRow> rows)
    {
        if (rows.Count == 0)
        {
            throw new ArgumentException("There is no row; expected some to learn from.", nameof(rows));
        }

        foreach (var (index, row) in rows.Index())
        {
            if (row.Tokens.Length is 0 or > EncoderInput.Longest)
            {
                throw new ArgumentException($"Row {index} has {row.Tokens.Length} places; expected 1 to {EncoderInput.Longest}.", nameof(rows));
            }

            if (row.Frame < 0 || row.Frame >= frames || row.Sentiment < 0 || row.Sentiment >= sentiments)
            {
                throw new ArgumentException(
                    $"Row {index} has frame {row.Frame} and sentiment {row.Sentiment}; expected one of {frames} and one of {sentiments}.", nameof(rows));
            }

            if (row.Tokens.Any(token => token.Row < 0 || token.Row >= start.Words.Scales.Length))
            {
                throw new ArgumentException(
                    $"Row {index} has a place that the encoder can't hold; expected words below {start.Words.Scales.Length}.",
                    nameof(rows));
            }
        }
    }
}
