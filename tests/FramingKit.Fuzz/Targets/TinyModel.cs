using System.IO.Compression;

namespace FramingKit.Fuzz.Targets;

/// <summary>The parts of a small model, to put hostile ones beside sound ones.</summary>
internal static class TinyModel
{
    private const string Resource = "FramingKit.Fuzz.tiny.framing";

    public static byte[] Card { get; } = Read("card.json");

    public static byte[] Scorer { get; } = Read("scorer.bin");

    /// <summary>Packs a card and a scorer as a model file whose own checksums are right.</summary>
    public static MemoryStream Pack(byte[] card, byte[] scorer)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "card.json", card);
            Write(zip, "scorer.bin", scorer);
        }

        stream.Position = 0;
        return stream;
    }

    private static void Write(ZipArchive zip, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
        entry.Write(bytes);
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(TinyModel).Assembly.GetManifestResourceStream(Resource)!;
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        using var entry = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }
}
