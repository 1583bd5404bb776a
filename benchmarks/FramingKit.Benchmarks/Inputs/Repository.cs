using FramingKit.Tests.Shared;

namespace FramingKit.Benchmarks;

/// <summary>Finds the working tree that the benchmarks were built from.</summary>
internal static class Repository
{
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([WorkingTree.Root, .. parts]);
}
