namespace FramingKit.ML;

/// <summary>What attention compares and takes up, or the gradients of that.</summary>
internal sealed record AttentionGrids
{
    public Grid Query { get; } = new();

    public Grid Key { get; } = new();

    public Grid Value { get; } = new();

    public IEnumerable<Grid> All => [Query, Key, Value];
}
