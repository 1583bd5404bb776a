using System.IO.Compression;
using FramingKit.Scoring;

namespace FramingKit.ML.Tests.Training;

public class PipelineFileTests
{
    private static readonly int _frames = Some.Card.Frames.Count;
    private static readonly int _sentiments = Some.Card.Sentiments.Count;

    [Fact]
    public void Read_OtherVersion_IsRefused() =>
        Assert.Contains($"not of version {PipelineFile.Version}", ReadError(new Columns { Version = PipelineFile.Version + 1 }), StringComparison.Ordinal);

    [Fact]
    public void Read_UnknownTrainer_IsRefusedWithTheKnownOnes()
    {
        var message = ReadError(new Columns { Recipe = "magic" });
        Assert.Contains("'magic' is no trainer", message, StringComparison.Ordinal);
        Assert.Contains(TrainingRecipes.Sdca.Name, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(float.NaN, 1, 0)]
    [InlineData(1, float.PositiveInfinity, 0)]
    [InlineData(1, 1, float.NegativeInfinity)]
    public void Read_NumberThatIsNotFinite_IsRefused(float gain, float slope, float offset) => Assert.Contains(
        "of the frames that is not finite",
        ReadError(new Columns { Frames = new([1, gain, 1], [slope, .. new float[_frames]], [offset, .. new float[_frames - 1]], [0]) }),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(2, 0, 0, 0)]
    [InlineData(3, 1, 0, 0)]
    [InlineData(3, 0, -1, 0)]
    [InlineData(3, 0, 0, 2)]
    public void Read_NumbersThatDoNotFitTheCard_AreRefused(int gains, int moreShifts, int moreOffsets, int scores) => Assert.Contains(
        $"does not fit the {_frames} frames",
        ReadError(new Columns { Frames = new(new float[gains], new float[_frames + 1 + moreShifts], new float[_frames + moreOffsets], [scores]) }),
        StringComparison.Ordinal);

    [Fact]
    public void Read_SentimentsThatDoNotFitTheCard_AreRefused() => Assert.Contains(
        $"does not fit the {_sentiments} sentiments",
        ReadError(new Columns { Sentiments = new([1, 1, 1], new float[_sentiments + 1], new float[_sentiments], []) }),
        StringComparison.Ordinal);

    private static string ReadError(Columns columns)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry(PipelineFile.ColumnsEntry, CompressionLevel.NoCompression).Open())
        {
            columns.Write(new ArrayWriter(entry));
        }

        stream.Position = 0;
        return Assert.Throws<ModelFormatException>(() => PipelineFile.Read(stream, Some.Card)).Message;
    }

    private sealed record Labels(float[] Gains, float[] Calibration, float[] Offsets, int[] Scores)
    {
        public void Write(ArrayWriter writer)
        {
            writer.Write<float>(Gains);
            writer.Write<float>(Calibration);
            writer.Write<float>(Offsets);
            writer.Write<int>(Scores);
        }
    }

    /// <summary>The columns of a sound file, but for what a test changes.</summary>
    private sealed record Columns
    {
        public ulong Version { get; init; } = PipelineFile.Version;

        public string Recipe { get; init; } = TrainingRecipes.Sdca.Name;

        public Labels Frames { get; init; } = new([1, 1, 1], new float[_frames + 1], new float[_frames], [0]);

        public Labels Sentiments { get; init; } = new([1, 1, 1], new float[_sentiments + 1], new float[_sentiments], [0]);

        public void Write(ArrayWriter writer)
        {
            writer.Write<ulong>([Version]);
            writer.Write<char>(Recipe);
            writer.Write<byte>([]);
            writer.Write<float>([0.5f]);
            writer.Write<ulong>([]);
            writer.Write<byte>([]);
            writer.Write<int>([0]);
            Frames.Write(writer);
            Sentiments.Write(writer);
            writer.WriteChecksum();
        }
    }
}
