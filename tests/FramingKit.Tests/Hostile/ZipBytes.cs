using System.Buffers.Binary;
using System.IO.Compression;

namespace FramingKit.Tests.Hostile;

/// <summary>Builds zips that no honest program would, and finds their parts.</summary>
internal static class ZipBytes
{
    private const int LocalHeader = 30;
    private const int DirectoryEntry = 46;
    private const int End = 22;

    public static byte[] Of(params (string Name, byte[] Content)[] entries) => Of(CompressionLevel.NoCompression, entries);

    public static byte[] Of(CompressionLevel level, params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Read(byte[] zip, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var entry = archive.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        entry.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>Finds the bytes that are no entry's content: local headers, directory and end.</summary>
    public static IReadOnlyList<int> HeaderPlaces(byte[] zip)
    {
        var directory = DirectoryPlace(zip);
        var places = Enumerable.Range(directory, zip.Length - directory).ToList();
        foreach (var entry in DirectoryEntries(zip))
        {
            var local = BinaryPrimitives.ReadInt32LittleEndian(zip.AsSpan(entry + 42));
            var names = BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(local + 26)) + BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(local + 28));
            places.AddRange(Enumerable.Range(local, LocalHeader + names));
        }

        return places;
    }

    /// <summary>Returns the zip with another uncompressed length of an entry in its directory.</summary>
    public static byte[] WithLength(byte[] zip, int index, uint length)
    {
        var changed = (byte[])zip.Clone();
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(DirectoryEntries(zip).ElementAt(index) + 24), length);
        return changed;
    }

    /// <summary>Returns the zip with another number of entries at its end.</summary>
    public static byte[] WithCount(byte[] zip, ushort count)
    {
        var changed = (byte[])zip.Clone();
        BinaryPrimitives.WriteUInt16LittleEndian(changed.AsSpan(zip.Length - End + 8), count);
        BinaryPrimitives.WriteUInt16LittleEndian(changed.AsSpan(zip.Length - End + 10), count);
        return changed;
    }

    private static int DirectoryPlace(byte[] zip) => BinaryPrimitives.ReadInt32LittleEndian(zip.AsSpan(zip.Length - End + 16));

    private static IEnumerable<int> DirectoryEntries(byte[] zip)
    {
        for (var place = DirectoryPlace(zip); place < zip.Length - End;)
        {
            yield return place;
            place += DirectoryEntry + BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(place + 28)) + BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(place + 30));
        }
    }
}
