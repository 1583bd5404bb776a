using System.Globalization;

namespace FramingKit.ML;

/// <summary>How the encoder is trained further; immutable, change it by <c>with</c>. The same rows and options give the same weights.</summary>
internal sealed record EncoderOptions
{
    /// <summary>Gives the options that go with those of a training.</summary>
    public static EncoderOptions Of(TrainingOptions options) => new() { Seed = options.Seed };

    /// <summary>Gets the seed of the order of rows, of dropout, and of the weights that start at random.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Gets how often each row is learned; the last round may be a part of one.</summary>
    public float Epochs
    {
        get;
        init => field = value > 0 && float.IsFinite(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Epochs), value, "Expected more than 0 epochs.");
    } = 2.5f;

    /// <summary>Gets the number of rows of a step.</summary>
    public int BatchRows
    {
        get;
        init => field = OptionChecks.AtLeastOne(value, nameof(BatchRows));
    } = 32;

    /// <summary>Gets the number of the pretrained encoder's layers, from the lowest, that are taken over.</summary>
    public int Layers
    {
        get;
        init => field = OptionChecks.AtLeastOne(value, nameof(Layers));
    } = 6;

    /// <summary>Gets the number of layers, from the lowest, that stay as they were before.</summary>
    public int FrozenLayers
    {
        get;
        init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(FrozenLayers), value, "Expected 0 or more layers.");
    } = 2;

    /// <summary>Gets the highest learning rate of the layers, which have learned before.</summary>
    public float LayerRate
    {
        get;
        init => field = OptionChecks.NotNegative(value, nameof(LayerRate));
    } = 6e-5f;

    /// <summary>Gets the highest learning rate of the head and the biases of sources, which start from nothing.</summary>
    public float HeadRate
    {
        get;
        init => field = OptionChecks.NotNegative(value, nameof(HeadRate));
    } = 1e-3f;

    /// <summary>Gets the share of steps in which the learning rate rises from 0; it falls linearly until the end.</summary>
    public float WarmUp
    {
        get;
        init => field = Share(value, nameof(WarmUp));
    } = 0.1f;

    /// <summary>Gets the share of a weight that a step takes away at a learning rate of 1; biases and norms are left alone.</summary>
    public float WeightDecay
    {
        get;
        init => field = OptionChecks.NotNegative(value, nameof(WeightDecay));
    } = 0.01f;

    /// <summary>Gets the longest gradient of a step; a longer one is shortened to it.</summary>
    public float LongestGradient
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(LongestGradient), value, "Expected more than 0.");
    } = 1f;

    /// <summary>Gets the share of values that are set to 0 while learning: attention, what a layer adds, and what the head reads.</summary>
    public float Dropout
    {
        get;
        init => field = Share(value, nameof(Dropout));
    } = 0.1f;

    /// <summary>Gets the share of probability that the right label leaves to all labels alike.</summary>
    public float LabelSmoothing
    {
        get;
        init => field = Share(value, nameof(LabelSmoothing));
    } = 0.05f;

    /// <summary>Gets how much the loss of the sentiments counts beside that of the frames.</summary>
    public float SentimentWeight
    {
        get;
        init => field = OptionChecks.NotNegative(value, nameof(SentimentWeight));
    } = 0.7f;

    /// <summary>Tells what a card tells.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Layers} layers, {FrozenLayers} frozen, {Epochs} epochs of batches of {BatchRows}, rates {LayerRate} and {HeadRate}, decay {WeightDecay}, dropout {Dropout}, smoothing {LabelSmoothing}, sentiments {SentimentWeight}");

    private static float Share(float value, string name) =>
        value is >= 0 and < 1 ? value : throw new ArgumentOutOfRangeException(name, value, "Expected a share from 0 to below 1.");
}
