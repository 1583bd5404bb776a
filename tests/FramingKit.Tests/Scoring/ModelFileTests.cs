using System.IO.Compression;
using System.Text;
using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class ModelFileTests
{
    private const string Source = "some.framing";

    private static readonly byte[] _whole = Given.ModelBytes();

    [Fact]
    public void Read_WrittenFile_HasTheSameCard()
    {
        var card = Given.Card() with
        {
            TrainingRows = new Dictionary<string, int> { ["news"] = 12 },
            DataHash = "abc",
            Seed = 5,
            Limits = ["short texts only"],
            Language = "de",
            IntendedUse = "to be tested",
            Notes = ["made up"],
            Packages = new Dictionary<string, string> { ["some"] = "1.2" },
            Scores = new Dictionary<string, ModelScores>
            {
                ["held-out"] = new()
                {
                    Rows = 3,
                    FrameMacroF1 = new Estimate(0.5f, 0.25f, 0.75f),
                    SentimentMacroF1 = new Estimate(0.5f, 0.25f, 0.75f),
                    Frames = [new LabelScore("None", 0.1f, 0.2f, 0.3f, 4)],
                    Sentiments = [],
                    FrameCalibrationError = 0.125f,
                },
            },
        };
        using var stream = new MemoryStream();
        ModelFile.Write(stream, card, Given.Model());
        stream.Position = 0;
        var read = ModelFile.Read(stream, Source).Card;
        Assert.Equal(card.Frames, read.Frames);
        Assert.Equal(card.Sentiments, read.Sentiments);
        Assert.Equal((card.Name, card.Trainer, card.DataHash, card.Seed, card.Limits[0]), (read.Name, read.Trainer, read.DataHash, read.Seed, read.Limits[0]));
        Assert.Equal((card.Language, card.IntendedUse, card.Notes[0]), (read.Language, read.IntendedUse, read.Notes[0]));
        Assert.Equal(card.Packages, read.Packages);
        Assert.Equal(card.TrainingRows, read.TrainingRows);
        Assert.Equal(card.Scores["held-out"].FrameMacroF1, read.Scores["held-out"].FrameMacroF1);
        Assert.Equal(card.Scores["held-out"].Frames, read.Scores["held-out"].Frames);
    }

    [Fact]
    public void Read_WrittenFile_ScoresTheSame()
    {
        var read = FramingClassifier.Load(new MemoryStream(_whole));
        var random = new Random(20_260);
        foreach (var text in Given.Sentences.Concat(Enumerable.Range(0, 50).Select(_ => Given.Text(random))))
        {
            Assert.Equal(Given.Classifier().Classify(text).Frames.Values, read.Classify(text).Frames.Values);
        }
    }

    [Fact]
    public void Write_Twice_GivesEqualBytes() => Assert.Equal(_whole, Given.ModelBytes());

    [Fact]
    public void Write_WithPipeline_PutsItIntoItsEntry()
    {
        using var stream = new MemoryStream();
        ModelFile.Write(stream, Given.Card(), Given.Model(), entry => entry.Write("pipe"u8));
        using var zip = new ZipArchive(stream);
        using var reader = new StreamReader(zip.GetEntry(ModelFile.PipelineEntry)!.Open());
        Assert.Equal("pipe", reader.ReadToEnd());
    }

    [Fact]
    public void Read_Stream_StaysOpen()
    {
        using var stream = new MemoryStream(_whole);
        ModelFile.Read(stream, Source);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Read_CutAnywhere_IsAModelFormatException()
    {
        for (var length = 0; length < _whole.Length; length += length < 100 || length > _whole.Length - 300 ? 1 : 61)
        {
            AssertModelFormatException(_whole[..length], $"cut at {length}", mayLoad: false);
        }
    }

    [Fact]
    public void Read_OneByteChangedAnywhere_IsAModelFormatExceptionOrAWholeModel()
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        for (var place = 0; place < _whole.Length; place += place < 1200 || place > _whole.Length - 400 ? 1 : 17)
        {
            foreach (var change in new[] { (byte)(1 << random.Next(8)), (byte)0xFF, (byte)random.Next(1, 256) })
            {
                var damaged = (byte[])_whole.Clone();
                damaged[place] ^= change;
                AssertModelFormatException(damaged, $"byte {place} ^ {change:x}", mayLoad: true); // names and times in the zip may change unseen
            }
        }
    }

    [Fact]
    public void Read_ChangedCard_IsNoticed()
    {
        // The zip holds a checksum of each entry; a card that was changed behind it must not be believed.
        var stored = Store(CardJson(), Scorer());
        var place = stored.AsSpan().IndexOf("hand-built"u8);
        stored[place] ^= 1;
        AssertModelFormatException(stored, "card with another letter", mayLoad: false);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("not a zip, but some text that is long enough to have been one, were it one", "does not start like one")]
    [InlineData("<!DOCTYPE html><html><body>Sign in to download</body></html>", "it is a web page")]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:00", "it is a Git LFS pointer")]
    [InlineData("PK\u0003\u0004 and then no end", "damaged or cut short")]
    public void Read_NoZip_SaysWhatItIsWithTheSource(string text, string expected)
    {
        var exception = Assert.Throws<ModelFormatException>(() => ModelFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), Source));
        Assert.StartsWith($"{Source} is no readable model: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ModelFile.CardEntry)]
    [InlineData(ModelFile.ScorerEntry)]
    public void Read_MissingEntry_IsNamed(string entry)
    {
        var file = Store(entry == ModelFile.CardEntry ? null : CardJson(), entry == ModelFile.ScorerEntry ? null : Scorer());
        var exception = Assert.Throws<ModelFormatException>(() => ModelFile.Read(new MemoryStream(file), Source));
        Assert.Contains(entry, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"name\":\"x\"")]
    [InlineData("{\"name\":\"x\",\"frames\":[1,2,3,4],\"sentiments\":[\"Neutral\"],\"trainer\":\"t\"}")]
    [InlineData("{\"name\":\"x\",\"frames\":[\"/\",\"b\",\"c\",\"d\"],\"sentiments\":[\"Negative\",\"Neutral\",\"Positive\"],\"trainer\":\"t\"}")]
    [InlineData("{\"name\":\"x\",\"frames\":[null,\"b\",\"c\",\"d\"],\"sentiments\":[\"Negative\",\"Neutral\",\"Positive\"],\"trainer\":\"t\"}")]
    [InlineData("{\"name\":\"x\",\"frames\":[\"a\",\"b\",\"c\",\"d\"],\"sentiments\":[\"Glad\",\"Neutral\",\"Positive\"],\"trainer\":\"t\"}")]
    [InlineData("{\"name\":\"x\",\"frames\":[\"a\",\"b\",\"c\"],\"sentiments\":[\"Negative\",\"Neutral\",\"Positive\"],\"trainer\":\"t\"}")]
    public void Read_BrokenCard_IsAModelFormatException(string card) => AssertModelFormatException(Store(card, Scorer()), card, mayLoad: false);

    [Theory]
    [InlineData("\"frames\":null", "\"sentiments\":[\"Negative\",\"Neutral\",\"Positive\"]")]
    [InlineData("\"frames\":[\"a\",\"b\",\"c\",\"d\"]", "\"sentiments\":null")]
    public void Read_NullInTheCard_IsAModelFormatException(string frames, string sentiments) =>
        AssertModelFormatException(Store($"{{\"name\":\"x\",{frames},{sentiments},\"trainer\":\"t\"}}", Scorer()), frames, mayLoad: false);

    [Theory]
    [InlineData("[\"a\",\"a\",\"c\",\"d\"]", "[\"Negative\",\"Neutral\",\"Positive\"]")]
    [InlineData("[\"a\",\"b\",\"c\",\"d\"]", "[\"Negative\",\"Negative\",\"Positive\"]")]
    [InlineData("[\"a\",\"b\",\"c\",\"d\"]", "[77,\"Neutral\",\"Positive\"]")]
    public void Read_LabelsTwiceOrUnknown_IsAModelFormatException(string frames, string sentiments) =>
        AssertModelFormatException(Store($"{{\"name\":\"x\",\"frames\":{frames},\"sentiments\":{sentiments},\"trainer\":\"t\"}}", Scorer()), frames, mayLoad: false);

    [Theory]
    [InlineData("\"trainingRows\":{\"news\":-1}", "-1 is no count")]
    [InlineData("\"robustness\":{\"rows\":9,\"swapped\":-2,\"movedByActorSwap\":0,\"movedByQuoting\":0}", "-2 is no count")]
    [InlineData("\"unknownWordsAbove\":1e999", "1e999 is too large")]
    [InlineData("\"agreement\":{\"rows\":9,\"frame\":-1e999,\"sentiment\":null}", "-1e999 is too large")]
    public void Read_CountOrNumberThatCanNotBe_IsAModelFormatException(string field, string expected)
    {
        var card = $"{{\"name\":\"x\",\"frames\":[\"a\",\"b\",\"c\",\"d\"],\"sentiments\":[\"Negative\",\"Neutral\",\"Positive\"],\"trainer\":\"t\",{field}}}";
        var exception = Assert.Throws<ModelFormatException>(() => ModelFile.Read(new MemoryStream(Store(card, Scorer())), Source));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HugeCard_IsRefusedByItsSize()
    {
        var card = CardJson().Replace("by hand", new string('x', 2 << 20), StringComparison.Ordinal);
        Assert.Contains("bytes", Assert.Throws<ModelFormatException>(() => ModelFile.Read(new MemoryStream(Store(card, Scorer())), Source)).Message, StringComparison.Ordinal);
    }

    private static void AssertModelFormatException(byte[] file, string what, bool mayLoad)
    {
        var exception = Record.Exception(() => FramingClassifier.Load(new MemoryStream(file)).Explain(Given.Sentence));
        Assert.True(exception is ModelFormatException || (mayLoad && exception is null), $"{what}: {exception?.ToString() ?? "loaded"}");
    }

    private static string CardJson()
    {
        using var zip = new ZipArchive(new MemoryStream(_whole));
        using var reader = new StreamReader(zip.GetEntry(ModelFile.CardEntry)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Scorer()
    {
        using var stream = new MemoryStream();
        ScorerFile.Write(stream, Given.Model());
        return stream.ToArray();
    }

    private static byte[] Store(string? card, byte[]? scorer)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in new[] { (ModelFile.CardEntry, card is null ? null : Encoding.UTF8.GetBytes(card)), (ModelFile.ScorerEntry, scorer) })
            {
                if (bytes is not null)
                {
                    using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                    entry.Write(bytes);
                }
            }
        }

        return stream.ToArray();
    }
}
