namespace FramingKit.Cli.Tests;

public class FramingToolTests
{
    private const int BrokenPipe = 32;
    private const int DiskFull = 28;

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public async Task RunAsync_OutputClosedEarly_EndsQuietly(string format)
    {
        var (code, error) = await RunAsync(BrokenPipe, "classify", "--format", format, "a");

        Assert.Equal((0, ""), (code, error));
    }

    [Fact]
    public async Task RunAsync_OutputCantBeWritten_Fails()
    {
        var (code, error) = await RunAsync(DiskFull, "classify", "a");

        Assert.Equal(1, code);
        Assert.StartsWith("framing: can't read or write: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Cancelled_Returns130()
    {
        await using var output = new StringWriter();
        using var input = new NeverEnding();
        var shell = new Shell { Input = input, Output = output, Error = output };
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        Assert.Equal(130, await new FramingTool(shell, new FakeSource()).RunAsync(["classify"], source.Token));
    }

    private static async Task<(int Code, string Error)> RunAsync(int ioError, params string[] arguments)
    {
        await using var error = new StringWriter();
        using var input = new MemoryStream();
        using var output = new ClosedPipe(ioError);
        var shell = new Shell { Input = input, Output = output, Error = error };
        return (await new FramingTool(shell, new FakeSource()).RunAsync(arguments, CancellationToken.None), $"{error}");
    }

    /// <summary>A terminal at which nobody types.</summary>
    private sealed class NeverEnding : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            new(new TaskCompletionSource<int>().Task);
    }
}
