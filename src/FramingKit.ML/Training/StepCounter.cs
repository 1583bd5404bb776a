namespace FramingKit.ML;

/// <summary>Counts the steps of a training and tells who listens.</summary>
internal sealed class StepCounter(int total, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
{
    private int _done;

    /// <summary>Tells what is done next.</summary>
    public void Begin(string doing)
    {
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(new TrainingProgress(_done, total, doing));
    }

    /// <summary>Counts a step; behind the last one, tells that all is done.</summary>
    public void Done()
    {
        if (++_done == total)
        {
            progress?.Report(new TrainingProgress(_done, total, "done"));
        }
    }
}
