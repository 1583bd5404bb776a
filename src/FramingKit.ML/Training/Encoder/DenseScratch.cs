namespace FramingKit.ML;

/// <summary>Room that all dense layers of an encoder share, for they learn one after the other.</summary>
internal sealed class DenseScratch
{
    public Grid TurnedInput { get; } = new();

    public Grid TurnedGradient { get; } = new();

    public Grid TurnedWeights { get; } = new();
}
