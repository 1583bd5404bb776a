using FramingKit.Cli.Input;
using FramingKit.ML;

namespace FramingKit.Cli;

/// <summary>Models from files, and the default model.</summary>
internal sealed class ModelSource : IClassifierSource
{
    public IFramingClassifier Load(string? path)
    {
        if (path is null)
        {
            return FramingClassifier.Default;
        }

        InputFile.Check(path, "a model (a .framing file)");
        return SavedModel.Load(path);
    }
}
