namespace FramingKit.ML;

/// <summary>Sets a share of values to 0 and raises the others, so that their mean stays (Srivastava et al., 2014, "Dropout").</summary>
/// <remarks>
/// Which values go follows from the key and the place alone, so that the same mask can be laid on a gradient without having been
/// kept, and in any order by any processor.
/// </remarks>
/// <param name="share">The share of values that are set to 0.</param>
/// <param name="key">What the places are drawn by: another key, another mask.</param>
internal readonly struct DropoutMask(float share, ulong key)
{
    private readonly uint _threshold = (uint)(share * (1L << 32));
    private readonly float _factor = 1 / (1 - share);

    /// <summary>Gives the mask of a part of a step, another one for each part.</summary>
    public DropoutMask Of(int part) => new(share, Mix(key + (ulong)part + 1));

    /// <summary>Lays the mask on values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="first">The place of the first of them.</param>
    public void Apply(Span<float> values, long first)
    {
        if (_threshold == 0)
        {
            return;
        }

        for (var index = 0; index < values.Length; index++)
        {
            var drawn = (uint)(Mix(key + (ulong)(first + index)) >> 32);
            values[index] = drawn < _threshold ? 0 : values[index] * _factor;
        }
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood, 2014).</summary>
    private static ulong Mix(ulong value)
    {
        value *= 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
