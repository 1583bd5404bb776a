using System.Text;

namespace FramingKit.Fuzz;

/// <summary>Reads bytes as UTF-16 so that every text can be reached, broken surrogate pairs among them.</summary>
/// <remarks>
/// UTF-8 is read as it is, so seeds are plain text files. A byte that is no UTF-8 becomes a lone surrogate: a low one if it could
/// start a character, else a high one.
/// </remarks>
internal static class WideText
{
    private const byte FirstLead = 0xC0;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done)
            {
                text.Append(rune.ToString());
                bytes = bytes[length..];
            }
            else
            {
                text.Append((char)((bytes[0] >= FirstLead ? 0xDC00 : 0xD800) + bytes[0]));
                bytes = bytes[1..];
            }
        }

        return text.ToString();
    }
}
