using System.Globalization;
using FramingKit.Articles;

namespace FramingKit.PackageTests;

[Collection(Packed.Name)] // one after the other: each builds the projects it uses
public class SampleTests
{
    private const int Lines = 20_000;

    private static readonly FramingClassifier _classifier = FramingClassifier.Default;

    [Fact]
    public async Task Classify_ThreeSentences_AreReadAsThreeFrames() => Assert.Equal(
        [Frame.Sovereignty, Frame.Submission, Frame.SecurityWin],
        (await RunAsync("classify.cs")).Select(line => Frame.Parse(line.Split(' ')[0])));

    [Fact]
    public async Task Explain_ASentence_PrintsItsLogOddsAndWords()
    {
        const string Sentence = "The senate refused to bow to the foreign lender.";
        var expected = _classifier.Explain(Sentence);
        var output = await RunAsync("explain.cs", Sentence);
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"{expected.Result.Frame} rather than {expected.Against}: log-odds {expected.LogOdds:f2}"), output[0]);
        var strongest = expected.Evidence.MaxBy(word => Math.Abs(word.Weight));
        Assert.EndsWith($"  {Sentence[strongest.Start..strongest.End]}", output[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadArticle_TheSamplePage_PrintsEveryFramedSentence()
    {
        var reading = new ArticleAnalyzer(_classifier).Read(await File.ReadAllTextAsync(Path.Combine(SampleFile.Folder, "prisoner-transfers.txt")));
        var output = await RunAsync("read-article.cs");
        Assert.Equal(reading.Title, output[0]);
        foreach (var sentence in reading.Sentences.Where(sentence => sentence.Result.Frame != Frame.None))
        {
            Assert.Contains(output, line => line.Contains($"{sentence.Result.Frame}", StringComparison.Ordinal) && line.EndsWith(sentence.Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Stream_ManyLines_CountsEachOnce()
    {
        using var file = new TemporaryFile();
        var texts = TrainingRows.Texts("news1.csv").ToList();
        await File.WriteAllLinesAsync(file.Path, Enumerable.Range(0, Lines).Select(line => texts[line % texts.Count]));
        var output = await RunAsync("stream.cs", file.Path);
        var expected = Enumerable.Range(0, Lines).CountBy(line => _classifier.Classify(texts[line % texts.Count]).Frame).ToDictionary();
        Assert.Equal(_classifier.Card.Frames.Select(frame => $"{frame,-12} {expected.GetValueOrDefault(frame),9}"), output[..^1]);
        Assert.StartsWith($"{Lines} lines, ", output[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TrainOwnFrames_ThirtyRows_GivesAModelThatKnowsThem()
    {
        var output = await RunAsync("train-own-frames.cs");
        Assert.Equal(["Frames: Burden, None, Opportunity", "Burden"], output[^2..]);
    }

    [Fact]
    public async Task DuckDb_MadeUpRows_AreGroupedByFrame()
    {
        var output = await RunAsync("duckdb.cs");
        Assert.StartsWith("100000 rows, ", output[^1], StringComparison.Ordinal);
        var rows = output[..^1].Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        Assert.Contains(rows, row => row[0] == "Submission");
        Assert.Equal(100_000, rows.Sum(row => int.Parse(row[1], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public Task WebApi_AsAFile_Builds() => // its answers are tested from the package
        ChildProcess.RunAsync("dotnet", ThisBuild.Root, packages: null, "", "build", "samples/web-api.cs", "--configuration", ThisBuild.Configuration);

    [Fact]
    public void Samples_Files_AreAllTested()
    {
        string[] tested = ["classify.cs", "duckdb.cs", "explain.cs", "read-article.cs", "stream.cs", "train-own-frames.cs", "web-api.cs"];
        Assert.Equal(tested, Directory.EnumerateFiles(SampleFile.Folder, "*.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static async Task<string[]> RunAsync(string sample, params string[] arguments)
    {
        var output = await ChildProcess.RunAsync(
            "dotnet", ThisBuild.Root, packages: null, "", ["run", "--configuration", ThisBuild.Configuration, $"samples/{sample}", "--", .. arguments]);
        return output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }

    private sealed class TemporaryFile : IDisposable
    {
        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
