using FramingKit.ML.Tests.Training;
using FramingKit.Scoring;

namespace FramingKit.ML.Tests.Hostile;

/// <summary>Whole models with a pipeline for ML.NET that somebody changed.</summary>
[Collection(QuickModelCollection.Name)]
public sealed class HostilePipelineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, byte[]> _model;
    private readonly Dictionary<string, byte[]> _pipeline;

    public HostilePipelineTests(QuickModel quick)
    {
        quick.Model.Save(_folder.PathOf("whole.framing"));
        _model = PipelineParts.Unpacked(File.ReadAllBytes(_folder.PathOf("whole.framing")));
        _pipeline = PipelineParts.Unpacked(_model[ModelFile.PipelineEntry]);
    }

    [Theory]
    [InlineData("columns.bin")]
    [InlineData("frames.zip")]
    public void Load_Bomb_IsRefusedByItsLength(string entry)
    {
        _pipeline[entry] = new byte[100 << 20];
        AssertRefused($"'{entry}' claims");
    }

    [Theory]
    [InlineData("frames.zip")]
    [InlineData("columns.bin")]
    [InlineData("vectors.bin")]
    public void Load_PartMissing_IsNamed(string entry)
    {
        _pipeline.Remove(entry);
        AssertRefused($"no entry '{entry}'");
    }

    [Fact]
    public void Load_VectorsThatClaimMoreThanTheyHold_AreRefused()
    {
        _pipeline["vectors.bin"] = [.. "FKVEC001"u8, 0, 0, 16, 0, 0, 16, 0, 0];
        AssertRefused("ends too early");
    }

    [Fact]
    public void Load_SentimentsInPlaceOfFrames_AreRefused()
    {
        _pipeline["frames.zip"] = _pipeline["sentiments.zip"];
        AssertRefused("does not fit its hash");
    }

    public void Dispose() => _folder.Dispose();

    private void AssertRefused(string expected)
    {
        _model[ModelFile.PipelineEntry] = PipelineParts.Repacked(_pipeline);
        var path = _folder.Write("forged.framing", PipelineParts.Repacked(_model));
        Assert.Contains(expected, Assert.Throws<ModelFormatException>(() => PipelineClassifier.Load(path)).Message, StringComparison.Ordinal);
    }
}
