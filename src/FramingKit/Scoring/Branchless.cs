using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>Turns conditions that no processor can guess into numbers, which costs less than guessing wrong.</summary>
internal static class Branchless
{
    /// <summary>Returns 1 for true and 0 for false.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ToInt(this bool condition) => Unsafe.BitCast<bool, byte>(condition);
}
