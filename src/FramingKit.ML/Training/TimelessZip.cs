using System.IO.Compression;

namespace FramingKit.ML;

/// <summary>Writes zips whose entries all have the same time, so that equal contents make equal files.</summary>
internal static class TimelessZip
{
    private static readonly DateTimeOffset _time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the earliest that a zip can hold

    public static Stream Create(ZipArchive zip, string name, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = _time;
        return entry.Open();
    }

    /// <summary>Writes a zip anew without its times; the contents of its entries stay as they are, and so does their order.</summary>
    public static MemoryStream Rewrite(Stream zip)
    {
        var rewritten = new MemoryStream();
        using (var from = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(rewritten, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var read = entry.Open();
                using var written = Create(to, entry.FullName);
                read.CopyTo(written);
            }
        }

        rewritten.Position = 0;
        return rewritten;
    }
}
