using System.IO.Compression;
using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Takes the times out of a zip that others wrote, so that equal contents make equal files.</summary>
internal static class TimelessZip
{
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
                using var written = TimelessEntry.Create(to, entry.FullName, CompressionLevel.Optimal);
                read.CopyTo(written);
            }
        }

        rewritten.Position = 0;
        return rewritten;
    }
}
