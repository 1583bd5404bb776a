using System.Buffers.Binary;

namespace FramingKit.Scoring;

/// <summary>The checksum of zip files (ISO 3309), eight bytes at a time (Kounavis and Berry, 2005, "slicing by 8").</summary>
internal static class Crc32
{
    private const uint ReversedPolynomial = 0xEDB8_8320;
    private const int Slices = 8;

    private static readonly uint[] _table = CreateTable();

    /// <summary>Goes on with a checksum; that of nothing is 0.</summary>
    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<uint> table = _table;
        var remainder = ~checksum;
        for (; bytes.Length >= Slices; bytes = bytes[Slices..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ remainder;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            remainder = table[(7 << 8) | (int)(low & 0xFF)] ^ table[(6 << 8) | (int)((low >> 8) & 0xFF)]
                ^ table[(5 << 8) | (int)((low >> 16) & 0xFF)] ^ table[(4 << 8) | (int)(low >> 24)]
                ^ table[(3 << 8) | (int)(high & 0xFF)] ^ table[(2 << 8) | (int)((high >> 8) & 0xFF)]
                ^ table[(1 << 8) | (int)((high >> 16) & 0xFF)] ^ table[(int)(high >> 24)];
        }

        foreach (var value in bytes)
        {
            remainder = (remainder >> 8) ^ table[(int)((remainder ^ value) & 0xFF)];
        }

        return ~remainder;
    }

    private static uint[] CreateTable()
    {
        var table = new uint[Slices << 8];
        for (var place = 0; place < table.Length; place++)
        {
            var remainder = place < 256 ? (uint)place : table[place - 256];
            for (var bit = 0; bit < 8; bit++)
            {
                remainder = (remainder >> 1) ^ ((remainder & 1) * ReversedPolynomial);
            }

            table[place] = remainder;
        }

        return table;
    }
}
