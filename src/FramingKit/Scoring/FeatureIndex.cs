using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>Takes feature keys to rows of weights: numbered keys by a plain array, hashed ones by a <see cref="HashIndex"/>.</summary>
internal sealed class FeatureIndex
{
    private readonly HashIndex _hashed;
    private readonly int[] _numbered = new int[FeatureKey.Numbered];

    public FeatureIndex(HashIndex all)
    {
        _hashed = all;
        for (var slot = 0; slot < all.Keys.Length; slot++)
        {
            if (all.Keys[slot] is > 0 and < FeatureKey.Numbered)
            {
                _numbered[all.Keys[slot]] = all.Rows[slot] + 1;
            }
        }
    }

    /// <summary>Returns the row of a key, or −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong key) => key < FeatureKey.Numbered ? _numbered[key] - 1 : _hashed.Find(key);
}
