using System.Reflection;
using FramingKit.Tests.Shared;

namespace FramingKit.PackageTests;

/// <summary>How and where the projects were built that are packed here.</summary>
internal static class ThisBuild
{
    private static readonly Dictionary<string, string?> _metadata = typeof(ThisBuild).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(item => item.Key, item => item.Value);

    public static string Root => WorkingTree.Root;

    public static string Configuration => _metadata["Configuration"]!;

    /// <summary>Gets the machine's ordinary package folder.</summary>
    public static string PackageCache => _metadata["PackageCache"]!;

    /// <summary>Gets the folder given as <c>--artifacts-path</c>; empty if there was none.</summary>
    public static string ArtifactsPath => _metadata["ArtifactsPath"] ?? "";
}
