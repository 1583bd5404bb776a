using System.Globalization;

namespace FramingKit.ML;

/// <summary>Writes the progress of a training as lines, with the time that is left.</summary>
/// <param name="writer">Where to.</param>
/// <param name="time">Tells the time; null for the system's.</param>
public sealed class ProgressLines(TextWriter writer, TimeProvider? time = null) : IProgress<TrainingProgress>
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly long _start = (time ?? TimeProvider.System).GetTimestamp();

    /// <inheritdoc/>
    public void Report(TrainingProgress value)
    {
        var left = value.Done == 0 || value.Done == value.Total
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $", about {_time.GetElapsedTime(_start).TotalSeconds / value.Done * (value.Total - value.Done):f0} s left");
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{value.Done}/{value.Total}] {value.Doing}{left}"));
    }
}
