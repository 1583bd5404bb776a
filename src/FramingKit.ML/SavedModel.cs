using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Loads models of every kind.</summary>
public static class SavedModel
{
    /// <summary>Loads a model: by the fast classifier if it can run it, else inside ML.NET.</summary>
    /// <param name="path">The path of a <c>.framing</c> file. Load only files you trust: ML.NET reads its own part of those that need it.</param>
    /// <param name="options">The options; null for <see cref="FramingOptions.Default"/>.</param>
    /// <returns>A <see cref="FramingClassifier"/> or a <see cref="PipelineClassifier"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ModelFormatException">The file is no model, is damaged, or comes from another version.</exception>
    public static IFramingClassifier Load(string path, FramingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return IsPipelineAlone(path) ? PipelineClassifier.Load(path, options) : FramingClassifier.Load(path, options);
    }

    private static bool IsPipelineAlone(string path)
    {
        using var stream = ModelPath.Open(path);
        try
        {
            using var zip = ModelZip.Open(stream);
            return !zip.Has(ModelFile.ScorerEntry) && zip.Has(ModelFile.PipelineEntry);
        }
        catch (ModelFormatException)
        {
            return false; // no zip at all: the fast classifier's loader tells what is wrong with it
        }
    }
}
