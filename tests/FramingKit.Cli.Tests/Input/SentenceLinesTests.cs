using FramingKit.Cli.Input;

namespace FramingKit.Cli.Tests.Input;

public class SentenceLinesTests
{
    [Theory]
    [InlineData("a\nb", "a", "b")]
    [InlineData("a\r\nb\r\n", "a", "b")]
    [InlineData("\uFEFFé\n\n\uFEFFb\n", "é", "", "\uFEFFb")]
    [InlineData("\n", "")]
    [InlineData("")]
    public async Task ReadAsync_LineEndsAndByteOrderMark_YieldsEachLine(string text, params string[] expected) =>
        Assert.Equal(expected, await ReadAsync(text, chunk: int.MaxValue));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task ReadAsync_AnyChunks_YieldsTheSame(int chunk)
    {
        var lines = Enumerable.Range(0, 300).Select(number => new string('é', number)).ToList();

        Assert.Equal(lines, await ReadAsync(string.Join('\n', lines), chunk));
    }

    [Fact]
    public async Task ReadAsync_LineLongerThanTheBuffer_IsWhole() =>
        Assert.Equal([new string('a', 200_000), "b"], await ReadAsync($"{new string('a', 200_000)}\nb", chunk: int.MaxValue));

    [Fact]
    public async Task ReadAsync_LineWithoutEnd_FailsInsteadOfFillingMemory()
    {
        var failure = await Assert.ThrowsAsync<CommandException>(() => ReadAsync(new string('a', 17 << 20), chunk: int.MaxValue));

        Assert.StartsWith("Line 1 of input is longer than 16 MB", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<List<string>> ReadAsync(string text, int chunk)
    {
        await using var stream = new ChunkedStream(System.Text.Encoding.UTF8.GetBytes(text), chunk);
        var lines = new List<string>();
        await foreach (var line in new SentenceLines(stream, "input").ReadAsync(CancellationToken.None))
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Hands out a few bytes at a time, as a pipe may.</summary>
    private sealed class ChunkedStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, chunk)], cancellationToken);
    }
}
