namespace FramingKit.Scoring;

/// <summary>Large tables that are filled here and there.</summary>
internal static class WrittenArray
{
    /// <summary>Returns an array of zeros, each of which has been written.</summary>
    /// <remarks>
    /// A page of fresh memory that is read before it is written costs two faults, since the kernel first lends a page of zeros that all share.
    /// A hash table reads first.
    /// </remarks>
    public static T[] OfZeros<T>(int length)
        where T : unmanaged
    {
        var values = GC.AllocateUninitializedArray<T>(length);
        values.AsSpan().Clear();
        return values;
    }
}
