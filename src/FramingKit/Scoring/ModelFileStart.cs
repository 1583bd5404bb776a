namespace FramingKit.Scoring;

/// <summary>Tells from its first bytes what a file is that can't be opened as a zip.</summary>
internal static class ModelFileStart
{
    private const int Length = 64;

    public static string Describe(Stream stream, string failure)
    {
        if (!stream.CanSeek)
        {
            return failure;
        }

        Span<byte> start = stackalloc byte[Length];
        stream.Position = 0;
        start = start[..stream.ReadAtLeast(start, Length, throwOnEndOfStream: false)];
        return start switch
        {
            [] => "it is empty; expected a .framing file.",
            [(byte)'P', (byte)'K', ..] => $"it starts like one but is damaged or cut short ({failure}) Copy or download it again.",
            [(byte)'<', ..] => "it is a web page or XML, perhaps saved in the model's place; download the .framing file itself.",
            _ when start.StartsWith("version https://git-lfs"u8) => "it is a Git LFS pointer, not the file; run 'git lfs pull'.",
            _ => "it does not start like one; expected a .framing file, which FramingKit.ML writes.",
        };
    }
}
