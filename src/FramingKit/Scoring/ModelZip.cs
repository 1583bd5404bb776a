using System.IO.Compression;

namespace FramingKit.Scoring;

/// <summary>A zip from anywhere, read with mistrust: its entries are looked up by name and never written anywhere.</summary>
internal sealed class ModelZip : IDisposable
{
    /// <summary>How many times its compressed length an entry may have whose contents hardly compress, such as weights and hashes.</summary>
    public const int MostInflation = 4;

    private const int MostEntries = 64;
    private const int MostDirectoryBytes = 1 << 16;
    private const int MostBufferedBytes = 1 << 30;

    private readonly ZipArchive _zip;
    private readonly long _length;

    private ModelZip(ZipArchive zip, long length)
    {
        _zip = zip;
        _length = length;
    }

    /// <param name="stream">A stream at the start of a zip, which stays open; one that can't seek is read into memory.</param>
    /// <param name="mostBufferedBytes">How much of a stream that can't seek is read.</param>
    /// <exception cref="ModelFormatException">It is no zip, or not a whole one.</exception>
    public static ModelZip Open(Stream stream, int mostBufferedBytes = MostBufferedBytes)
    {
        var seekable = stream.CanSeek ? stream : Buffer(stream, mostBufferedBytes);
        try
        {
            if (ZipDirectory.FindFault(seekable, MostEntries, MostDirectoryBytes) is { } fault)
            {
                throw new ModelFormatException(ModelFileStart.Describe(seekable, fault));
            }

            var zip = new ZipArchive(seekable, ZipArchiveMode.Read, leaveOpen: true);
            return zip.Entries.GroupBy(entry => entry.FullName, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice
                ? throw new ModelFormatException($"it has two entries named '{twice.Key}'; expected each name once.")
                : new ModelZip(zip, seekable.Length);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw new ModelFormatException(ModelFileStart.Describe(seekable, exception.Message), exception);
        }
    }

    /// <summary>Tells the exceptions that the zip's reader throws at damaged bytes from failures of the disk.</summary>
    public static bool IsDamage(Exception exception) => exception is InvalidDataException or EndOfStreamException;

    public bool Has(string name) => _zip.GetEntry(name) is not null;

    /// <summary>Opens an entry.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="mostBytes">How long it may be; null for <see cref="MostInflation"/> times its compressed length.</param>
    /// <param name="hasOwnChecksum">Whether its contents end with a checksum, so that the zip's need not be computed.</param>
    /// <exception cref="ModelFormatException">There is none, or it claims to be longer than it may.</exception>
    public EntryStream Open(string name, long? mostBytes = null, bool hasOwnChecksum = false)
    {
        var entry = _zip.GetEntry(name) ?? throw new ModelFormatException($"it has no entry '{name}'.");
        var most = mostBytes ?? entry.CompressedLength * MostInflation;
        if (entry.CompressedLength > _length || entry.Length > most || entry.Length > Array.MaxLength)
        {
            throw new ModelFormatException(
                $"'{name}' claims {entry.Length} bytes, packed into {entry.CompressedLength}; expected at most {Math.Min(most, Array.MaxLength)}, packed into at most {_length}.");
        }

        return new EntryStream(entry.Open(), name, entry.Length, hasOwnChecksum ? null : entry.Crc32);
    }

    /// <summary>Reads an entry and checks it; see <see cref="Open(string, long?, bool)"/>.</summary>
    public byte[] Read(string name, long? mostBytes = null)
    {
        using var entry = Open(name, mostBytes);
        return entry.ReadWhole();
    }

    public void Dispose() => _zip.Dispose();

    private static MemoryStream Buffer(Stream stream, int most)
    {
        var buffer = new MemoryStream();
        var chunk = new byte[1 << 16];
        while (stream.Read(chunk) is > 0 and var read)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > most)
            {
                throw new ModelFormatException($"it goes on beyond {most} bytes; expected a smaller file, or a stream that can seek.");
            }

            if (buffer.Length > 1 && buffer.GetBuffer() is not [(byte)'P', (byte)'K', ..])
            {
                break; // no zip: there may be no end to it
            }
        }

        return buffer;
    }
}
