using System.Globalization;
using CsvHelper;
using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Reads <c>lexicon.csv</c> (class, pattern) and <c>valence.csv</c> (word, valence) into a compiled lexicon.</summary>
internal static class LexiconFile
{
    public static Lexicon Read(Stream lexicon, Stream valence)
    {
        var compiler = new LexiconCompiler();
        ReadTable(lexicon, "lexicon.csv", "class", "pattern", (name, pattern) => compiler.Add(ParseClass(name), pattern));
        ReadTable(valence, "valence.csv", "word", "valence", (word, value) => compiler.Add(ParseValence(value), word));
        return compiler.Compile();
    }

    private static void ReadTable(Stream stream, string source, string first, string second, Action<string, string> add) =>
        _ = CsvTable.Read(stream, source, csv =>
        {
            if (!csv.Headers.ToArray().SequenceEqual([first, second]))
            {
                throw new LabelledDataException(source, 1, first, string.Join(',', csv.Headers.ToArray()), $"the header {first},{second}");
            }

            var rows = 0;
            for (; csv.Read(); rows++)
            {
                AddRow(csv, source, add);
            }

            return rows;
        });

    private static void AddRow(CsvReader csv, string source, Action<string, string> add)
    {
        try
        {
            add(csv.GetString(0), csv.GetString(1));
        }
        catch (FormatException exception)
        {
            throw new LabelledDataException(source, (int)csv.LineNumber, exception.Message, exception);
        }
    }

    private static LexiconClass ParseClass(string name) =>
        Enum.TryParse<LexiconClass>(name, ignoreCase: true, out var lexiconClass) && !lexiconClass.IsValence() && !char.IsDigit(name[0])
            ? lexiconClass
            : throw new FormatException($"'{name}' is no class of the lexicon.");

    private static LexiconClass ParseValence(string value) => int.TryParse(value, CultureInfo.InvariantCulture, out var number)
        ? number switch
        {
            -3 => LexiconClass.Negative3,
            -2 => LexiconClass.Negative2,
            -1 => LexiconClass.Negative1,
            1 => LexiconClass.Positive1,
            2 => LexiconClass.Positive2,
            3 => LexiconClass.Positive3,
            _ => throw new FormatException($"The valence is {number}; expected -3 to 3 without 0."),
        }
        : throw new FormatException($"The valence is '{value}'; expected a whole number from -3 to 3.");
}
