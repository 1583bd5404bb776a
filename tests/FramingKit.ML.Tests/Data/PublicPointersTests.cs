using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FramingKit.ML.Tests.Data;

public sealed class PublicPointersTests : IDisposable
{
    private const string Header = "article,start,length,sha1,frame,secondary,sentiment\n";
    private const string Article = "First line.\r\nThe “president” bowed to the bank. 😀 He left.";
    private const string Sentence = "The “president” bowed to the bank.";

    private readonly TemporaryFolder _folder = new();

    public PublicPointersTests() =>
        _folder.Write(Path.Combine("data", "jsons", "art1.json"), JsonSerializer.Serialize(new { title = "x", content_original = Article }));

    [Fact]
    public void Load_Row_HasAllItsCells()
    {
        var path = _folder.Write("p.csv", $"{Header}art1,13,34,abcdef012345,Submission,Sovereignty,Negative\n");
        Assert.Equal(
            Pointer() with { Sha1 = "abcdef012345", Secondary = Frame.Sovereignty, Line = 2 },
            Assert.Single(PublicPointers.Load(path)));
    }

    [Theory]
    [InlineData("art1,-1,5,abcdef012345,None,,Neutral", "start")]
    [InlineData("art1,1,5.5,abcdef012345,None,,Neutral", "length")]
    [InlineData("art1,1,99999999999,abcdef012345,None,,Neutral", "length")]
    [InlineData("art1,1,5,abcdef012345,a/b,,Neutral", "frame")]
    [InlineData("art1,1,5,abcdef012345,None,,Happy", "sentiment")]
    public void Load_BrokenCell_SaysWhere(string row, string column)
    {
        var path = _folder.Write("p.csv", $"{Header}{row}\n");
        var exception = Assert.Throws<LabelledDataException>(() => PublicPointers.Load(path));
        Assert.Equal((path, 2, column), (exception.Path, exception.Line, exception.Column));
    }

    [Theory]
    [InlineData("art1,1,5\n")]
    [InlineData("\"art1,1,5,abcdef012345,None,,Neutral\n")]
    public void Load_MalformedRow_IsALabelledDataException(string row) =>
        Assert.Throws<LabelledDataException>(() => PublicPointers.Load(_folder.Write("p.csv", Header + row)));

    [Fact]
    public void Load_MissingFile_IsAnIOException() => Assert.ThrowsAny<IOException>(() => PublicPointers.Load(_folder.PathOf("no.csv")));

    [Fact]
    public void Resolve_Clone_FindsTheSentence()
    {
        var row = Assert.Single(PublicPointers.Resolve([Pointer() with { Line = 7 }], _folder.Root, out var missing));
        Assert.Empty(missing);
        Assert.Equal(
            (Sentence, Frame.Submission, Sentiment.Negative, "public-art1", PublicPointers.Source, 7),
            (row.Text, row.Frame, row.Sentiment, row.Group, row.Source, row.Line));
    }

    [Fact]
    public void Resolve_SentenceBehindASurrogatePair_IsFoundByUtf16Offsets()
    {
        var pointer = Pointer() with { Start = Article.IndexOf("He left", StringComparison.Ordinal), Length = 8, Sha1 = HashOf("He left.") };
        Assert.Equal("He left.", Assert.Single(PublicPointers.Resolve([pointer], _folder.Root, out _)).Text);
    }

    [Fact]
    public void Resolve_WrongHash_IsMissing() => AssertMissing(Pointer() with { Sha1 = HashOf("another text") });

    [Fact]
    public void Resolve_UnknownArticle_IsMissing() => AssertMissing(Pointer() with { Article = "art2" });

    [Fact]
    public void Resolve_ArticleOutsideTheFolder_IsMissing()
    {
        _folder.Write("art3.json", JsonSerializer.Serialize(new { content_original = Article }));
        AssertMissing(Pointer() with { Article = "../../art3" });
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(0, -1)]
    [InlineData(0, 10_000)]
    [InlineData(10_000, 1)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(5, int.MaxValue)]
    public void Resolve_PlaceOutsideTheArticle_IsMissing(int start, int length) => AssertMissing(Pointer() with { Start = start, Length = length });

    [Fact]
    public void Resolve_SeveralPointers_KeepsFoundAndMissingApart()
    {
        var lost = Pointer() with { Article = "art0" };
        Assert.Single(PublicPointers.Resolve([Pointer(), lost], _folder.Root, out var missing));
        Assert.Equal([lost], missing);
    }

    [Fact]
    public void Resolve_CsvFile_FindsTheSentenceByItsHash()
    {
        var path = _folder.Write("texts.csv", $"sha1,text\n{HashOf(Sentence)},{Sentence}\n");
        Assert.Equal(Sentence, Assert.Single(PublicPointers.Resolve([Pointer()], path, out _)).Text);
    }

    [Fact]
    public void Resolve_CsvFileWithAChangedText_IsMissing()
    {
        var path = _folder.Write("texts.csv", $"sha1,text\n{HashOf(Sentence)},{Sentence}!\n");
        Assert.Empty(PublicPointers.Resolve([Pointer()], path, out var missing));
        Assert.Single(missing);
    }

    [Fact]
    public void Resolve_CsvFileWithoutItsColumns_IsALabelledDataException() =>
        Assert.Throws<LabelledDataException>(() => PublicPointers.Resolve([], _folder.Write("texts.csv", "a,b\n1,2\n"), out _));

    [Fact]
    public void Resolve_NoSource_IsAFileNotFoundException() =>
        Assert.Throws<FileNotFoundException>(() => PublicPointers.Resolve([], _folder.PathOf("nowhere"), out _));

    [Fact]
    public void Load_OwnPointers_AreRead()
    {
        var pointers = PublicPointers.Load(Path.Combine(Repository.TrainingData, "public-pointers.csv"));
        Assert.True(pointers.Count > 1000);
        Assert.All(pointers, pointer => Assert.Contains(pointer.Frame, Repository.Frames));
        Assert.All(pointers, pointer => Assert.Matches("^[0-9a-f]{12}$", pointer.Sha1));
        Assert.All(pointers, pointer => Assert.True(pointer.Secondary is null || (pointer.Secondary != pointer.Frame && pointer.Secondary != Frame.None && pointer.Frame != Frame.None)));
    }

    public void Dispose() => _folder.Dispose();

    private void AssertMissing(PublicPointer pointer)
    {
        Assert.Empty(PublicPointers.Resolve([pointer], _folder.Root, out var missing));
        Assert.Equal([pointer], missing);
    }

    private static PublicPointer Pointer() => new()
    {
        Article = "art1",
        Start = 13,
        Length = 34,
        Sha1 = HashOf(Sentence),
        Frame = Frame.Submission,
        Sentiment = Sentiment.Negative,
    };

    [SuppressMessage("Security", "CA5350", Justification = "The hash finds sentences again; it protects nothing.")]
    private static string HashOf(string text) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
