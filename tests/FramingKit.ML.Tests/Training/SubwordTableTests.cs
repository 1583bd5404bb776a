using System.Text;

namespace FramingKit.ML.Tests.Training;

public class SubwordTableTests
{
    [Fact]
    public void Read_Table_ScalesItsBytes()
    {
        var table = SubwordTable.Read(new MemoryStream(Table()), "some.bin");
        Assert.Equal((2, 3), (table.Count, table.Dimensions));
        Assert.Equal([0.5f, -1f, 1.5f], table[0].ToArray());
        Assert.Equal([8f, 10f, -12f], table[1].ToArray());
    }

    [Fact]
    public void Read_CutAnywhere_IsALabelledDataExceptionWithTheSource()
    {
        var whole = Table();
        for (var length = 0; length < whole.Length; length++)
        {
            var exception = Record.Exception(() => SubwordTable.Read(new MemoryStream(whole, 0, length), "some.bin"));
            Assert.True(exception is LabelledDataException && exception.Message.Contains("some.bin", StringComparison.Ordinal), $"cut at {length}: {exception}");
        }
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(-1, 3)]
    [InlineData(2, 0)]
    [InlineData(int.MaxValue, 3)]
    [InlineData(2, int.MaxValue)]
    public void Read_AbsurdCounts_AreRefused(int count, int dimensions) =>
        Assert.Contains("claims", Assert.Throws<LabelledDataException>(() => SubwordTable.Read(new MemoryStream(Table(count, dimensions)), "some.bin")).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_OwnTable_IsLarge() => Assert.True(FeatureResources.Default.Subwords.Count > 10_000);

    [Fact]
    public void Load_TrainingDataFolder_EqualsTheEmbeddedResources()
    {
        var loaded = FeatureResources.Load(Repository.TrainingData);
        Assert.Equal(FeatureResources.Default.Subwords.Count, loaded.Subwords.Count);
        Assert.Equal(FeatureResources.Default.Extractor.Lexicon.Nodes.ToArray(), loaded.Extractor.Lexicon.Nodes.ToArray());
    }

    private static byte[] Table(int count = 2, int dimensions = 3)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Encoding.ASCII.GetBytes("FKVEC001"));
        writer.Write(count);
        writer.Write(dimensions);
        foreach (var piece in new[] { "bow", "##ed" })
        {
            writer.Write((byte)piece.Length);
            writer.Write(Encoding.UTF8.GetBytes(piece));
        }

        writer.Write(0.5f);
        writer.Write(2f);
        foreach (var value in new sbyte[] { 1, -2, 3, 4, 5, -6 })
        {
            writer.Write(value);
        }

        return stream.ToArray();
    }
}
