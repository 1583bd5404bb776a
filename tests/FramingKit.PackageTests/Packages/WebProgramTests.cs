using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;

namespace FramingKit.PackageTests;

[Collection(Packed.Name)]
public class WebProgramTests(PackedFeed feed, ITestOutputHelper log)
{
    private const string Name = "web";
    private const int Clients = 8;

    private static readonly TimeSpan _duration = TimeSpan.FromSeconds(10);
    private static readonly string[] _sentences = [.. TrainingRows.Texts("news1.csv").Take(200)];

    [Fact]
    public async Task WebProgram_EightClientsForTenSeconds_GivesOnlyRightAnswers()
    {
        await feed.WriteAsync(Name, $"{Name}.csproj", ProjectText.Of("FramingKit", "Microsoft.NET.Sdk.Web"));
        await feed.WriteAsync(Name, "Program.cs", SampleFile.CodeOf("web-api.cs"));
        await feed.DotNetAsync(Name, "build");
        await using var server = new RunningProgram(feed.PathOf(Name), $"bin/Debug/net10.0/{Name}.dll", "--urls", "http://127.0.0.1:0");
        var address = new Uri(await server.WaitForAsync("Now listening on:"));

        var answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(() => AskAsync(address, client))));

        Assert.All(answers, count => Assert.True(count > _sentences.Length / Clients, $"A client got only {count} answers."));
        log.WriteLine($"{answers.Sum()} right answers for {Clients} clients in {_duration.TotalSeconds} s.");
    }

    // Each client starts elsewhere, so that at any time several sentences are being read.
    private static async Task<int> AskAsync(Uri address, int client)
    {
        using var http = new HttpClient { BaseAddress = address };
        var clock = Stopwatch.StartNew();
        var count = 0;
        for (; clock.Elapsed < _duration; count++)
        {
            var sentence = _sentences[((client * 25) + count) % _sentences.Length];
            using var answer = JsonDocument.Parse(await http.GetStringAsync(new Uri($"classify?sentence={Uri.EscapeDataString(sentence)}", UriKind.Relative)));
            Assert.Equal(Expected(sentence), Text(answer.RootElement));
        }

        return count;
    }

    private static string Expected(string sentence)
    {
        var result = FramingClassifier.Default.Classify(sentence);
        return string.Create(CultureInfo.InvariantCulture, $"{result.Frame} {result.Sentiment} {string.Join(' ', result.Frames.Values)}");
    }

    private static string Text(JsonElement answer)
    {
        var frames = answer.GetProperty("frames").EnumerateObject().Select(frame => frame.Value.GetSingle());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{answer.GetProperty("frame").GetString()} {answer.GetProperty("sentiment").GetString()} {string.Join(' ', frames)}");
    }
}
