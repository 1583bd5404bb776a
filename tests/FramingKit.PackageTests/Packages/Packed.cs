namespace FramingKit.PackageTests;

/// <summary>The tests that share one <see cref="PackedFeed"/>.</summary>
[CollectionDefinition(Name)]
public sealed class Packed : ICollectionFixture<PackedFeed>
{
    public const string Name = "packed";
}
