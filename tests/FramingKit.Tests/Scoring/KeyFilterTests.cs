using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class KeyFilterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(50_000)]
    public void MayHave_AddedKeys_AreNeverDenied(int count)
    {
        var filter = new KeyFilter(count);
        var keys = Keys(count);
        keys.ForEach(filter.Add);
        Assert.All(keys, key => Assert.True(filter.MayHave(key)));
    }

    [Fact]
    public void MayHave_OtherKeys_AreMostlyDenied()
    {
        var filter = new KeyFilter(50_000);
        var keys = Keys(100_000);
        keys.GetRange(0, 50_000).ForEach(filter.Add);
        Assert.InRange(keys.Skip(50_000).Count(filter.MayHave), 1, 50_000 / 6);
    }

    /// <summary>Keys that differ in their lowest bits and such that differ in their highest.</summary>
    private static List<ulong> Keys(int count) => [.. Enumerable.Range(0, count).Select(number => number % 2 == 0 ? (ulong)number : (ulong)number << 44)];
}
