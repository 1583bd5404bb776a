using BenchmarkDotNet.Attributes;
using FramingKit.Articles;

namespace FramingKit.Benchmarks;

/// <summary>The sample page from raw text to a reading, with and without the words that carry each score; times are per page.</summary>
[MemoryDiagnoser]
public class ArticleBenchmarks
{
    private string _text = "";
    private ArticleAnalyzer _bare = null!;
    private ArticleAnalyzer _withEvidence = null!;

    [GlobalSetup]
    public void Setup()
    {
        _text = File.ReadAllText(Repository.PathOf("samples", "prisoner-transfers.txt"));
        _bare = new ArticleAnalyzer(FramingClassifier.Default, ArticleOptions.Default with { IncludeEvidence = false });
        _withEvidence = new ArticleAnalyzer(FramingClassifier.Default, ArticleOptions.Default with { IncludeEvidence = true });
    }

    [Benchmark(Baseline = true)]
    public ArticleReading Read() => _bare.Read(_text);

    [Benchmark]
    public ArticleReading ReadWithEvidence() => _withEvidence.Read(_text);
}
