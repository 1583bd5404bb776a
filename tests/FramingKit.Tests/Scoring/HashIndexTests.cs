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

        var index = new HashIndex([.. keys]);

        Assert.All(rows, row => Assert.Equal(row.Value, index.Find(row.Key)));
        for (var run = 0; run < 20_000; run++)
        {
            var key = (ulong)random.NextInt64();
            Assert.Equal(rows.GetValueOrDefault(key, -1), index.Find(key));
        }
    }

    [Fact]
    public void Find_Zero_FindsNothing() => Assert.Equal(-1, new HashIndex([5, 6, 7]).Find(0));

    [Fact]
    public void Constructor_KeyZero_IsRefused() => Assert.Throws<ArgumentException>(() => new HashIndex([1, 0]));

    [Fact]
    public void Constructor_KeyTwice_IsRefusedWithTheKey() =>
        Assert.Contains("77", Assert.Throws<ArgumentException>(() => new HashIndex([77, 8, 77])).Message, StringComparison.Ordinal);

    [Fact]
    public void Find_KeyOfARowLeftOut_FindsNothing()
    {
        var index = new HashIndex([11, 12, 13, 0], [2, 0]);
        Assert.Equal([0, -1, 2, -1], new ulong[] { 11, 12, 13, 0 }.Select(index.Find));
    }

    [Fact]
    public void Constructor_KeysChosenForOnePlace_AreRefusedBeforeTheyCostMuch()
    {
        // The place is the top of the key times an odd number; its inverse takes any place back to keys.
        const ulong Factor = 0x9E37_79B9_7F4A_7C15;
        var inverse = Factor;
        for (var step = 0; step < 5; step++)
        {
            inverse *= 2 - (Factor * inverse); // Newton's iteration doubles the right bits
        }

        ulong[] keys = [.. Enumerable.Range(1, 6000).Select(number => (ulong)number * inverse)];
        Assert.Contains("one place", Assert.Throws<ArgumentException>(() => new HashIndex(keys)).Message, StringComparison.Ordinal);
    }
}
