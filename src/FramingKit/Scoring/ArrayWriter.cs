using System.Runtime.CompilerServices;
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

/// <summary>Reads what <see cref="ArrayWriter"/> wrote, straight into the arrays that are kept.</summary>
internal sealed class ArrayReader(Stream stream, int mostElements)
{
    // An array is grown towards its stated length while its bytes arrive, so a false length can't claim memory.
    public const int FirstElements = 1 << 20;

    private ulong _checksum;

    public T[] Read<T>(string what)
        where T : unmanaged
    {
        ArrayChecksum.RequireLittleEndian();
        var length = ReadUInt64(what);
        if (length > (ulong)mostElements)
        {
            throw new ModelFormatException($"The {what} claim {length} values; expected at most {mostElements}.");
        }

        var values = GC.AllocateUninitializedArray<T>(Math.Min((int)length, FirstElements));
        var filled = 0;
        while (true)
        {
            ReadBytes(MemoryMarshal.AsBytes(values.AsSpan(filled)), what);
            filled = values.Length;
            if (filled == (int)length)
            {
                _checksum = ArrayChecksum.Append(_checksum, MemoryMarshal.AsBytes<T>(values));
                return values;
            }

            Array.Resize(ref values, (int)Math.Min((long)length, filled * 2L));
        }
    }

    /// <summary>Reads an array of a known length.</summary>
    public T[] Read<T>(string what, long length)
        where T : unmanaged
    {
        var values = Read<T>(what);
        return values.Length == length ? values : throw OtherLength(what, (ulong)values.Length, length);
    }

    /// <summary>Reads an array of a known length, not above <see cref="FirstElements"/>, into the end of a longer one.</summary>
    public T[] ReadTail<T>(string what, long length, int totalLength)
        where T : unmanaged
    {
        var found = ReadUInt64(what);
        if (found != (ulong)length)
        {
            throw OtherLength(what, found, length);
        }

        var values = new T[totalLength];
        var bytes = MemoryMarshal.AsBytes(values.AsSpan(totalLength - (int)length));
        ReadBytes(bytes, what);
        _checksum = ArrayChecksum.Append(_checksum, bytes);
        return values;
    }

    private static ModelFormatException OtherLength(string what, ulong found, long expected) =>
        new($"The file has {found} values of {what}; expected {expected}.");

    public void CheckChecksum()
    {
        var expected = _checksum;
        var found = ReadUInt64("checksum");
        if (found != expected)
        {
            throw new ModelFormatException($"The checksum is {found:x16}; expected {expected:x16}. The file is damaged.");
        }
    }

    private ulong ReadUInt64(string what)
    {
        var value = new ulong[1];
        var bytes = MemoryMarshal.AsBytes(value.AsSpan());
        ReadBytes(bytes, what);
        _checksum = ArrayChecksum.Append(_checksum, bytes);
        return value[0];
    }

    private void ReadBytes(Span<byte> bytes, string what)
    {
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length)
        {
            throw new ModelFormatException($"The file ends inside the {what}; {bytes.Length - read} bytes are missing.");
        }
    }
}

/// <summary>A fast checksum against damage, not against forgery.</summary>
internal static class ArrayChecksum
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once at start, so it must not wait for tiering
    public static ulong Append(ulong checksum, ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
        {
            checksum = (System.Numerics.BitOperations.RotateLeft(checksum, 27) ^ word) * 0x9E37_79B9_7F4A_7C15;
        }

        foreach (var rest in bytes[(words.Length * sizeof(ulong))..])
        {
            checksum = (System.Numerics.BitOperations.RotateLeft(checksum, 27) ^ rest) * 0xD6E8_FEB8_6659_FD93;
        }

        return checksum;
    }

    public static void RequireLittleEndian()
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("FramingKit models are little-endian; this machine is not.");
        }
    }
}
