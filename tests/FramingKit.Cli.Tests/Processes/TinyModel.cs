using FramingKit.ML;

namespace FramingKit.Cli.Tests.Processes;

/// <summary>A model file, trained in a moment on a few sentences.</summary>
public sealed class TinyModel : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("framing-cli-").FullName;

    public TinyModel()
    {
        Path = System.IO.Path.Combine(_folder, "tiny.framing");
        var options = TrainingOptions.Default with { Name = "tiny", Folds = 2, MaximumIterations = 5 };
        var rows = Enumerable.Range(0, 24).Select(number => new LabelledSentence
        {
            Text = number % 2 == 0 ? $"They bowed to threat {number}." : $"The court rose at {number}.",
            Frame = number % 2 == 0 ? Frame.Submission : Frame.None,
            Sentiment = number % 2 == 0 ? Sentiment.Negative : Sentiment.Neutral,
        });
        new FramingTrainer(options).Train(rows).Save(Path, withPipeline: false);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
