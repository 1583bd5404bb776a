using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>The model as ML.NET has it, with what is needed to make its features: the reference for the compiled one.</summary>
internal sealed class PipelineModel(RowEncoder coder, LabelModel frames, LabelModel sentiments, float uncertainBelow)
{
    public RowEncoder Coder => coder;

    public LabelModel Frames => frames;

    public LabelModel Sentiments => sentiments;

    public float UncertainBelow => uncertainBelow;

    /// <summary>Gets what is added to the log-probabilities of frames and sentiments before the likeliest is chosen.</summary>
    public float[] Offsets => [.. frames.Offsets, .. sentiments.Offsets];

    /// <param name="encoder">The encoder that reads beside it, or null.</param>
    /// <returns>The compiled model, or null where this one is not linear.</returns>
    public LinearModel? Compile(EncoderModel? encoder = null) =>
        ModelCompiler.Compile(coder.Resources, coder.Space, frames, sentiments, uncertainBelow, encoder);

    public void Write(Stream stream) => PipelineFile.Write(stream, this);
}
