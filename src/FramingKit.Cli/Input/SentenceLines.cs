using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace FramingKit.Cli.Input;

/// <summary>Reads lines as they come: what has arrived is handed out before more is waited for.</summary>
internal sealed class SentenceLines(Stream stream, string name)
{
    private const int LongestLine = 16 << 20;
    private const byte LineFeed = (byte)'\n';

    private byte[] _buffer = new byte[1 << 16];
    private long _lines;

    public async IAsyncEnumerable<string> ReadAsync([EnumeratorCancellation] CancellationToken token)
    {
        var filled = 0;
        while (true)
        {
            MakeRoom(filled);

            // A read of a terminal or pipe does not notice the token by itself.
            var read = await stream.ReadAsync(_buffer.AsMemory(filled), token).AsTask().WaitAsync(token);
            var lastLineFeed = _buffer.AsSpan(filled, read).LastIndexOf(LineFeed);
            var end = read == 0 ? filled : lastLineFeed < 0 ? 0 : filled + lastLineFeed + 1;
            filled += read;
            if (end > 0)
            {
                var lines = Decode(end, out var isBroken);
                foreach (var line in lines)
                {
                    yield return line;
                }

                ThrowIf(isBroken);
                _buffer.AsSpan(end, filled - end).CopyTo(_buffer);
                filled -= end;
            }

            if (read == 0)
            {
                yield break;
            }
        }
    }

    private void MakeRoom(int filled)
    {
        if (filled >= LongestLine)
        {
            throw new CommandException(
                $"Line {_lines + 1} of {name} is longer than {LongestLine >> 20} MB; expected one sentence a line.");
        }

        if (filled == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }
    }

    private List<string> Decode(int end, out bool isBroken)
    {
        var lines = new List<string>();
        var rest = _buffer.AsSpan(0, end);
        if (_lines == 0 && rest.StartsWith(Encoding.UTF8.Preamble))
        {
            rest = rest[Encoding.UTF8.Preamble.Length..];
        }

        isBroken = false;
        while (!rest.IsEmpty && !isBroken)
        {
            var length = rest.IndexOf(LineFeed);
            var line = length < 0 ? rest : rest[..length];
            isBroken = !Utf8.IsValid(line);
            if (!isBroken)
            {
                lines.Add(Encoding.UTF8.GetString(line.EndsWith("\r"u8) ? line[..^1] : line));
                _lines++;
            }

            rest = length < 0 ? [] : rest[(length + 1)..];
        }

        return lines;
    }

    private void ThrowIf(bool isBroken)
    {
        if (isBroken)
        {
            throw new CommandException($"Line {_lines + 1} of {name} is not UTF-8; expected one sentence a line, in UTF-8.");
        }
    }
}
