using System.IO.Compression;
using FramingKit.Tests.Scoring.Encoder;

namespace FramingKit.Tests.Scoring;

/// <summary>The fuzzer starts from a small model; of an old format it would never get past the version.</summary>
public class FuzzSeedTests
{
    private const string Switch = "FRAMINGKIT_APPROVE";

    private static readonly string _seeds = Path.Combine(Repository.Root, "tests", "FramingKit.Fuzz", "seeds");

    [Theory]
    [InlineData("tiny.framing")]
    [InlineData("blend.framing")]
    public void Seed_OfTheFuzzer_IsAModelOfToday(string seed)
    {
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            Write(Given.ModelBytes());
            File.WriteAllBytes(Path.Combine(_seeds, "model", "blend.framing"), Given.ModelBytes(GivenEncoder.Blend()));
        }

        var failure = Record.Exception(() => FramingClassifier.Load(Path.Combine(_seeds, "model", seed)));
        Assert.True(failure is null, $"{failure?.Message}\nAfter a change of the format: {Switch}=1 dotnet test --filter FuzzSeed, then fuzz.sh for model and scorer.");
    }

    private static void Write(byte[] model)
    {
        File.WriteAllBytes(Path.Combine(_seeds, "model", "tiny.framing"), model);
        using var stream = new MemoryStream(model);
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        File.WriteAllBytes(Path.Combine(_seeds, "card", "tiny.json"), Read(zip.GetEntry("card.json")!));
        File.WriteAllBytes(Path.Combine(_seeds, "scorer", "tiny.bin"), Read(zip.GetEntry("scorer.bin")!)[..^sizeof(ulong)]);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
