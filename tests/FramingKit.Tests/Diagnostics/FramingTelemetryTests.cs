using System.Diagnostics;
using System.Diagnostics.Metrics;
using FramingKit.Articles;

namespace FramingKit.Tests.Diagnostics;

public class FramingTelemetryTests
{
    [Fact]
    public void Classify_WhileListening_CountsWithModelFrameAndUncertainty()
    {
        var classifier = Named("counted");
        using var listener = new CountListener("counted");
        var results = Given.Sentences.Select(sentence => classifier.Classify(sentence)).ToList();
        Assert.Equal(results.Select(result => $"{result.Frame} {result.IsUncertain}"), listener.Counted);
    }

    [Fact]
    public void Explain_WhileListening_CountsOnce()
    {
        var classifier = Named("explained");
        using var listener = new CountListener("explained");
        classifier.Explain(Given.Sentence);
        Assert.Single(listener.Counted);
    }

    [Fact]
    public void Score_WhileListening_CountsNothing()
    {
        var classifier = Named("scored");
        using var listener = new CountListener("scored");
        classifier.Score(Given.Sentence, new float[4], new float[3]);
        Assert.Empty(listener.Counted);
    }

    [Fact]
    public void Classify_WhileListening_AllocatesNoMoreThanBefore()
    {
        var classifier = Named("measured");
        var alone = Allocated(classifier);
        using var listener = new MeterListener { InstrumentPublished = CountListener.Follow };
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => { });
        listener.Start();
        Assert.Equal(alone, Allocated(classifier));
    }

    [Fact]
    public void Load_WhileListening_IsAnActivityWithTheModelsName()
    {
        using var heard = new ActivityRecord();
        FramingClassifier.Load(new MemoryStream(Given.ModelBytes()));
        Assert.Contains("framingkit.load framingkit.model=hand-built", heard.Stopped);
    }

    [Fact]
    public void Read_WhileListening_IsAnActivityWithTheLengthOfTheText()
    {
        using var heard = new ActivityRecord();
        new ArticleAnalyzer(Named("article")).Read("The minister refused.");
        Assert.Contains("framingkit.read_article framingkit.model=article framingkit.length=21", heard.Stopped);
    }

    private static FramingClassifier Named(string name) => new(Given.Card() with { Name = name }, Given.Model(), FramingOptions.Default);

    private static long Allocated(FramingClassifier classifier)
    {
        classifier.Classify(Given.Sentence);
        var before = GC.GetAllocatedBytesForCurrentThread();
        classifier.Classify(Given.Sentence);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class ActivityRecord : IDisposable
    {
        private readonly Lock _lock = new();
        private readonly List<string> _stopped = [];
        private readonly ActivityListener _listener;

        public ActivityRecord()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == FramingTelemetry.ActivitySourceName,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                ActivityStopped = Add,
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public IReadOnlyList<string> Stopped
        {
            get
            {
                lock (_lock)
                {
                    return [.. _stopped];
                }
            }
        }

        public void Dispose() => _listener.Dispose();

        private void Add(Activity activity)
        {
            lock (_lock) // other tests' activities come from other threads
            {
                _stopped.Add(string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Prepend(activity.OperationName)));
            }
        }
    }
}
