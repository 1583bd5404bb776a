using System.Buffers.Binary;

namespace FramingKit.Scoring;

/// <summary>Looks at the directory of a zip before anything in it is believed.</summary>
/// <remarks>
/// <see cref="System.IO.Compression.ZipArchive"/> keeps an object for each entry that a directory lists, and lists on for as long as it finds
/// some. So a file of a few megabytes could claim many times its size; a directory that is small and fills the file's end exactly can't.
/// </remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const uint EndSignature = 0x0605_4B50;

    /// <summary>Returns what is wrong with the directory, or null.</summary>
    /// <param name="stream">A stream that can seek; its position changes.</param>
    /// <param name="mostEntries">How many entries there may be.</param>
    /// <param name="mostBytes">How long the directory may be.</param>
    public static string? FindFault(Stream stream, int mostEntries, int mostBytes)
    {
        if (stream.Length < EndLength)
        {
            return $"It has {stream.Length} bytes, too few for the directory of a zip.";
        }

        Span<byte> end = stackalloc byte[EndLength];
        stream.Position = stream.Length - EndLength;
        if (stream.ReadAtLeast(end, EndLength, throwOnEndOfStream: false) < EndLength || BinaryPrimitives.ReadUInt32LittleEndian(end) != EndSignature)
        {
            return "It does not end with the directory of a zip.";
        }

        var disks = BinaryPrimitives.ReadUInt32LittleEndian(end[4..]);
        var here = BinaryPrimitives.ReadUInt16LittleEndian(end[8..]);
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        var size = BinaryPrimitives.ReadUInt32LittleEndian(end[12..]);
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        var comment = BinaryPrimitives.ReadUInt16LittleEndian(end[20..]);
        return (disks, here == entries, comment) != (0, true, 0) ? "Its directory is not that of a whole zip without a comment."
            : entries > mostEntries || size > mostBytes ? $"Its directory claims {entries} entries in {size} bytes; expected at most {mostEntries} in {mostBytes}."
            : offset + (long)size != stream.Length - EndLength ? "Its directory is not where it claims to be."
            : null;
    }
}
