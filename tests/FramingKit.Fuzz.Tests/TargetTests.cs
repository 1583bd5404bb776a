using FramingKit.Fuzz.Targets;
using FramingKit.Tests.Shared;

namespace FramingKit.Fuzz.Tests;

/// <summary>The fuzzer is of use only while its targets reach the code behind the door, and its checks can fail.</summary>
public class TargetTests
{
    [Fact]
    public void Seed_Model_Loads() => Assert.NotEmpty(Load(TinyModel.Card, TinyModel.Scorer).Card.Frames);

    [Fact]
    public void Seed_FullCard_Loads()
    {
        var card = Load(File.ReadAllBytes(Path.Combine(WorkingTree.Root, "tests", "FramingKit.Fuzz", "seeds", "card", "full.json")), TinyModel.Scorer).Card;
        Assert.Equal(("full", 2), (card.Name, card.Scores.Count));
    }

    [Fact]
    public void WithChecksum_ChangedArrays_AreReadPastTheChecksum()
    {
        var changed = TinyModel.Scorer.ToArray();
        changed[^(sizeof(ulong) + 1)] ^= 0x7F;
        var damaged = Assert.Throws<ModelFormatException>(() => Load(TinyModel.Card, changed));
        Assert.Contains("checksum", damaged.Message, StringComparison.Ordinal);
        var failure = Record.Exception(() => Load(TinyModel.Card, ScorerTarget.WithChecksum(changed[..^sizeof(ulong)])));
        Assert.DoesNotContain("checksum", failure?.Message ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x41, 0xED, 0xA0, 0x80, 0x42 }, "\"A\\uDCED\\uD8A0\\uD880B\"")]
    [InlineData(new byte[] { 0xE2, 0x80, 0x9C, 0x00 }, "\"\\u201C\\u0000\"")]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98, 0x80 }, "\"\\uD83D\\uDE00\"")]
    public void Decode_AnyBytes_MakesLoneSurrogatesOfWhatIsNoText(byte[] bytes, string expected) =>
        Assert.Equal(expected, Invariant.Escape(WideText.Decode(bytes)));

    [Fact]
    public void Check_BrokenPromise_SaysWhichAndForWhat()
    {
        var failure = Assert.Throws<BrokenInvariantException>(() => RangeInvariants.Check("a\uD83D\uDE00", 1, 2));
        Assert.Equal("Broken: !Splits(text, start) && !Splits(text, end) (1..2), for the text \"a\\uD83D\\uDE00\"", failure.Message);
    }

    private static FramingClassifier Load(byte[] card, byte[] scorer)
    {
        using var stream = TinyModel.Pack(card, scorer);
        return FramingClassifier.Load(stream);
    }
}
