namespace FramingKit.Scoring;

/// <summary>Checks the version of a model's part.</summary>
internal static class FormatVersion
{
    /// <exception cref="ModelFormatException">It is another one than this FramingKit reads.</exception>
    public static void Check(string part, ulong found, int read)
    {
        if (found != (ulong)read)
        {
            throw new ModelFormatException(
                $"{part} has version {found}; this FramingKit reads version {read}. " +
                (found > (ulong)read ? "The model is newer: update the package FramingKit." : "The model is older: retrain it with this version of FramingKit.ML."));
        }
    }
}
