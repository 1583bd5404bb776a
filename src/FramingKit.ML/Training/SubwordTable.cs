using System.Text;
using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>A static vector for each subword, read from <c>vectors.bin</c>.</summary>
/// <remarks>The file: the magic <c>FKVEC001</c>, count, dimensions, the pieces, a scale for each row, then the rows as signed bytes.</remarks>
internal sealed class SubwordTable
{
    private const string Magic = "FKVEC001";
    private const string InnerMark = "##";
    private const int MostRows = 1 << 20;
    private const int MostDimensions = 4096;

    private readonly float[] _values;

    private SubwordTable(SubwordVocabulary vocabulary, float[] values, int dimensions)
    {
        Vocabulary = vocabulary;
        _values = values;
        Dimensions = dimensions;
    }

    public SubwordVocabulary Vocabulary { get; }

    public int Dimensions { get; }

    public int Count => Dimensions == 0 ? 0 : _values.Length / Dimensions;

    public ReadOnlySpan<float> this[int row] => _values.AsSpan(row * Dimensions, Dimensions);

    /// <summary>Adds up the vectors of some rows and scales the sums to their mean, times a gain.</summary>
    public void AddMean(IReadOnlyList<int> rows, float gain, Span<float> sums)
    {
        foreach (var row in rows)
        {
            var vector = this[row];
            for (var dimension = 0; dimension < sums.Length; dimension++)
            {
                sums[dimension] += vector[dimension];
            }
        }

        var factor = BlockScale.OfSubwords(rows.Count) * gain;
        for (var dimension = 0; dimension < sums.Length; dimension++)
        {
            sums[dimension] *= factor;
        }
    }

    public static SubwordTable Read(Stream stream, string source)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        try
        {
            return Read(reader, source);
        }
        catch (EndOfStreamException exception)
        {
            throw new LabelledDataException($"{source} ends too early; expected a whole table of subword vectors.", exception);
        }
    }

    private static SubwordTable Read(BinaryReader reader, string source)
    {
        if (Encoding.ASCII.GetString(reader.ReadBytes(Magic.Length)) != Magic)
        {
            throw new LabelledDataException($"{source} does not start with '{Magic}'; expected a table of subword vectors.");
        }

        var count = reader.ReadInt32();
        var dimensions = reader.ReadInt32();
        if (count is < 1 or > MostRows || dimensions is < 1 or > MostDimensions)
        {
            throw new LabelledDataException($"{source} claims {count} rows of {dimensions} dimensions; expected 1 to {MostRows} of 1 to {MostDimensions}.");
        }

        var least = (long)count * (dimensions + sizeof(float) + 1);
        if (least > reader.BaseStream.Length - reader.BaseStream.Position || (long)count * dimensions > Array.MaxLength)
        {
            throw new LabelledDataException($"{source} claims {count} rows of {dimensions} dimensions, but ends too early for them.");
        }

        var keys = new ulong[count];
        for (var row = 0; row < count; row++)
        {
            keys[row] = KeyOf(Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadByte())));
        }

        var scales = new float[count];
        for (var row = 0; row < count; row++)
        {
            scales[row] = reader.ReadSingle();
        }

        var values = new float[count * dimensions];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = scales[index / dimensions] * reader.ReadSByte();
        }

        return new SubwordTable(new SubwordVocabulary(keys), values, dimensions);
    }

    internal static ulong KeyOf(string piece) => piece.Length > InnerMark.Length && piece.StartsWith(InnerMark, StringComparison.Ordinal)
        ? SubwordVocabulary.InnerKey(piece.AsSpan(InnerMark.Length))
        : SubwordVocabulary.StartKey(piece);
}
