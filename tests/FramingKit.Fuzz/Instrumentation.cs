using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace FramingKit.Fuzz;

/// <summary>Lets instrumented code run without a fuzzer.</summary>
internal static unsafe class Instrumentation
{
    private const int Counters = 1 << 16;

    private static readonly byte* _counters = (byte*)NativeMemory.AllocZeroed(Counters);

    /// <summary>Gives the counters a place of their own, until the fuzzer sets its own.</summary>
    public static void Start() => Trace.SharedMem = _counters;

    /// <summary>Forgets where the last input ended; or the first step of the next would depend on it.</summary>
    public static void StartPath() => Trace.PrevLocation = 0;

    public static void Clear()
    {
        StartPath();
        new Span<byte>(_counters, Counters).Clear();
    }

    /// <summary>Returns the steps from one piece of code to the next that were taken since they were cleared.</summary>
    public static HashSet<int> Steps()
    {
        var steps = new HashSet<int>();
        for (var index = 0; index < Counters; index++)
        {
            if (_counters[index] != 0)
            {
                steps.Add(index);
            }
        }

        return steps;
    }
}
