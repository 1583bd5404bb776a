using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Trains an encoder beside a linear model that is trained already, and joins the two.</summary>
internal sealed class BlendTraining
{
    private readonly TrainingOptions _options;
    private readonly FeatureResources _resources;
    private readonly EncoderOptions _encoderOptions;
    private readonly PretrainedEncoder _pretrained;

    private BlendTraining(TrainingOptions options, FeatureResources resources, string folder)
    {
        (_options, _resources) = (options, resources);
        _encoderOptions = EncoderOptions.Of(options);
        _pretrained = PretrainedFile.Read(folder, _encoderOptions.Layers, resources.Extractor.Subwords);
    }

    /// <summary>Reads the pretrained encoder that the options name.</summary>
    /// <returns>The training, or null where they name none.</returns>
    /// <exception cref="IOException">The encoder is missing or can't be read.</exception>
    /// <exception cref="LabelledDataException">Its files break their format.</exception>
    public static BlendTraining? Create(TrainingOptions options, FeatureResources resources) =>
        options.PretrainedEncoder is { } folder ? new BlendTraining(options, resources, folder) : null;

    /// <param name="rows">All rows.</param>
    /// <param name="frames">The frames as the linear model learned and read them out of fold.</param>
    /// <param name="sentiments">The sentiments likewise.</param>
    /// <param name="weights">How much each row counts when the decision offsets are chosen.</param>
    /// <param name="progress">Is told of each step; null if nobody listens.</param>
    /// <param name="cancellationToken">Cancels between steps.</param>
    public Blend Train(
        IReadOnlyList<LabelledSentence> rows,
        LabelTraining frames,
        LabelTraining sentiments,
        IReadOnlyList<float> weights,
        IProgress<TrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        var folds = GroupedSplit.Folds(rows, EncoderBlend.Folds, _options.Seed);
        var judged = Enumerable.Range(0, rows.Count).Where(row => folds[row] == 0).ToList();
        var encoded = Encode(rows, frames.Model.Fit.Labels, sentiments.Model.Fit.Labels);
        var (frameCount, sentimentCount) = (frames.Model.Fit.Labels.Count, sentiments.Model.Fit.Labels.Count);
        var trainer = new EncoderTrainer(_pretrained, frameCount, sentimentCount, _encoderOptions);
        var encoder = Packed(trainer.Train([.. encoded.Where((_, row) => folds[row] != 0)], progress, cancellationToken));
        var sums = Read(encoder, [.. judged.Select(row => encoded[row])]);
        var linearFrames = Join(frames, ..frameCount, row => row.Frame);
        var linearSentiments = Join(sentiments, frameCount.., row => row.Sentiment);
        return new Blend(linearFrames, linearSentiments, [.. judged.Select(row => rows[row])], encoder);

        LabelTraining Join(LabelTraining linear, Range labels, Func<EncoderRow, int> goldOf)
        {
            var joined = EncoderBlend.Join(
                linear, [.. sums.Select(row => row[labels])], judged, [.. judged.Select(row => goldOf(encoded[row]))], [.. judged.Select(row => weights[row])], _options.Seed);
            ScaleHead(encoder.Head, labels, joined.EncoderScale);
            return joined.Linear;
        }
    }

    private List<EncoderRow> Encode(IReadOnlyList<LabelledSentence> rows, IReadOnlyList<string> frames, IReadOnlyList<string> sentiments)
    {
        var (workspace, encoded) = (new ScoringWorkspace(), new List<EncoderRow>(rows.Count));
        foreach (var row in rows)
        {
            workspace.Features.Text.Read(row.Text, _resources.Extractor.Lexicon, _resources.Extractor.Words);
            encoded.Add(new EncoderRow(
                [.. workspace.ToEncoderInput(row.Text, _resources.Extractor)],
                IndexOf(frames, row.Frame.Name),
                IndexOf(sentiments, $"{row.Sentiment}"),
                _options.TargetSources.Contains(row.Source) ? null : row.Source));
        }

        return encoded;
    }

    private static int IndexOf(IReadOnlyList<string> labels, string label) => labels.Index().First(item => item.Item == label).Index;

    /// <summary>Rounds the weights as the file does, so that calibration is chosen on what will be read.</summary>
    private static EncoderModel Packed(EncoderModel model)
    {
        using var stream = new MemoryStream();
        EncoderFile.Write(stream, model);
        stream.Position = 0;
        return EncoderFile.Read(stream);
    }

    private static float[][] Read(EncoderModel model, EncoderRow[] rows)
    {
        var (encoder, sums) = (new SentenceEncoder(model), new float[rows.Length][]);
        Parallel.For(0, rows.Length, () => new EncoderBuffers(), (row, _, buffers) =>
        {
            encoder.AddSums(rows[row].Tokens, buffers, sums[row] = new float[model.Head.Outputs]);
            return buffers;
        }, _ => { });
        return sums;
    }

    private static void ScaleHead(DenseWeights head, Range labels, float scale)
    {
        var (first, count) = labels.GetOffsetAndLength(head.Outputs);
        foreach (ref var weight in head.Weights.AsSpan(first * head.Inputs, count * head.Inputs))
        {
            weight *= scale;
        }

        foreach (ref var bias in head.Bias.AsSpan(labels))
        {
            bias *= scale;
        }
    }
}

/// <summary>What was learned: a linear model, and perhaps an encoder that was joined to it.</summary>
/// <param name="Frames">The linear part of the frames, and how both together read the judged rows.</param>
/// <param name="Sentiments">The linear part of the sentiments, likewise.</param>
/// <param name="Judged">The rows that were read out of fold: without an encoder all, else those it did not learn from.</param>
/// <param name="Encoder">The encoder, or null.</param>
internal sealed record Blend(LabelTraining Frames, LabelTraining Sentiments, IReadOnlyList<LabelledSentence> Judged, EncoderModel? Encoder);
