using Microsoft.ML.Data;

namespace FramingKit.ML;

/// <summary>
/// Columns in which sources other than the target may differ from it: a bias for each source, and a deviation of every feature's weight
/// that they share. They take part in learning only; a sentence that is read has none of them.
/// </summary>
/// <remarks>
/// After Daumé III (2007), "Frustratingly Easy Domain Adaptation", with the target as the reference, so that reading needs no
/// further weights. What is peculiar to invented sentences, and how often they are framed, is so kept out of what is read.
/// </remarks>
internal sealed class SourceEffects
{
    private const float BiasGain = 2f;

    private readonly Dictionary<string, int> _sources;
    private readonly int _width;
    private readonly float _gain;

    private SourceEffects(IEnumerable<string> sources, int width, float gain)
    {
        _sources = sources.Order(StringComparer.Ordinal).Index().ToDictionary(source => source.Item, source => source.Index, StringComparer.Ordinal);
        (_width, _gain) = (width, gain);
        Columns = _sources.Count == 0 ? 0 : _sources.Count + (gain > 0 ? width : 0);
    }

    /// <summary>Gets the number of columns behind those of the features.</summary>
    public int Columns { get; }

    /// <summary>Sets up the columns for the sources of the rows; there are none where no row comes from a target.</summary>
    /// <param name="rows">The rows to learn from.</param>
    /// <param name="width">The number of columns of the features.</param>
    /// <param name="options">The options, with the targets.</param>
    public static SourceEffects Of(IReadOnlyList<LabelledSentence> rows, int width, TrainingOptions options)
    {
        var sources = rows.Select(row => row.Source).Distinct().ToList();
        var hasTarget = options.Recipe.IsLinear && sources.Any(options.TargetSources.Contains);
        return new SourceEffects(hasTarget ? sources.Where(source => !options.TargetSources.Contains(source)) : [], width, options.SourceGain);
    }

    /// <summary>Returns a row's features as they are learned from.</summary>
    /// <param name="features">The features as they are read.</param>
    /// <param name="source">The row's source.</param>
    public VBuffer<float> Add(in VBuffer<float> features, string source)
    {
        if (!_sources.TryGetValue(source, out var place))
        {
            return features;
        }

        var values = features.GetValues();
        var indices = features.GetIndices();
        var hasDeviations = _gain > 0;
        var count = values.Length + 1 + (hasDeviations ? values.Length : 0);
        var (newValues, newIndices) = (new float[count], new int[count]);
        values.CopyTo(newValues);
        indices.CopyTo(newIndices);
        (newValues[values.Length], newIndices[values.Length]) = (BiasGain, _width + place);
        for (var index = 0; hasDeviations && index < values.Length; index++)
        {
            newValues[values.Length + 1 + index] = values[index] * _gain;
            newIndices[values.Length + 1 + index] = _width + _sources.Count + indices[index];
        }

        return new VBuffer<float>(features.Length, count, newValues, newIndices);
    }
}
