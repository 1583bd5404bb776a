using System.Runtime.InteropServices;

namespace FramingKit.Scoring;

/// <summary>Writes arrays as their length and their bytes, little-endian, and at the end a checksum over all of them.</summary>
internal sealed class ArrayWriter(Stream stream)
{
    private ulong _checksum;

    public void Write<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        ArrayChecksum.RequireLittleEndian();
        WriteBytes([(ulong)values.Length]);
        var bytes = MemoryMarshal.AsBytes(values);
        stream.Write(bytes);
        _checksum = ArrayChecksum.Append(_checksum, bytes);
    }

    public void WriteChecksum() => stream.Write(MemoryMarshal.AsBytes<ulong>([_checksum]));

    private void WriteBytes(ReadOnlySpan<ulong> value)
    {
        var bytes = MemoryMarshal.AsBytes(value);
        stream.Write(bytes);
        _checksum = ArrayChecksum.Append(_checksum, bytes);
    }
}
