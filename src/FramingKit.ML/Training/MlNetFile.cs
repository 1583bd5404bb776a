using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using FramingKit.Scoring;
using Microsoft.ML;

namespace FramingKit.ML;

/// <summary>Reads ML.NET's own files of models, after a look at what they ask for.</summary>
/// <remarks>
/// Each part of such a file names the loader that reads it and the assembly to load for that, and ML.NET does as told. So nothing goes to it
/// but what the trainers of this package write: see <see cref="MlNetParts"/>. What a part holds beyond its header is read by ML.NET alone.
/// </remarks>
internal static class MlNetFile
{
    private const int MostEntries = 4096;
    private const int MostDirectoryBytes = 1 << 20;
    private const long MostBytes = 1 << 26;
    private const int MostInflation = 32; // weights of 0 pack well: 16 were seen

    /// <exception cref="ModelFormatException">The file is damaged, does not fit its hash, or asks for what no trainer here writes.</exception>
    [SuppressMessage("Design", "CA1031", Justification = "ML.NET throws whatever it comes upon in a file that is not its own.")]
    public static ITransformer Read(byte[] bytes, string name, ReadOnlySpan<byte> hash)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        Check(stream, name);
        if (!hash.SequenceEqual(HashOf(stream)))
        {
            throw new ModelFormatException($"'{name}' does not fit its hash. The file is damaged.");
        }

        try
        {
            stream.Position = 0;
            return new MLContext().Model.Load(stream, out _);
        }
        catch (Exception exception)
        {
            throw new ModelFormatException($"'{name}' can't be read by ML.NET: {exception.Message}", exception);
        }
    }

    /// <summary>Hashes what stands in the entries of a zip, however they are packed.</summary>
    public static byte[] HashOf(Stream stream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var chunk = new byte[1 << 14];
        foreach (var entry in zip.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var opened = entry.Open();
            hash.AppendData(Encoding.UTF8.GetBytes(entry.FullName));
            while (opened.Read(chunk) is > 0 and var read)
            {
                hash.AppendData(chunk.AsSpan(0, read));
            }
        }

        return hash.GetHashAndReset();
    }

    private static void Check(MemoryStream stream, string name)
    {
        if (ZipDirectory.FindFault(stream, MostEntries, MostDirectoryBytes) is { } fault)
        {
            throw new ModelFormatException($"'{name}' is no zip of ML.NET's: {fault}");
        }

        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var length = zip.Entries.Sum(entry => (double)entry.Length); // a false length could be any number
        if (length > Math.Max(MostBytes, stream.Length * MostInflation))
        {
            throw new ModelFormatException($"'{name}' claims to hold {length} bytes, packed into {stream.Length}; expected at most {MostInflation} times as many.");
        }

        foreach (var entry in zip.Entries)
        {
            using var opened = entry.Open();
            var bytes = new byte[entry.Length];
            MlNetParts.Check(bytes.AsSpan(0, opened.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)), $"{name}/{entry.FullName}");
        }
    }
}
