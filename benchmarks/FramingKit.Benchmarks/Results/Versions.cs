using System.Reflection;
using BenchmarkDotNet.Running;
using Microsoft.ML;

namespace FramingKit.Benchmarks;

/// <summary>Tells what exactly was measured.</summary>
internal static class Versions
{
    public static string Packages => $"FramingKit {Of(typeof(FramingClassifier))}, Microsoft.ML {Of(typeof(MLContext))}, BenchmarkDotNet {Of(typeof(BenchmarkSwitcher))}";

    public static string DefaultModel
    {
        get
        {
            var card = FramingClassifier.Default.Card;
            return $"{card.Name}, {card.TrainingRows.Values.Sum()} rows, data hash {card.DataHash[..Math.Min(12, card.DataHash.Length)]}";
        }
    }

    private static string Of(Type type)
    {
        var parts = (type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown").Split('+');
        return parts.Length == 1 ? parts[0] : $"{parts[0]}+{parts[1][..Math.Min(7, parts[1].Length)]}"; // with the commit
    }
}
