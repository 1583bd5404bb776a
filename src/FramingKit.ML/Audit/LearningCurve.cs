using System.Globalization;

namespace FramingKit.ML;

/// <summary>How well frames are read after learning from more and more of the rows.</summary>
public sealed record LearningCurve
{
    /// <summary>Gets the frames, in the order of the scores.</summary>
    public required IReadOnlyList<Frame> Frames { get; init; }

    /// <summary>Gets the measured points, fewest rows first; each is a mean over several splits.</summary>
    public required IReadOnlyList<LearningPoint> Points { get; init; }

    /// <summary>Gets the number of more rows that <see cref="Advice"/> speaks of.</summary>
    public int MoreRows { get; init; } = 200;

    /// <summary>Gets what more rows of each frame would bring by the curve's slope, the most helpful first.</summary>
    /// <remarks>The frame's F1 is taken to grow by as much with each doubling of its rows as it did over the measured points.</remarks>
    public IReadOnlyList<FrameGain> Gains => [.. Frames.Select(GainOf).OrderByDescending(gain => gain.MacroF1)];

    /// <summary>Gets what to do, in one sentence.</summary>
    public string Advice
    {
        get
        {
            var best = Gains[0];
            return best.MacroF1 <= 0
                ? "More rows of any frame alone would not help by this curve."
                : string.Create(CultureInfo.InvariantCulture, $"{MoreRows} more {best.Frame} would help most: by this curve about {best.MacroF1:+0.000} macro-F1 (from {best.Rows} rows and an F1 of {best.F1:0.000}).");
        }
    }

    private FrameGain GainOf(Frame frame, int place)
    {
        var last = Points[^1];
        var slope = Slope([.. Points.Select(point => (Math.Log2(Math.Max(1, point.FrameRows[place])), point.FrameF1[place]))]);
        var rows = Math.Max(1, last.FrameRows[place]);
        var gain = Math.Min(1 - last.FrameF1[place], slope * Math.Log2((rows + MoreRows) / (double)rows)); // no F1 is above 1
        return new FrameGain(frame, last.FrameRows[place], last.FrameF1[place], gain / Frames.Count);
    }

    private static double Slope((double X, double Y)[] points)
    {
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        var spread = points.Sum(point => (point.X - x) * (point.X - x));
        return spread == 0 ? 0 : points.Sum(point => (point.X - x) * (point.Y - y)) / spread;
    }
}

/// <summary>One measured point of a learning curve.</summary>
/// <param name="Rows">The number of rows learned from.</param>
/// <param name="MacroF1">The frames' macro-F1 on rows that were not learned from.</param>
/// <param name="FrameRows">The number of rows of each frame among those learned from.</param>
/// <param name="FrameF1">The F1 of each frame.</param>
public sealed record LearningPoint(int Rows, double MacroF1, IReadOnlyList<int> FrameRows, IReadOnlyList<double> FrameF1);

/// <summary>What more rows of a frame would bring.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Rows">The number of rows it has.</param>
/// <param name="F1">Its F1 after learning from them.</param>
/// <param name="MacroF1">By how much the macro-F1 of all frames would change.</param>
public readonly record struct FrameGain(Frame Frame, int Rows, double F1, double MacroF1);
