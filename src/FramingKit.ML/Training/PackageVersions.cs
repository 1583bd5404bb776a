using System.Reflection;

namespace FramingKit.ML;

/// <summary>Reads a package's version from one of its types.</summary>
internal static class PackageVersions
{
    public static string Of(Type type)
    {
        var version = type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
        return version.Split('+', '@')[0];
    }
}
