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

    // Which bytes are only held by the checksum is a matter of the format; there have to be some.
    [Fact]
    public void WithChecksum_ChangedArrays_AreReadPastTheChecksum()
    {
        var changed = Enumerable.Range(1, 100).Select(Changed).First(scorer => Message(scorer).Contains("checksum", StringComparison.Ordinal));
        Assert.DoesNotContain("checksum", Message(ScorerTarget.WithChecksum(changed[..^sizeof(ulong)])), StringComparison.Ordinal);
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

    private static byte[] Changed(int part)
    {
        var scorer = TinyModel.Scorer.ToArray();
        scorer[(scorer.Length - sizeof(ulong)) * part / 101] ^= 1;
        return scorer;
    }

    private static string Message(byte[] scorer) => Record.Exception(() => Load(TinyModel.Card, scorer))?.Message ?? "";

    private static FramingClassifier Load(byte[] card, byte[] scorer)
    {
        using var stream = TinyModel.Pack(card, scorer);
        return FramingClassifier.Load(stream);
    }
}
