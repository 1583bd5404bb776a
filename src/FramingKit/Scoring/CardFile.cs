using System.Text.Json;

namespace FramingKit.Scoring;

/// <summary>Reads and checks the card of a model file.</summary>
internal static class CardFile
{
    private const int LargestCard = 1 << 20;

    public static ModelCard Read(ModelZip zip)
    {
        var card = Parse(ReadBytes(zip));
        CheckLabels("frames", [.. card.Frames.Select(frame => frame.Name)]);
        CheckLabels("sentiments", [.. card.Sentiments.Select(sentiment => sentiment.ToString())]);
        CheckConfusions(card);
        if (card.UnknownWordsAbove is not (null or (>= 0 and <= 1)))
        {
            throw new ModelFormatException($"'{ModelFile.CardEntry}' has {card.UnknownWordsAbove} as unknownWordsAbove; expected a share from 0 to 1.");
        }

        return card;
    }

    /// <exception cref="ModelFormatException">It is missing, too long, or does not fit its checksum.</exception>
    public static byte[] ReadBytes(ModelZip zip) => zip.Read(ModelFile.CardEntry, LargestCard);

    private static ModelCard Parse(byte[] bytes)
    {
        try
        {
            return CardReader.Read(bytes);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new ModelFormatException($"'{ModelFile.CardEntry}' is no model card: {exception.Message}", exception);
        }
    }

    private static void CheckLabels(string what, string[] labels)
    {
        if (new HashSet<string>(labels, StringComparer.Ordinal).Count != labels.Length)
        {
            throw new ModelFormatException($"'{ModelFile.CardEntry}' has twice the same among its {what}; expected a list of different ones.");
        }
    }

    private static void CheckConfusions(ModelCard card)
    {
        foreach (var (data, scores) in card.Scores)
        {
            var size = card.Frames.Count;
            var isSquare = scores.FrameConfusion.Count == size && scores.FrameConfusion.All(row => row.Count == size && row.All(count => count >= 0));
            if (scores.FrameConfusion.Count > 0 && !isSquare)
            {
                throw new ModelFormatException(
                    $"'{ModelFile.CardEntry}' has a confusion matrix on '{data}' that does not fit; expected {size} rows of {size} counts.");
            }
        }
    }
}
