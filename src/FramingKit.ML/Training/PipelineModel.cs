using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>The model as ML.NET has it, with what is needed to make its features: the reference for the compiled one.</summary>
internal sealed class PipelineModel(
    FeatureResources resources, FeatureSpace space, LabelModel frames, LabelModel sentiments, float uncertainBelow)
{
    public FeatureSpace Space => space;

    public LabelModel Frames => frames;

    public LabelModel Sentiments => sentiments;

    public SparseRow Extract(string sentence) => SparseRow.Extract(sentence, resources.Extractor, new FeatureWorkspace());

    public LinearModel Compile() => ModelCompiler.Compile(resources, space, frames, sentiments, uncertainBelow);

    public void Write(Stream stream) => PipelineFile.Write(stream, this);
}
