using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace FramingKit.Fuzz;

/// <summary>Lets instrumented code run without a fuzzer.</summary>
internal static unsafe class Instrumentation
{
    private const int Counters = 1 << 16;

    /// <summary>Gives the counters a place of their own, until the fuzzer sets its own.</summary>
    public static void CountNowhere() => Trace.SharedMem = (byte*)NativeMemory.AllocZeroed(Counters);

    /// <summary>Forgets where the last input ended; or the first step of the next would depend on it.</summary>
    public static void StartPath() => Trace.PrevLocation = 0;
}
