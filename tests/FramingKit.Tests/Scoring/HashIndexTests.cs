using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class HashIndexTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(85)]
    [InlineData(20_000)]
    public void Find_RandomKeys_AgreesWithADictionary(int count)
    {
        var random = new Random(count + 1);
        var rows = new Dictionary<ulong, int>();
        var keys = new List<ulong>();
        while (keys.Count < count)
        {
            // every second key differs from its neighbour in the lowest bits only
            var key = keys.Count % 2 == 0 ? (ulong)random.NextInt64(1, long.MaxValue) : keys[^1] + 1;
            if (rows.TryAdd(key, keys.Count))
            {
                keys.Add(key);
            }
        }

        var index = HashIndex.Build([.. keys]);

        Assert.All(rows, row => Assert.Equal(row.Value, index.Find(row.Key)));
        for (var run = 0; run < 20_000; run++)
        {
            var key = (ulong)random.NextInt64();
            Assert.Equal(rows.GetValueOrDefault(key, -1), index.Find(key));
        }
    }

    [Fact]
    public void Find_Zero_FindsNothing() => Assert.Equal(-1, HashIndex.Build([5, 6, 7]).Find(0));

    [Fact]
    public void Build_KeyZero_IsRefused() => Assert.Throws<ArgumentException>(() => HashIndex.Build([1, 0]));

    [Fact]
    public void Build_KeyTwice_IsRefusedWithTheKey() =>
        Assert.Contains("77", Assert.Throws<ArgumentException>(() => HashIndex.Build([77, 8, 77])).Message, StringComparison.Ordinal);

    [Fact]
    public void Build_FromALowestKeyOn_FindsOnlyThoseAtTheirPositions()
    {
        var index = HashIndex.Build([13, 11, 12, 15], lowest: 12);
        Assert.Equal([0, -1, 2, 3, -1], new ulong[] { 13, 11, 12, 15, 16 }.Select(index.Find));
    }

    [Fact]
    public void Build_KeysBelowTheLowest_MayBeZeroOrThereTwice() => Assert.Equal(1, HashIndex.Build([0, 8, 5, 5], lowest: 8).Find(8));

    [Fact]
    public void Build_KeysChosenForOnePlace_AreRefusedBeforeTheyCostMuch()
    {
        // The place is the top of the key times an odd number; its inverse takes any place back to keys.
        const ulong Factor = 0x9E37_79B9_7F4A_7C15;
        var inverse = Factor;
        for (var step = 0; step < 5; step++)
        {
            inverse *= 2 - (Factor * inverse); // Newton's iteration doubles the right bits
        }

        ulong[] keys = [.. Enumerable.Range(1, 6000).Select(number => (ulong)number * inverse)];
        Assert.Contains("one place", Assert.Throws<ArgumentException>(() => HashIndex.Build(keys)).Message, StringComparison.Ordinal);
    }
}
