namespace FramingKit.ML;

/// <summary>Room that all layers of an encoder share while they learn, one after the other.</summary>
internal sealed class LayerScratch
{
    public DenseScratch Dense { get; } = new();

    public AttentionGrids Attention { get; } = new();

    public Grid Context { get; } = new();

    public Grid Expanded { get; } = new();

    public Grid Branch { get; } = new();
}
