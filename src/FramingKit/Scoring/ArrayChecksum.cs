using System.Runtime.InteropServices;

namespace FramingKit.Scoring;

/// <summary>A fast checksum against damage, not against forgery.</summary>
internal static class ArrayChecksum
{
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
