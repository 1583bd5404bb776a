using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace FramingKit;

/// <summary>A dictionary view over labels and their probabilities, in the model's order; few labels, so found by a scan.</summary>
internal sealed class LabelProbabilities<TLabel>(IReadOnlyList<TLabel> labels, float[] probabilities)
    : IReadOnlyDictionary<TLabel, float>, IEquatable<LabelProbabilities<TLabel>>
    where TLabel : struct
{
    public IEnumerable<TLabel> Keys => labels;

    public IEnumerable<float> Values => probabilities;

    public int Count => probabilities.Length;

    public float this[TLabel key] => TryGetValue(key, out var probability)
        ? probability
        : throw new KeyNotFoundException($"The model does not know the label '{key}'; it knows {string.Join(", ", labels)}.");

    public bool ContainsKey(TLabel key) => TryGetValue(key, out _);

    public bool TryGetValue(TLabel key, [MaybeNullWhen(false)] out float value)
    {
        for (var index = 0; index < probabilities.Length; index++)
        {
            if (EqualityComparer<TLabel>.Default.Equals(labels[index], key))
            {
                value = probabilities[index];
                return true;
            }
        }

        value = 0;
        return false;
    }

    public IEnumerator<KeyValuePair<TLabel, float>> GetEnumerator()
    {
        for (var index = 0; index < probabilities.Length; index++)
        {
            yield return new(labels[index], probabilities[index]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether labels and probabilities are the same, so that two results of one sentence are equal.</summary>
    public bool Equals(LabelProbabilities<TLabel>? other) =>
        other is not null && Values.SequenceEqual(other.Values) && labels.SequenceEqual(other.Keys);

    public override bool Equals(object? obj) => Equals(obj as LabelProbabilities<TLabel>);

    public override int GetHashCode() => HashCode.Combine(probabilities.Length, probabilities.Length == 0 ? 0 : probabilities[0]);
}
