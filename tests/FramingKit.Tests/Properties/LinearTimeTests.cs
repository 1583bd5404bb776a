using System.Diagnostics;
using FramingKit.Articles;
using Xunit.Abstractions;

namespace FramingKit.Tests.Properties;

/// <summary>Ten times the text takes about ten times as long, up to ten million units.</summary>
/// <remarks>Not for every run: a busy machine would break it for no fault of the code. The bound is generous, since memory gets slower with its size.</remarks>
public class LinearTimeTests(ITestOutputHelper output)
{
    private const int Short = 1_000_000;
    private const int Long = 10_000_000;
    private const double MostTimes = 40;

    [LongTheory]
    [MemberData(nameof(HugeTextTests.Parts), MemberType = typeof(HugeTextTests))]
    public void Score_TenTimesTheText_TakesAboutTenTimesAsLong(string part)
    {
        var (frames, sentiments) = (new float[HugeTextTests.Whole.Card.Frames.Count], new float[HugeTextTests.Whole.Card.Sentiments.Count]);
        Check(part, text => HugeTextTests.Whole.Score(text, frames, sentiments));
    }

    [LongTheory]
    [MemberData(nameof(HugeTextTests.Parts), MemberType = typeof(HugeTextTests))]
    public void Read_TenTimesTheText_TakesAboutTenTimesAsLong(string part)
    {
        var analyzer = new ArticleAnalyzer(FramingClassifier.Default, new ArticleOptions { IncludeEvidence = false });
        Check(part, text => analyzer.Read(text));
    }

    private void Check(string part, Action<string> work)
    {
        var (once, tenTimes) = (Measure(HugeTextTests.Repeat(part, Short), work), Measure(HugeTextTests.Repeat(part, Long), work));
        var times = tenTimes / once;
        output.WriteLine($"{once.TotalMilliseconds:f0} ms, {tenTimes.TotalMilliseconds:f0} ms, {times:f1} times");
        Assert.True(times <= MostTimes, $"{once} for a million units, {tenTimes} for ten: {times:f1} times");
    }

    private static TimeSpan Measure(string text, Action<string> work)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 2; run++)
        {
            var watch = Stopwatch.StartNew();
            work(text);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return best;
    }
}
