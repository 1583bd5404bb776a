using System.Text;

namespace FramingKit.Cli.Input;

/// <summary>Reads a whole text from a file or from standard input.</summary>
internal static class ArticleInput
{
    public const string StandardInput = "-";

    private const int LargestText = 64 << 20;
    private const int ChunkSize = 1 << 16;

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string NameOf(string path) => path == StandardInput ? "standard input" : path;

    /// <summary>Reads an article; HTML by its name or by its first tag is turned into text.</summary>
    /// <returns>The article, its text without a byte order mark; never blank.</returns>
    public static async Task<InputArticle> ReadArticleAsync(string path, Stream standardInput, CancellationToken token)
    {
        var text = await ReadAsync(path, standardInput, token);
        return HtmlPage.IsHtml(path, text) ? HtmlPage.Read(text, NameOf(path)) : new InputArticle(text, Title: null, IsHtml: false);
    }

    /// <returns>The text, without a byte order mark; never blank.</returns>
    public static async Task<string> ReadAsync(string path, Stream standardInput, CancellationToken token)
    {
        if (path == StandardInput)
        {
            return Decode(await ReadBytesAsync(standardInput, path, token), path);
        }

        InputFile.Check(path, "a text or HTML article, or - for standard input");
        await using var file = File.OpenRead(path);
        return Decode(await ReadBytesAsync(file, path, token), path);
    }

    private static async Task<MemoryStream> ReadBytesAsync(Stream stream, string path, CancellationToken token)
    {
        var bytes = new MemoryStream();
        var chunk = new byte[ChunkSize];
        for (int read; (read = await stream.ReadAsync(chunk, token).AsTask().WaitAsync(token)) > 0;)
        {
            await bytes.WriteAsync(chunk.AsMemory(0, read), token);
            if (bytes.Length > LargestText)
            {
                throw new CommandException($"{NameOf(path)} is larger than {LargestText >> 20} MB; expected one article.");
            }
        }

        return bytes;
    }

    private static string Decode(MemoryStream stream, string path)
    {
        var bytes = stream.GetBuffer().AsSpan(0, (int)stream.Length);
        var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            var text = _strict.GetString(bytes[start..]);
            return !string.IsNullOrWhiteSpace(text)
                ? text
                : throw new CommandException($"{NameOf(path)} is empty; expected the text of an article.");
        }
        catch (DecoderFallbackException exception)
        {
            throw new CommandException($"{NameOf(path)} is not UTF-8: wrong byte at offset {start + exception.Index}; expected UTF-8 text.");
        }
    }
}
