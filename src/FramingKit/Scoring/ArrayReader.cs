using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FramingKit.Scoring;

/// <summary>Reads what <see cref="ArrayWriter"/> wrote, straight into the arrays that are kept.</summary>
/// <param name="stream">A stream that knows its length and its position.</param>
/// <param name="mostElements">How long an array may be.</param>
/// <param name="isTrusted">Whether the checksum is left out.</param>
internal sealed class ArrayReader(Stream stream, int mostElements, bool isTrusted = false)
{
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

        RequireBytes<T>(what, (long)length);
        var values = GC.AllocateUninitializedArray<T>((int)length);
        ReadBytes(MemoryMarshal.AsBytes(values.AsSpan()), what);
        return values;
    }

    /// <summary>Reads an array of a known length into the beginning of a longer one, whose end is left at zeros.</summary>
    public T[] ReadPadded<T>(string what, long length, int padding)
        where T : unmanaged
    {
        var found = ReadUInt64(what);
        if (found != (ulong)length || length > mostElements - padding)
        {
            throw new ModelFormatException($"The file has {found} values of {what}; expected {length}, at most {mostElements - padding}.");
        }

        RequireBytes<T>(what, length);
        var values = GC.AllocateUninitializedArray<T>((int)length + padding);
        values.AsSpan((int)length).Clear();
        ReadBytes(MemoryMarshal.AsBytes(values.AsSpan(0, (int)length)), what);
        return values;
    }

    public void CheckChecksum()
    {
        var expected = _checksum;
        var found = ReadUInt64("checksum");
        if (!isTrusted && found != expected)
        {
            throw new ModelFormatException($"The checksum is {found:x16}; expected {expected:x16}. The file is damaged.");
        }
    }

    private ulong ReadUInt64(string what)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        ReadBytes(bytes, what);
        return BinaryPrimitives.ReadUInt64LittleEndian(bytes);
    }

    /// <summary>Fills a span and adds it to the checksum.</summary>
    private void ReadBytes(Span<byte> bytes, string what)
    {
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length)
        {
            throw EndsInside(what, bytes.Length - read);
        }

        if (!isTrusted)
        {
            _checksum = ArrayChecksum.Append(_checksum, bytes);
        }
    }

    /// <summary>Looks whether the bytes are there before memory is claimed for them.</summary>
    private void RequireBytes<T>(string what, long length)
        where T : unmanaged
    {
        var missing = (length * Unsafe.SizeOf<T>()) - (stream.Length - stream.Position);
        if (missing > 0)
        {
            throw EndsInside(what, missing);
        }
    }

    private static ModelFormatException EndsInside(string what, long missing) => new($"The file ends inside the {what}; {missing} bytes are missing.");
}
