using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace FramingKit.Tests.Diagnostics;

/// <summary>Hears what is counted of one model, whatever other tests count meanwhile.</summary>
internal sealed class CountListener : IDisposable
{
    private readonly ConcurrentQueue<string> _counted = [];
    private readonly MeterListener _listener = new() { InstrumentPublished = Follow };

    public CountListener(string model)
    {
        _listener.SetMeasurementEventCallback<long>((_, value, tags, _) =>
        {
            Assert.Equal(1, value);
            if (Equals(tags[0], KeyValuePair.Create("framingkit.model", (object?)model)))
            {
                Assert.Equal("framingkit.frame framingkit.uncertain", $"{tags[1].Key} {tags[2].Key}");
                _counted.Enqueue($"{tags[1].Value} {tags[2].Value}");
            }
        });
        _listener.Start();
    }

    public IEnumerable<string> Counted => _counted;

    public static void Follow(Instrument instrument, MeterListener listener)
    {
        if (instrument is { Meter.Name: FramingTelemetry.MeterName, Name: "framingkit.sentences", Unit: "{sentence}" })
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    public void Dispose() => _listener.Dispose();
}
