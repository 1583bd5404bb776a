namespace FramingKit.Cli.Tests.Commands;

public sealed class TrainCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("framing-cli-").FullName;

    [Fact]
    public async Task Train_OwnFrames_WritesAModelThatTheOtherCommandsRead()
    {
        using var file = new TemporaryFile("games.csv", Rows("Win", "Loss"));

        var run = await ToolRun.OfAsync("train", file.Path, "--name", "games", "--out", _folder, "--folds", "2");

        Assert.Equal(0, run.Code);
        Assert.Contains("[6/6] maximum-entropy: done", run.Error, StringComparison.Ordinal);
        Assert.Contains("Wrote ", run.Output, StringComparison.Ordinal);
        var read = await ToolRun.OfAsync("classify", "They won.", "--model", Path.Combine(_folder, "games.framing"), "--format", "ndjson");
        Assert.Contains("\"frame\":\"Win\"", read.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "games.card.md")));
    }

    [Fact]
    public async Task Train_OneClassOnly_FailsAndWritesNothing()
    {
        using var file = new TemporaryFile("games.csv", Rows("Win", "Win"));

        var run = await ToolRun.OfAsync("train", file.Path, "--out", _folder);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal($"framing: {file.Path}: The data have 1 different frames; expected at least 2.\n", run.Error);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Train_ModelThatOnlyMlNetCanRun_IsReadByTheTool()
    {
        using var file = new TemporaryFile("games.csv", Rows("Win", "Loss"));

        await ToolRun.OfAsync("train", file.Path, "--name", "games", "--out", _folder, "--folds", "2", "--trainer", "plain-text");
        var run = await ToolRun.OfAsync("explain", "They won.", "--model", Path.Combine(_folder, "games-plain-text.framing"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Why Win rather than Loss", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--folds", "1")]
    [InlineData("--seed", "-3")]
    [InlineData("--trainer", "magic")]
    public async Task Train_WrongOption_IsAUsageError(params string[] option)
    {
        var run = await ToolRun.OfAsync(["train", "any.csv", .. option]);

        Assert.Equal(2, run.Code);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Rows(string even, string odd) =>
        $"text,frame,sentiment\n{string.Join('\n', Enumerable.Range(0, 40).Select(row => row % 2 == 0 ? $"They won game {row}.,{even},Positive" : $"They lost game {row}.,{odd},Negative"))}\n";
}
