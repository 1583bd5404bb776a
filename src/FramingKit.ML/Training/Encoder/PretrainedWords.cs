using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Puts an encoder's vectors of words in the order in which our own subwords and symbols stand.</summary>
internal static class PretrainedWords
{
    /// <summary>Gives a row for each subword, then for each <see cref="EncoderSymbol"/>.</summary>
    /// <param name="vectors">A vector for each line of the vocabulary.</param>
    /// <param name="width">How long a vector is.</param>
    /// <param name="vocabulary">The path of the vocabulary: a piece on each line.</param>
    /// <param name="subwords">Our own subwords.</param>
    /// <exception cref="LabelledDataException">The vocabulary does not fit, or lacks a piece.</exception>
    public static float[] Read(float[] vectors, int width, string vocabulary, SubwordVocabulary subwords)
    {
        var pieces = File.ReadAllLines(vocabulary);
        if (pieces.Length * width != vectors.Length)
        {
            throw new LabelledDataException($"{vocabulary} has {pieces.Length} pieces, the model vectors for {vectors.Length / width}; expected the same number.");
        }

        var words = new Grid().Resize(subwords.Keys.Length + EncoderInput.SymbolCount, width);
        var from = new Grid(vectors, width);
        foreach (var (row, line) in LinesOf(pieces, vocabulary, subwords).Index())
        {
            from[line].CopyTo(words[row]);
        }

        return words.Values.ToArray();
    }

    private static List<int> LinesOf(string[] pieces, string vocabulary, SubwordVocabulary subwords)
    {
        var lines = new Dictionary<ulong, int>(pieces.Length);
        foreach (var (line, piece) in pieces.Index())
        {
            lines.TryAdd(SubwordTable.KeyOf(piece), line);
        }

        var found = new List<int>(subwords.Keys.Length + EncoderInput.SymbolCount);
        foreach (var key in subwords.Keys)
        {
            found.Add(lines.TryGetValue(key, out var line) ? line : throw new LabelledDataException(
                $"{vocabulary} lacks the piece of row {found.Count} of the subword table; expected the vocabulary from which that was made."));
        }

        foreach (var symbol in Enum.GetValues<EncoderSymbol>())
        {
            var line = Array.IndexOf(pieces, PieceOf(symbol));
            found.Add(line >= 0 ? line : throw new LabelledDataException(
                $"{vocabulary} lacks the piece '{PieceOf(symbol)}'; expected an uncased English vocabulary of BERT."));
        }

        return found;
    }

    private static string PieceOf(EncoderSymbol symbol) => symbol switch
    {
        EncoderSymbol.Start => "[CLS]",
        EncoderSymbol.End => "[SEP]",
        EncoderSymbol.Unknown => "[UNK]",
        EncoderSymbol.ClauseMark => ",",
        EncoderSymbol.QuoteMark => "\"",
        EncoderSymbol.State => "country",
        EncoderSymbol.Leader => "leader",
        _ => throw new ArgumentOutOfRangeException(nameof(symbol), symbol, "Expected a symbol of the encoder's input."),
    };
}
