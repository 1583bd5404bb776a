using FramingKit.Cli.Input;
using FramingKit.ML;

namespace FramingKit.Cli;

/// <summary>Models from files, and those that come with the tool.</summary>
internal sealed class ModelSource : IClassifierSource
{
    public IFramingClassifier Load(string? model)
    {
        switch (model)
        {
            case null or ModelNames.Default:
                return FramingClassifier.Default;
            case ModelNames.Careful:
                return CarefulModel.Classifier;
            default:
                InputFile.Check(model, "a model (a .framing file)");
                return SavedModel.Load(model);
        }
    }
}
