using System.Text;
using System.Text.Json;

namespace FramingKit.Cli.Tests.Commands;

public class ClassifyInputTests
{
    [Fact]
    public async Task Classify_File_EqualsItsLinesOnStandardInput()
    {
        var lines = string.Join('\n', Enumerable.Range(0, 2000).Select(number => $"{number} bowed “perhaps”"));
        using var file = new TemporaryFile("big.txt", lines);

        var run = await ToolRun.OfAsync("classify", file.Path);

        Assert.Equal(await ToolRun.OfInputAsync(lines, "classify"), run);
    }

    [Fact]
    public async Task Classify_SentencesFilesAndStandardInput_AreReadInTheirOrder()
    {
        using var file = new TemporaryFile("two.txt", "two\nthree");

        var run = await ToolRun.OfInputAsync("four\nfive\n", "classify", "one", file.Path, "-", "six");

        Assert.Equal(["one", "two", "three", "four", "five", "six"], Texts(run.Output));
    }

    [Theory]
    [InlineData("big.txt")]
    [InlineData("no/such/folder/big.csv")]
    public async Task Classify_MissingFile_SaysSoInsteadOfReadingItsName(string argument)
    {
        var run = await ToolRun.OfAsync("classify", "one", argument);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.StartsWith($"framing: There is no file '{argument}'; expected sentences, or files with one sentence a line.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("U.S.")]
    [InlineData("Yes.")]
    [InlineData("12.5")]
    [InlineData("sovereignty")]
    [InlineData("They read it in big.txt")]
    public async Task Classify_WordLikeHardlyAFile_IsRead(string argument) =>
        Assert.Equal([argument], Texts((await ToolRun.OfAsync("classify", argument)).Output));

    [Fact]
    public async Task Classify_FileNotUtf8_NamesItAndItsLine()
    {
        using var file = new TemporaryFile("broken.txt", "");
        await File.WriteAllBytesAsync(file.Path, [.. "one\n"u8, 0xFF]);

        var run = await ToolRun.OfAsync("classify", file.Path);

        Assert.Equal(["one"], Texts(run.Output));
        Assert.Equal(
            (1, $"framing: Line 2 of {file.Path} is not UTF-8; expected one sentence a line, in UTF-8.\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task Classify_EmptyFile_FailsAndNamesIt()
    {
        using var file = new TemporaryFile("empty.txt", "");

        Assert.Equal(
            new ToolRun(1, "", $"framing: {file.Path} is empty; expected one sentence a line.\n"), await ToolRun.OfAsync("classify", file.Path));
    }

    [Fact]
    public async Task Classify_OutputThatFails_StopsReadingEndlessInput()
    {
        await using var input = new EndlessLines();
        await using var output = new ClosedPipe(32);
        await using var error = new StringWriter();
        var shell = new Shell { Input = input, Output = output, Error = error };

        var code = await new FramingTool(shell, new FakeSource()).RunAsync(["classify"], CancellationToken.None);

        Assert.Equal(OperatingSystem.IsWindows() ? ExitCode.Failure : ExitCode.Success, code);
        Assert.InRange(input.Count, 1, 1 << 20);
    }

    [Fact]
    public async Task Classify_SlowReaderOfEndlessInput_IsReadAheadOnlySoFar()
    {
        await using var input = new EndlessLines();
        await using var output = new LaggingOutput(() => input.Count, stopAfter: 4 << 20);
        await using var error = new StringWriter();
        var shell = new Shell { Input = input, Output = output, Error = error };

        await new FramingTool(shell, new FakeSource()).RunAsync(["classify"], CancellationToken.None);

        // The tool's own buffer, batches on their way and results not yet written: far less than what was read in all.
        Assert.True(input.Count > 1 << 20);
        Assert.InRange(output.FurthestAhead, 1, 1 << 18);
    }

    private static List<string> Texts(string ndjson) =>
        [.. ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("text").GetString()!)];

    /// <summary>Input without end, in lines of 64 bytes, that counts what was taken of it.</summary>
    private sealed class EndlessLines : MemoryStream
    {
        private static readonly byte[] _line = Encoding.UTF8.GetBytes(new string('a', 63) + "\n");

        public long Count { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            for (var index = 0; index < buffer.Length; index++)
            {
                buffer.Span[index] = _line[(Count + index) % _line.Length];
            }

            Count += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }

    /// <summary>Output that counts lines, notes how far the input is ahead of them, and closes after so much.</summary>
    private sealed class LaggingOutput(Func<long> input, long stopAfter) : TextWriter
    {
        private long _lines;

        public override Encoding Encoding => Encoding.UTF8;

        public long FurthestAhead { get; private set; }

        public override void Write(char value)
        {
        }

        public override void WriteLine(string? value)
        {
            FurthestAhead = Math.Max(FurthestAhead, input() - (++_lines * 64));
            if (_lines * 64 > stopAfter)
            {
                throw new IOException("Broken pipe", 32);
            }
        }

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
