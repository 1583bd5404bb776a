using System.IO.Compression;
using System.Text;
using FramingKit.Scoring;

namespace FramingKit.Tests.Hostile;

/// <summary>Model files that somebody made to do harm.</summary>
public class HostileModelTests
{
    private const int BombLength = 1 << 28;

    private static readonly byte[] _whole = Given.ModelBytes();
    private static readonly byte[] _card = ZipBytes.Read(_whole, ModelFile.CardEntry);
    private static readonly byte[] _scorer = ZipBytes.Read(_whole, ModelFile.ScorerEntry);
    private static readonly FramingClassifier _undamaged = FramingClassifier.Load(new MemoryStream(_whole));

    [Theory]
    [InlineData(ModelFile.CardEntry)]
    [InlineData(ModelFile.ScorerEntry)]
    public void Load_Bomb_IsRefusedByItsLength(string entry)
    {
        var bomb = Bomb(entry, new byte[BombLength]);
        Assert.True(bomb.Length < BombLength / 100);
        Assert.Contains($"'{entry}' claims", LoadOutcome.Of(bomb, "bomb")!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ModelFile.CardEntry, 1 << 19)]
    [InlineData(ModelFile.ScorerEntry, 1 << 19)]
    [InlineData(ModelFile.ScorerEntry, 0)]
    [InlineData(ModelFile.CardEntry, 0)]
    [InlineData(ModelFile.CardEntry, uint.MaxValue - 1)]
    [InlineData(ModelFile.ScorerEntry, uint.MaxValue - 1)]
    public void Load_BombThatHidesItsLength_IsReadNoFurther(string entry, uint claimed)
    {
        var bomb = Bomb(entry, new byte[BombLength / 8]);
        Assert.NotNull(LoadOutcome.Of(ZipBytes.WithLength(bomb, entry == ModelFile.CardEntry ? 0 : 1, claimed), $"bomb that claims {claimed}"));
    }

    [Fact]
    public void Load_BombInAnEntryThatIsNotRead_ReadsTheModel() => Assert.Null(LoadOutcome.Of(
        ZipBytes.Of(CompressionLevel.Optimal, (ModelFile.CardEntry, _card), (ModelFile.ScorerEntry, _scorer), (ModelFile.PipelineEntry, new byte[BombLength / 8])),
        "bomb beside the model",
        _undamaged));

    [Fact]
    public void Load_Repacked_ReadsTheModel() => Assert.Null(LoadOutcome.Of(
        ZipBytes.Of(CompressionLevel.SmallestSize, (ModelFile.ScorerEntry, _scorer), (ModelFile.CardEntry, _card)), "packed by another program", _undamaged));

    [Theory]
    [InlineData(65)]
    [InlineData(60_000)]
    public void Load_ManyEntries_IsRefusedBeforeTheyAreRead(int count)
    {
        var crowd = ZipBytes.Of([.. Enumerable.Range(0, count).Select(number => ($"{number}", Array.Empty<byte>())), (ModelFile.CardEntry, _card), (ModelFile.ScorerEntry, _scorer)]);
        Assert.Contains($"claims {count + 2} entries", LoadOutcome.Of(crowd, "crowd")!.Message, StringComparison.Ordinal);
        Assert.NotNull(LoadOutcome.Of(ZipBytes.WithCount(crowd, 2), "crowd that claims two"));
    }

    [Theory]
    [InlineData(ModelFile.CardEntry)]
    [InlineData(ModelFile.ScorerEntry)]
    [InlineData("other")]
    public void Load_EntryTwice_IsRefused(string twice)
    {
        var file = ZipBytes.Of((ModelFile.CardEntry, _card), (ModelFile.ScorerEntry, _scorer), (twice, []), (twice, []));
        Assert.Contains($"two entries named '{twice}'", LoadOutcome.Of(file, "twice")!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../card.json")]
    [InlineData("/card.json")]
    [InlineData("./card.json")]
    [InlineData("card.json/")]
    [InlineData("CARD.JSON")]
    [InlineData("a\\..\\card.json")]
    [InlineData("card.json\0")]
    [InlineData("C:card.json")]
    public void Load_PathThatLeadsToAnEntry_IsNotFollowed(string name)
    {
        Assert.Contains("no entry 'card.json'", LoadOutcome.Of(ZipBytes.Of((name, name.EndsWith('/') ? [] : _card), (ModelFile.ScorerEntry, _scorer)), name)!.Message, StringComparison.Ordinal);
        Assert.Null(LoadOutcome.Of(ZipBytes.Of((name, []), (ModelFile.CardEntry, _card), (ModelFile.ScorerEntry, _scorer)), name, _undamaged));
    }

    [Fact]
    public void Load_DeeplyNestedCard_IsRefused()
    {
        var card = Encoding.UTF8.GetBytes($"{{\"notes\":{new string('[', 200_000)}");
        Assert.NotNull(LoadOutcome.Of(ZipBytes.Of((ModelFile.CardEntry, card), (ModelFile.ScorerEntry, _scorer)), "deep card"));
    }

    [Fact]
    public void Load_StreamThatCannotSeek_ReadsTheModelByAnySteps()
    {
        foreach (var step in new[] { 1, 7, 1 << 16 })
        {
            using var stream = new OneWayStream(_whole, step);
            Assert.Equal(_undamaged.Classify(Given.Sentence).Frames, FramingClassifier.Load(stream).Classify(Given.Sentence).Frames);
        }
    }

    [Theory]
    [InlineData("x", "does not start like one")]
    [InlineData("P", "does not start like one")]
    [InlineData("<", "web page")]
    public void Load_EndlessStreamThatIsNoModel_EndsAtOnce(string start, string expected)
    {
        using var stream = new OneWayStream(Encoding.ASCII.GetBytes(start), 1 << 10) { IsEndless = true };
        Assert.Contains(expected, Assert.Throws<ModelFormatException>(() => FramingClassifier.Load(stream)).Message, StringComparison.Ordinal);
        Assert.True(stream.Given < 1 << 18);
    }

    [Fact]
    public void Open_EndlessStreamThatStartsLikeAModel_EndsAtTheLimit()
    {
        using var stream = new OneWayStream("PK"u8.ToArray(), 1 << 10) { IsEndless = true };
        Assert.Contains("beyond 1000000 bytes", Assert.Throws<ModelFormatException>(() => ModelZip.Open(stream, 1_000_000)).Message, StringComparison.Ordinal);
    }

    private static byte[] Bomb(string entry, byte[] content) => ZipBytes.Of(
        CompressionLevel.Fastest,
        (ModelFile.CardEntry, entry == ModelFile.CardEntry ? content : _card),
        (ModelFile.ScorerEntry, entry == ModelFile.ScorerEntry ? content : _scorer));
}
