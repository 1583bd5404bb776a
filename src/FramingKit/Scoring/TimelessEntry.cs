using System.IO.Compression;

namespace FramingKit.Scoring;

/// <summary>Creates entries of zips that all have the same time, so that equal contents make equal files.</summary>
internal static class TimelessEntry
{
    private static readonly DateTimeOffset _time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the earliest that a zip can hold

    public static Stream Create(ZipArchive zip, string name, CompressionLevel level)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = _time;
        return entry.Open();
    }
}
