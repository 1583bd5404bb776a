using System.Text;
using CsvHelper;
using FramingKit.Cli.Results;
using FramingKit.ML;

namespace FramingKit.Cli.Tests.Results;

public class CsvResultWriterTests
{
    private static readonly string[] _pieces = ["'", "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "＝", "a", "bowed", " ", "\"", ",", ";", "é", "😀", "\0", "\u202E"];

    [Fact]
    public void Write_AnyTexts_ComeBackAsLabelledDataAndNoneStartsAFormula()
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        var texts = Enumerable.Range(0, 20_000)
            .Select(_ => string.Concat(random.GetItems(_pieces, random.Next(1, 7))))
            .Where(text => !string.IsNullOrWhiteSpace(text))
            .ToList();
        var csv = Write(texts);
        using var file = new TemporaryFile("results.csv", csv);

        Assert.Equal(texts, LabelledData.Load(file.Path).Select(row => row.Text));
        Assert.DoesNotContain(FirstCells(csv), cell => "=+-@\t\r\n＝".Contains(cell[0], StringComparison.Ordinal));
    }

    [Fact]
    public void Write_FrameThatStartsLikeAFormula_IsProtectedToo()
    {
        var card = new FakeClassifier().Card;
        using var output = new StringWriter();
        using var writer = new CsvResultWriter(output, card);
        writer.Write([new ClassifiedSentence("a", new FakeClassifier().Classify("a") with { Frame = new Frame("-1"), Secondary = new Frame("-1") })]);

        Assert.Contains("\na,'-1,'-1,", $"{output}", StringComparison.Ordinal);
    }

    private static List<string> FirstCells(string csv)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        using var reader = CsvReader.Create(stream, CsvReaderOptions.Default);
        reader.ReadHeader();
        var cells = new List<string>();
        while (reader.Read())
        {
            cells.Add(reader.GetString(0));
        }

        return cells;
    }

    private static string Write(List<string> texts)
    {
        var classifier = new FakeClassifier();
        using var output = new StringWriter(new StringBuilder());
        using var writer = new CsvResultWriter(output, classifier.Card);
        writer.Write([.. texts.Select(text => new ClassifiedSentence(text, classifier.Classify(text)))]);
        writer.End();
        return $"{output}";
    }
}
