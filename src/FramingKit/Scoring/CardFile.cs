using System.IO.Compression;
using System.Text.Json;

namespace FramingKit.Scoring;

/// <summary>Reads and checks the card of a model file.</summary>
internal static class CardFile
{
    private const int LargestCard = 1 << 20;
    private const uint ReversedPolynomial = 0xEDB8_8320;

    public static ModelCard Read(ZipArchiveEntry entry)
    {
        if (entry.Length > LargestCard)
        {
            throw new ModelFormatException($"'{entry.Name}' has {entry.Length} bytes; expected at most {LargestCard}.");
        }

        using var stream = entry.Open();
        var bytes = new byte[entry.Length];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length || stream.ReadByte() >= 0 || Crc32(bytes) != entry.Crc32)
        {
            throw new ModelFormatException($"'{entry.Name}' does not fit its checksum. The file is damaged.");
        }

        var card = Parse(bytes, entry.Name);
        CheckLabels("frames", [.. card.Frames.Select(frame => frame.Name)], entry.Name);
        CheckLabels("sentiments", [.. card.Sentiments.Select(sentiment => sentiment.ToString())], entry.Name);
        CheckConfusions(card, entry.Name);
        if (card.UnknownWordsAbove is not (null or (>= 0 and <= 1)))
        {
            throw new ModelFormatException($"'{entry.Name}' has {card.UnknownWordsAbove} as unknownWordsAbove; expected a share from 0 to 1.");
        }

        return card;
    }

    private static ModelCard Parse(byte[] bytes, string source)
    {
        try
        {
            return CardReader.Read(bytes);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new ModelFormatException($"'{source}' is no model card: {exception.Message}", exception);
        }
    }

    private static void CheckLabels(string what, string[] labels, string source)
    {
        if (new HashSet<string>(labels, StringComparer.Ordinal).Count != labels.Length)
        {
            throw new ModelFormatException($"'{source}' has twice the same among its {what}; expected a list of different ones.");
        }
    }

    private static void CheckConfusions(ModelCard card, string source)
    {
        foreach (var (data, scores) in card.Scores)
        {
            var size = card.Frames.Count;
            var isSquare = scores.FrameConfusion.Count == size && scores.FrameConfusion.All(row => row.Count == size && row.All(count => count >= 0));
            if (scores.FrameConfusion.Count > 0 && !isSquare)
            {
                throw new ModelFormatException(
                    $"'{source}' has a confusion matrix on '{data}' that does not fit; expected {size} rows of {size} counts.");
            }
        }
    }

    /// <summary>The checksum of zip files, which reading an entry does not check.</summary>
    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var remainder = uint.MaxValue;
        foreach (var value in bytes)
        {
            remainder ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                remainder = (remainder >> 1) ^ ((remainder & 1) * ReversedPolynomial);
            }
        }

        return ~remainder;
    }
}
