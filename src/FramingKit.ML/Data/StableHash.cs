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
