using FramingKit.Tests.Streaming;

namespace FramingKit.Tests.Hostile;

/// <summary>Many threads on one classifier.</summary>
public class ThreadsTests
{
    private const int Threads = 16;
    private const int SentencesEach = 5000;

    [Fact]
    public void Classify_SixteenThreadsOnOneClassifier_EqualsOneThread()
    {
        var texts = Texts.Any(500);
        FramingClassifier[] classifiers = [FramingClassifier.Default, Given.Classifier()];
        foreach (var classifier in classifiers)
        {
            var alone = texts.Select(text => Values(classifier.Classify(text))).ToArray();
            var evidence = texts.Select(text => classifier.Explain(text).Evidence.Sum(item => (double)item.Weight)).ToArray();
            InParallel(thread =>
            {
                for (var count = 0; count < SentencesEach; count++)
                {
                    var index = ((thread * 31) + count) % texts.Length; // each thread is somewhere else
                    Assert.Equal(alone[index], Values(classifier.Classify(texts[index])));
                    if (count % 50 == 0)
                    {
                        Assert.Equal(evidence[index], classifier.Explain(texts[index]).Evidence.Sum(item => (double)item.Weight));
                    }
                }
            });
        }
    }

    [Fact]
    public void Load_SixteenThreadsAtOnce_AllReadAlike()
    {
        var bytes = Given.ModelBytes();
        var expected = Values(Given.Classifier().Classify(Given.Sentence));
        InParallel(_ =>
        {
            for (var count = 0; count < 20; count++)
            {
                using var stream = new MemoryStream(bytes, writable: false);
                Assert.Equal(expected, Values(FramingClassifier.Load(stream).Classify(Given.Sentence)));
            }
        });
    }

    [Fact]
    public async Task ClassifyEachAsync_SlowConsumerOfAFastSource_ReadsLittleAhead()
    {
        const int MostAhead = 16 * 64;
        var source = new CountedSource();
        var count = 0;
        await foreach (var _ in Given.Classifier().ClassifyEachAsync(source.ToAsyncEnumerable(), 4))
        {
            // What has been read from the source and not handed out is all that is kept.
            Assert.InRange(source.Count - ++count, 0, MostAhead);
            if (count == 30_000)
            {
                break;
            }
        }
    }

    private static float[] Values(FramingResult result) => [.. result.Frames.Values, .. result.Sentiments.Values, (float)result.Sentiment, result.IsUncertain ? 1 : 0];

    /// <summary>Runs real threads, which all start together; the first failure is passed on.</summary>
    private static void InParallel(Action<int> work)
    {
        using var start = new Barrier(Threads);
        var failures = new Exception?[Threads];
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            failures[number] = Record.Exception(() => work(number));
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.Empty(failures.OfType<Exception>().Select(failure => $"{failure}"));
    }
}
