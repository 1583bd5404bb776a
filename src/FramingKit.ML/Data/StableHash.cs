using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FramingKit.ML;

/// <summary>Hashes that are the same in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class StableHash
{
    public static ulong Of(string text, int seed)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{text}"), hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }

    /// <summary>Hashes a short text fast (FNV-1a), for looking up what is alike, never against anybody's will.</summary>
    public static ulong Fast(string text)
    {
        var hash = 0xCBF2_9CE4_8422_2325;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 0x0000_0100_0000_01B3;
        }

        return hash;
    }

    /// <summary>Mixes two numbers into one whose bits all depend on both (the finisher of SplitMix64).</summary>
    public static ulong Mix(ulong first, ulong second)
    {
        var mixed = (first * 0x9E37_79B9_7F4A_7C15) ^ (second + 0x9E37_79B9_7F4A_7C15);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>Hashes what a model learns from: texts and labels, independent of the rows' order.</summary>
    public static string OfRows(IEnumerable<LabelledSentence> rows)
    {
        using var total = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var lines = rows.Select(row => $"{row.Frame}\t{row.Secondary}\t{row.Sentiment}\t{row.Group}\t{row.Text}\n");
        foreach (var line in lines.Order(StringComparer.Ordinal))
        {
            total.AppendData(Encoding.UTF8.GetBytes(line));
        }

        return Convert.ToHexStringLower(total.GetHashAndReset());
    }
}
