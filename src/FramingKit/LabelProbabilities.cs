using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace FramingKit;

/// <summary>A dictionary view over labels and their probabilities, in the model's order; few labels, so found by a scan.</summary>
internal sealed class LabelProbabilities<TLabel>(IReadOnlyList<TLabel> labels, float[] probabilities)
    : IReadOnlyDictionary<TLabel, float>
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
}
