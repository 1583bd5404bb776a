using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Looks the places' vectors up, which stay as they were.</summary>
internal sealed class EmbeddingStep(EncoderModel model)
{
    public void Forward(EncoderBatch batch, Grid output)
    {
        output.Resize(batch.Tokens.Length, model.Width);
        Parallel.For(0, batch.Count, sentence =>
        {
            var start = batch.Starts[sentence];
            for (var place = 0; place < batch.LengthOf(sentence); place++)
            {
                model.Embed(batch.Tokens[start + place], place, output[start + place]);
            }
        });
    }
}
