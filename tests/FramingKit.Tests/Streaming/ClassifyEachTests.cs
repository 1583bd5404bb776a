namespace FramingKit.Tests.Streaming;

/// <summary>What both kinds of streams promise; the plain one is looked at as an asynchronous one.</summary>
public class ClassifyEachTests
{
    private const int Latest = 100; // ms

    private static readonly string[] _texts = Texts.Any(1000);

    public static TheoryData<bool, int> Routes => new() { { false, 1 }, { false, 2 }, { false, 5 }, { true, 1 }, { true, 2 }, { true, 5 } };

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task ClassifyEach_AnyRoute_EqualsClassifyInOrder(bool isAsync, int threads)
    {
        var classifier = Given.Classifier();

        var results = await Stream(classifier, _texts, isAsync, threads).ToListAsync();

        Assert.Equal(_texts.Select(text => Texts.Key(new ClassifiedSentence(text, classifier.Classify(text)))), results.Select(Texts.Key));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task ClassifyEach_SentencesThatTakeUnlikeLong_KeepTheirOrder(bool isAsync, int threads)
    {
        var classifier = new HookedClassifier(text => Thread.SpinWait(text.Length % 7 * 2000));

        var results = await Stream(classifier, _texts, isAsync, threads).Select(item => item.Text).ToListAsync();

        Assert.Equal(_texts, results);
        Assert.InRange(classifier.MostAtOnce, 1, threads);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task ClassifyEach_NotEnumerated_ReadsNothing(bool isAsync, int threads)
    {
        var source = new CountedSource();

        await using var results = Stream(Given.Classifier(), source, isAsync, threads).GetAsyncEnumerator();

        Assert.Equal(0, source.Count);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task ClassifyEach_SlowConsumerOfEndlessSource_IsReadAheadOnlySoFar(bool isAsync, int threads)
    {
        var source = new CountedSource();
        var (taken, most) = (0, 0);
        await foreach (var _ in Stream(Given.Classifier(), source, isAsync, threads))
        {
            most = Math.Max(most, source.Count - taken);
            if (++taken == 2000)
            {
                break;
            }
        }

        Assert.InRange(most, 1, MostAhead(threads));
        Assert.True(source.IsDisposed);
    }

    [Fact]
    public async Task ClassifyEachAsync_LongSentences_AreReadAheadByTheirLength()
    {
        var source = new CountedSource();
        var sentences = source.ToAsyncEnumerable().Select(text => text.PadRight(40_000)); // two make a batch

        await foreach (var _ in Given.Classifier().ClassifyEachAsync(sentences, 2))
        {
            break;
        }

        Assert.InRange(source.Count, 1, (5 * 2) + 1);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task ClassifyEach_SourceThrows_GivesAllResultsBeforeIt(bool isAsync, int threads)
    {
        var source = new CountedSource { Before = number => _ = number < 500 ? number : throw new InvalidTimeZoneException("at 500") };
        var texts = new List<string>();

        var failure = await Assert.ThrowsAsync<InvalidTimeZoneException>(() => CollectAsync(Stream(Given.Classifier(), source, isAsync, threads), texts));

        Assert.Equal(("at 500", 500, true), (failure.Message, texts.Count, source.IsDisposed));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task ClassifyEach_NullSentence_IsAnArgumentExceptionAfterTheResultsBeforeIt(bool isAsync, int threads)
    {
        var texts = new List<string>();

        var failure = await Assert.ThrowsAsync<ArgumentException>(
            "sentences", () => CollectAsync(Stream(Given.Classifier(), [.. _texts[..100], null!, "x"], isAsync, threads), texts));

        Assert.StartsWith("Sentence 100, counted from 0, is null", failure.Message, StringComparison.Ordinal);
        Assert.Equal(_texts[..100], texts);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task ClassifyEach_ClassifierThrows_GivesTheBatchesBeforeAndNoLaterOnes(bool isAsync, int threads)
    {
        var source = new CountedSource();
        var classifier = new HookedClassifier(text => _ = text.StartsWith("Sentence 500 ", StringComparison.Ordinal)
            ? throw new InvalidTimeZoneException("at 500")
            : text);
        var texts = new List<string>();

        var failure = await Assert.ThrowsAsync<InvalidTimeZoneException>(() => CollectAsync(Stream(classifier, source, isAsync, threads), texts));

        Assert.Equal(("at 500", true), (failure.Message, source.IsDisposed));
        Assert.InRange(texts.Count, 500 - 63, 500);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task ClassifyEach_ConsumerLeaves_NoThreadWorksOn(bool isAsync, int threads)
    {
        var classifier = new HookedClassifier(_ => Thread.Sleep(1));
        await foreach (var _ in Stream(classifier, new CountedSource(), isAsync, threads))
        {
            break;
        }

        var count = classifier.Count;
        await Task.Delay(50);

        Assert.Equal(count, classifier.Count);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task ClassifyEach_CancelledMeanwhile_EndsAtOnceWithTheCallersToken(bool isAsync, int threads)
    {
        using var stop = new CancellationTokenSource();
        var classifier = new HookedClassifier(text => Thread.Sleep(text.StartsWith("Sentence 70 ", StringComparison.Ordinal) ? 10 : 0));
        var source = new CountedSource { Before = number => CancelAt(stop, number) };

        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => CollectAsync(Stream(classifier, source, isAsync, threads, stop.Token), []));

        Assert.Equal(stop.Token, failure.CancellationToken);
        Assert.InRange(source.Count, 300, 300 + MostAhead(threads));
        Assert.True(source.IsDisposed);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task ClassifyEachAsync_CancelledWhileTheSourceWaits_EndsInTime(int threads)
    {
        var times = new List<double>(); // several, because a busy machine may sleep over any one of them
        while (times.Count < 5)
        {
            times.Add(await CancelWaitingSourceAsync(threads));
        }

        Assert.InRange(times.Min(), 0, Latest);
    }

    [Fact]
    public async Task ClassifyEachAsync_TokenOfTheEnumeration_IsHeeded()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Given.Classifier().ClassifyEachAsync(new CountedSource().LateAsync(), 2).FirstAsync(stop.Token).AsTask());
    }

    /// <summary>Counts two batches a thread, the one that is handed out, and the sentence that the source has ready.</summary>
    private static int MostAhead(int threads) => threads == 1 ? 1 : (((2 * threads) + 1) * 64) + 1;

    private static void CancelAt(CancellationTokenSource stop, int number)
    {
        if (number == 300)
        {
            stop.Cancel();
        }
    }

    private static IAsyncEnumerable<ClassifiedSentence> Stream(
        IFramingClassifier classifier, IEnumerable<string> sentences, bool isAsync, int threads, CancellationToken token = default) =>
        (isAsync, sentences) switch
        {
            (false, _) => classifier.ClassifyEach(sentences, threads, token).ToAsyncEnumerable(),
            (true, CountedSource source) => classifier.ClassifyEachAsync(source.LateAsync(token: CancellationToken.None), threads, token),
            (true, _) => classifier.ClassifyEachAsync(sentences.ToAsyncEnumerable(), threads, token),
        };

    private static async Task<double> CancelWaitingSourceAsync(int threads)
    {
        using var stop = new CancellationTokenSource();
        var stream = Given.Classifier().ClassifyEachAsync(OneThenSilenceAsync(), threads, stop.Token);
        await using var results = stream.GetAsyncEnumerator();
        Assert.True(await results.MoveNextAsync()); // the first comes though the second never does

        var next = results.MoveNextAsync().AsTask();
        var start = TimeProvider.System.GetTimestamp();
        await stop.CancelAsync();
        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);

        Assert.Equal(stop.Token, failure.CancellationToken);
        return TimeProvider.System.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task CollectAsync(IAsyncEnumerable<ClassifiedSentence> results, List<string> texts)
    {
        await foreach (var (text, _) in results)
        {
            texts.Add(text);
        }
    }

    private static async IAsyncEnumerable<string> OneThenSilenceAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        yield return "They bowed.";
        await Task.Delay(Timeout.Infinite, token);
    }
}
