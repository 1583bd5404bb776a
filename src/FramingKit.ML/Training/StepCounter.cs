namespace FramingKit.ML;

/// <summary>Counts the steps of a training and tells who listens.</summary>
internal sealed class StepCounter(int total, IProgress<TrainingProgress>? progress, CancellationToken cancellation)
{
    private int _done;
    private string _doing = "";

    public void Begin(string doing)
    {
        _doing = doing;
        progress?.Report(new TrainingProgress(_done, total, _doing));
    }

    public void Done()
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new TrainingProgress(++_done, total, _doing));
    }
}
