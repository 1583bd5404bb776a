namespace FramingKit;

/// <summary>Opens model files, with a message that tells what is wrong with a path.</summary>
internal static class ModelPath
{
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static FileStream Open(string path)
    {
        if (File.Exists(path))
        {
            return File.OpenRead(path);
        }

        var full = Path.GetFullPath(path);
        throw new FileNotFoundException(
            Directory.Exists(full)
                ? $"'{full}' is a folder; expected the path of a model, a .framing file."
                : $"There is no model file '{full}'; expected the path of a .framing file, which FramingKit.ML writes. FramingClassifier.Default needs none.",
            full);
    }
}
