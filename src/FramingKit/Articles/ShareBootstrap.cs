namespace FramingKit.Articles;

/// <summary>Shares corrected for a model's known confusions, with 95 % intervals.</summary>
/// <remarks>
/// <para>The share is that of <see cref="AdjustedCount"/>, with what is usual among the labelled rows as its prior. The interval is a Bayesian bootstrap (Rubin, 1981): in each of 1,000 draws the
/// sentences get new random weights, and so do the labelled rows that tell how the model errs, so that it counts both uncertainties.
/// In the draws the adjusted count is left unbounded and then cut off at 0 and 1: bounded draws would pile up beside 0 and miss it.</para>
/// <para>Each label and each place of the confusion counts half a row besides what was seen (Jeffreys' prior), so that an interval
/// keeps its width where a frame was not read at all. How often the intervals cover the truth is tested.</para>
/// </remarks>
internal sealed class ShareBootstrap
{
    private const int Draws = 1000;
    private const int Seed = 1;
    private const double Tail = 0.025;
    private const double Unseen = 0.5;

    /// <summary>How many sentences the shares among the labelled rows weigh: chosen by simulation, for the smallest mean error.</summary>
    private const double UsualSentences = 3;

    private readonly IReadOnlyList<IReadOnlyList<int>> _confusion;
    private readonly int[] _counts;
    private readonly double[,] _rates;
    private readonly double[] _read;

    private ShareBootstrap(int[] counts, IReadOnlyList<IReadOnlyList<int>> confusion)
    {
        _counts = counts;
        _confusion = confusion;
        _rates = new double[counts.Length, counts.Length];
        _read = new double[counts.Length];
    }

    /// <summary>Estimates the share of each label; the same counts give the same estimates.</summary>
    /// <param name="counts">How many sentences were read as each label; at least one sentence together.</param>
    /// <param name="confusion">Counts of labelled rows: a row for each true label, a place for each label it was read as.</param>
    public static Estimate[] Of(int[] counts, IReadOnlyList<IReadOnlyList<int>> confusion)
    {
        var bootstrap = new ShareBootstrap(counts, confusion);
        var values = bootstrap.Point();
        var drawn = bootstrap.Draw();
        var estimates = new Estimate[counts.Length];
        for (var label = 0; label < counts.Length; label++)
        {
            Array.Sort(drawn[label]);
            var low = Math.Min(values[label], drawn[label][(int)(Draws * Tail)]);
            var high = Math.Max(values[label], drawn[label][(int)(Draws * (1 - Tail)) - 1]);
            estimates[label] = new Estimate((float)values[label], (float)low, (float)high);
        }

        return estimates;
    }

    private double[] Point()
    {
        for (var label = 0; label < _read.Length; label++)
        {
            _read[label] = _counts[label];
            for (var place = 0; place < _read.Length; place++)
            {
                _rates[label, place] = _confusion[label][place] + Unseen;
            }

            ScaleRates(label);
        }

        ScaleRead();
        var rows = _confusion.Sum(row => row.Sum(count => (double)count));
        var shares = new double[_read.Length];
        AdjustedCount.Estimate(
            _read, _rates, [.. _confusion.Select(row => row.Sum(count => (double)count) / rows)], UsualSentences / _counts.Sum(), shares);
        return shares;
    }

    private double[][] Draw()
    {
        var random = new Random(Seed);
        var drawn = new double[_read.Length][];
        for (var label = 0; label < drawn.Length; label++)
        {
            drawn[label] = new double[Draws];
        }

        for (var draw = 0; draw < Draws; draw++)
        {
            DrawWeights(random);

            // A model that can't tell its labels apart says nothing about their shares: anything is possible.
            var isSolved = LinearSystem.SolveFromLeft(_rates, _read);
            for (var label = 0; label < drawn.Length; label++)
            {
                drawn[label][draw] = isSolved ? Math.Clamp(_read[label], 0, 1) : random.NextDouble();
            }
        }

        return drawn;
    }

    private void DrawWeights(Random random)
    {
        for (var label = 0; label < _read.Length; label++)
        {
            _read[label] = GammaDraw.Next(random, _counts[label] + Unseen);
            for (var place = 0; place < _read.Length; place++)
            {
                _rates[label, place] = GammaDraw.Next(random, _confusion[label][place] + Unseen);
            }

            ScaleRates(label);
        }

        ScaleRead();
    }

    private void ScaleRead()
    {
        var total = _read.Sum();
        for (var label = 0; label < _read.Length; label++)
        {
            _read[label] /= total;
        }
    }

    private void ScaleRates(int label)
    {
        var total = 0.0;
        for (var place = 0; place < _read.Length; place++)
        {
            total += _rates[label, place];
        }

        for (var place = 0; place < _read.Length; place++)
        {
            _rates[label, place] /= total;
        }
    }
}
