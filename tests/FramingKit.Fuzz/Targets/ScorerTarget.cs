using System.Buffers.Binary;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FramingKit.Fuzz.Targets;

/// <summary>Loading a model with any arrays: the input is a <c>scorer.bin</c> without its last eight bytes, the checksum.</summary>
/// <remarks>Damage is caught by the checksum; here it is put right, so that what lies behind it has to be safe by itself.</remarks>
internal static partial class ScorerTarget
{
    public static void Run(byte[] input)
    {
        using var stream = TinyModel.Pack(TinyModel.Card, WithChecksum(input));
        ModelTarget.Load(stream);
    }

    /// <summary>Appends the checksum that fits, as far as the arrays end where the input does.</summary>
    public static byte[] WithChecksum(byte[] input)
    {
        var scorer = new byte[input.Length + sizeof(ulong)];
        input.CopyTo(scorer, 0);
        if (ExpectedChecksum(scorer) is { } checksum)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(scorer.AsSpan(input.Length), checksum);
        }

        return scorer;
    }

    // The message tells it, so this needs to know nothing of how it is computed.
    private static ulong? ExpectedChecksum(byte[] scorer)
    {
        using var stream = TinyModel.Pack(TinyModel.Card, scorer);
        try
        {
            _ = FramingClassifier.Load(stream);
            return null;
        }
        catch (ModelFormatException exception)
        {
            var match = Checksum().Match(exception.Message);
            return match.Success ? ulong.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture) : null;
        }
    }

    [GeneratedRegex("checksum is [0-9a-f]+; expected ([0-9a-f]{16})")]
    private static partial Regex Checksum();
}
