using System.Text;
using FramingKit.ML.Tests.Training;
using FramingKit.Scoring;

namespace FramingKit.ML.Tests.Hostile;

/// <summary>ML.NET's own part of a model, changed by somebody who made its hash right again.</summary>
[Collection(QuickModelCollection.Name)]
public sealed class MlNetFileTests
{
    private const string Part = "TransformerChain/Model.key";
    private const int LoaderPlace = 80;

    private readonly Dictionary<string, byte[]> _parts;

    public MlNetFileTests(QuickModel quick)
    {
        using var folder = new TemporaryFolder();
        quick.Model.Save(folder.PathOf("whole.framing"));
        var pipeline = PipelineParts.Unpacked(File.ReadAllBytes(folder.PathOf("whole.framing")))[ModelFile.PipelineEntry];
        _parts = PipelineParts.Unpacked(PipelineParts.Unpacked(pipeline)["frames.zip"]);
    }

    [Fact]
    public void Read_Whole_IsRead() => Assert.NotNull(Read(_parts));

    [Theory]
    [InlineData("CustomMapper")]
    [InlineData("OnnxTransform")]
    [InlineData("TensorFlowTransform")]
    [InlineData("multiclasspredxfer")]
    [InlineData("")]
    public void Read_LoaderThatNoTrainerHereWrites_IsNotAskedFor(string loader) =>
        AssertRefused(WithText(LoaderPlace, loader.PadRight(24, '\0'), Encoding.ASCII), $"asks for the loader '{loader}'");

    [Fact]
    public void Read_AlternativeLoaderThatNoTrainerHereWrites_IsNotAskedFor() =>
        AssertRefused(WithText(LoaderPlace + 24, "CustomMapper", Encoding.ASCII), "asks for the loader 'CustomMapper'");

    [Fact]
    public void Read_AssemblyOfSomebodyElse_IsNotLoaded()
    {
        var place = _parts[Part].AsSpan().IndexOf(Encoding.Unicode.GetBytes("Microsoft.ML.Data"));
        AssertRefused(WithText(place, "Some.Evil.Library", Encoding.Unicode), "asks for the assembly 'Some.Evil.Library'");
    }

    [Fact]
    public void Read_NameOfTheAssemblyBehindTheEnd_IsRefused() =>
        AssertRefused(WithText(144, "\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF\u00FF", Encoding.Latin1), "outside itself");

    [Fact]
    public void Read_PartInsideAPart_IsRefused() => AssertRefused([.. _parts[Part], .. "ML\0MODEL"u8], "a part of a model inside");

    [Fact]
    public void Read_HeaderCutShort_IsRefused() => AssertRefused(_parts[Part][..100], "ends inside its header");

    [Fact]
    public void Read_BombBesideTheParts_IsRefusedByItsLength()
    {
        _parts["bomb"] = new byte[100 << 20];
        Assert.Contains("claims to hold", Assert.Throws<ModelFormatException>(() => Read(_parts)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WrongHash_IsRefused() => Assert.Contains(
        "does not fit its hash",
        Assert.Throws<ModelFormatException>(() => MlNetFile.Read(PipelineParts.Repacked(_parts), "frames.zip", new byte[32])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Read_NoZip_IsRefused() =>
        Assert.Throws<ModelFormatException>(() => MlNetFile.Read(new byte[100], "frames.zip", new byte[32]));

    [Fact]
    public void Read_PartsWhoseContentsChanged_AreAModelFormatExceptionOrAModel()
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        var refused = 0;
        for (var run = 0; run < 200; run++)
        {
            var damaged = _parts.ToDictionary(part => part.Key, part => Damaged(part.Value, random));
            var exception = Record.Exception(() => Read(damaged));
            Assert.True(exception is ModelFormatException or null, $"run {run}: {exception}");
            refused += exception is null ? 0 : 1;
        }

        Assert.True(refused > 0);
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var damaged = (byte[])bytes.Clone();
        damaged[random.Next(damaged.Length)] ^= (byte)random.Next(1, 256);
        return damaged;
    }

    private static object Read(Dictionary<string, byte[]> parts)
    {
        var file = PipelineParts.Repacked(parts);
        return MlNetFile.Read(file, "frames.zip", MlNetFile.HashOf(new MemoryStream(file)));
    }

    private byte[] WithText(int place, string text, Encoding encoding)
    {
        var changed = (byte[])_parts[Part].Clone();
        encoding.GetBytes(text).CopyTo(changed, place);
        return changed;
    }

    private void AssertRefused(byte[] part, string expected)
    {
        _parts[Part] = part;
        Assert.Contains(expected, Assert.Throws<ModelFormatException>(() => Read(_parts)).Message, StringComparison.Ordinal);
    }
}
