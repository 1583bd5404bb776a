namespace FramingKit;

/// <summary>The careful model: it reads real news better than <see cref="FramingClassifier.Default"/>, and some thousand times slower.</summary>
/// <remarks>
/// Beside the linear model a small transformer encoder reads the sentence as a whole; their log-probabilities are averaged. A sentence takes
/// milliseconds, so a page takes about a second and a million sentences take hours. Loading takes about 60 MB of memory.
/// </remarks>
public static class CarefulModel
{
    private const string Resource = "FramingKit.careful.framing";

    private static readonly Lazy<FramingClassifier> _classifier = new(Load);

    /// <summary>Gets the classifier with the careful model; it is loaded on first use.</summary>
    /// <example><code>
    /// FramingResult result = CarefulModel.Classifier.Classify("Critics say the government caved in to its creditors.");
    /// </code></example>
    public static FramingClassifier Classifier => _classifier.Value;

    private static FramingClassifier Load()
    {
        using var stream = typeof(CarefulModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new ModelFormatException("This build of FramingKit.Careful carries no model; load one by its path.");
        return FramingClassifier.Load(stream);
    }
}
