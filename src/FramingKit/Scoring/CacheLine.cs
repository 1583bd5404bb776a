using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace FramingKit.Scoring;

/// <summary>Asks the processor to fetch memory that is needed soon, so that several such fetches go on at once.</summary>
internal static class CacheLine
{
    /// <summary>Fetches the line at a place; only a hint, so that the place may move meanwhile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref readonly T place)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in place)));
        }
    }
}
