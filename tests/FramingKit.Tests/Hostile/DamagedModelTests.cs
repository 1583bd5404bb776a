using FramingKit.Scoring;

namespace FramingKit.Tests.Hostile;

/// <summary>Model files that were cut, changed or mixed: an exception or the right answer, whatever the format inside.</summary>
public class DamagedModelTests
{
    private static readonly byte[] _small = Given.ModelBytes();
    private static readonly FramingClassifier _undamaged = FramingClassifier.Load(new MemoryStream(_small));
    private static readonly byte[] _large = File.ReadAllBytes(Path.Combine(Repository.Root, "models", "default.framing"));

    [Fact]
    public void Load_EachBitOfHeadersAndDirectoryFlipped_FailsOrReadsTheSame()
    {
        var refused = 0;
        foreach (var place in ZipBytes.HeaderPlaces(_small))
        {
            for (var bit = 0; bit < 8; bit++)
            {
                refused += LoadOutcome.Of(Changed(_small, place, (byte)(1 << bit)), $"bit {bit} of byte {place}", _undamaged) is null ? 0 : 1;
            }

            LoadOutcome.Of(Changed(_small, place, 0xFF), $"byte {place}", _undamaged);
        }

        Assert.True(refused > ZipBytes.HeaderPlaces(_small).Count, $"only {refused} were refused");
    }

    [Fact]
    public void Load_AThirdOfTheContentsChangedByteByByte_FailsOrReadsTheSame()
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        var contents = Enumerable.Range(0, _small.Length).Except(ZipBytes.HeaderPlaces(_small)).Where(place => place % 3 == 0).ToList();
        var loaded = contents.Count(place => LoadOutcome.Of(Changed(_small, place, (byte)random.Next(1, 256)), $"byte {place}", _undamaged) is null);
        Assert.InRange(loaded, 0, 1); // the last bits of packed data may mean nothing
    }

    [Fact]
    public void Load_DefaultModelWithAChangedHeaderByte_FailsOrReadsTheSame()
    {
        var undamaged = FramingClassifier.Load(new MemoryStream(_large));
        foreach (var place in ZipBytes.HeaderPlaces(_large).Where((_, index) => index % 4 == 0))
        {
            LoadOutcome.Of(Changed(_large, place, (byte)(1 << (place % 8))), $"byte {place}", undamaged);
        }
    }

    [Fact]
    public void Load_DefaultModelCutAtEachKilobyte_Fails()
    {
        for (var length = 0; length < _large.Length; length += 1024)
        {
            using var stream = new MemoryStream(_large, 0, length, writable: false);
            Assert.NotNull(LoadOutcome.Of(stream, length, $"cut at {length}", []));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(22)]
    [InlineData(70_000)]
    public void Load_BytesBehindTheEnd_Fails(int count) => Assert.NotNull(LoadOutcome.Of([.. _small, .. new byte[count]], $"{count} more bytes"));

    [Fact]
    public void Load_DefaultModel_TakesLittleMoreThanItsTables() => Assert.Null(LoadOutcome.Of(_large, "whole", FramingClassifier.Default));

    [Fact]
    public void Load_ReplacedAtAnyRead_FailsOrIsOneOfBoth()
    {
        var (one, other) = (Stored("hand-built", seed: 7), Stored("dliub-dnah", seed: 8));
        Assert.Equal(one.Length, other.Length);
        FramingClassifier[] both = [FramingClassifier.Load(new MemoryStream(one)), FramingClassifier.Load(new MemoryStream(other))];
        var failures = 0;
        for (var reads = 0; reads < 60; reads++)
        {
            using var stream = new ReplacedStream(one, other, reads);
            failures += LoadOutcome.Of(stream, one.Length, $"replaced after {reads} reads", both) is null ? 0 : 1;
        }

        Assert.True(failures > 0);
    }

    [Fact]
    public void Load_CutAtAnyRead_FailsOrReadsTheSame()
    {
        for (var reads = 0; reads < 60; reads++)
        {
            using var stream = new ReplacedStream(_small, [], reads);
            LoadOutcome.Of(stream, _small.Length, $"cut after {reads} reads", [_undamaged]);
        }
    }

    [Fact]
    public void Load_DiskThatFails_PassesItsExceptionOn()
    {
        using var stream = new ReplacedStream(_small, null, 3);
        Assert.Equal("the disk fails", Assert.Throws<IOException>(() => FramingClassifier.Load(stream)).Message);
    }

    /// <summary>A model whose entries are not packed, so that two of them differ in contents alone.</summary>
    private static byte[] Stored(string name, int seed)
    {
        using var stream = new MemoryStream();
        ModelFile.Write(stream, Given.Card() with { Name = name }, Given.Model(seed: seed));
        return ZipBytes.Of([.. new[] { ModelFile.CardEntry, ModelFile.ScorerEntry }.Select(entry => (entry, ZipBytes.Read(stream.ToArray(), entry)))]);
    }

    private static byte[] Changed(byte[] file, int place, byte change)
    {
        var changed = (byte[])file.Clone();
        changed[place] ^= change;
        return changed;
    }
}
