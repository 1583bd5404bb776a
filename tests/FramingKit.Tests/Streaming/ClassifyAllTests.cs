namespace FramingKit.Tests.Streaming;

public class ClassifyAllTests
{
    private static readonly string[] _texts = Texts.Any(1000);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(null)]
    public void ClassifyAll_AnyNumberOfThreads_EqualsClassify(int? threads)
    {
        var classifier = Given.Classifier();

        var results = classifier.ClassifyAll(_texts, threads);

        Assert.Equal(_texts.Select(text => Texts.Key(classifier.Classify(text))), results.Select(Texts.Key));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(33)]
    public void ClassifyAll_FewSentences_ReadsEachOnce(int count)
    {
        var classifier = new HookedClassifier(_ => { });

        Assert.Equal((count, count), (classifier.ClassifyAll(_texts[..count], 2).Length, classifier.Count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ClassifyAll_Threads_AreNeverMore(int threads)
    {
        var classifier = new HookedClassifier(_ => Thread.SpinWait(100));

        classifier.ClassifyAll(_texts, threads);

        Assert.InRange(classifier.MostAtOnce, 1, threads);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ClassifyAll_ClassifierThrows_PassesItOnAsItIs(int threads)
    {
        var classifier = new HookedClassifier(text =>
        {
            if (text == _texts[500])
            {
                throw new InvalidTimeZoneException("five hundred");
            }
        });

        Assert.Equal("five hundred", Assert.Throws<InvalidTimeZoneException>(() => classifier.ClassifyAll(_texts, threads)).Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ClassifyAll_Cancelled_StopsAtTheNextSentence(int threads)
    {
        using var stop = new CancellationTokenSource();
        var classifier = new HookedClassifier(_ => stop.Cancel());

        var failure = Assert.Throws<OperationCanceledException>(() => classifier.ClassifyAll(_texts, threads, stop.Token));

        Assert.Equal(stop.Token, failure.CancellationToken);
        Assert.InRange(classifier.Count, 1, threads);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ClassifyAll_NullSentence_IsAnArgumentExceptionWithItsPlace(int threads)
    {
        string[] texts = [.. _texts[..70], null!, .. _texts[..70]];

        var failure = Assert.Throws<ArgumentException>("sentences", () => Given.Classifier().ClassifyAll(texts, threads));

        Assert.StartsWith("Sentence 70, counted from 0, is null; expected text", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_WrongArgument_IsRefusedAtTheCall()
    {
        IFramingClassifier none = null!;
        var classifier = Given.Classifier();
        Assert.Throws<ArgumentNullException>("classifier", () => none.ClassifyAll([]));
        Assert.Throws<ArgumentNullException>("classifier", () => none.ClassifyEach([]));
        Assert.Throws<ArgumentNullException>("classifier", () => none.ClassifyEachAsync(AsyncEnumerable.Empty<string>()));
        Assert.Throws<ArgumentNullException>("sentences", () => classifier.ClassifyAll(null!));
        Assert.Throws<ArgumentNullException>("sentences", () => classifier.ClassifyEach(null!));
        Assert.Throws<ArgumentNullException>("sentences", () => classifier.ClassifyEachAsync(null!));
        Assert.Throws<ArgumentOutOfRangeException>("maximumThreads", () => classifier.ClassifyAll([], 0));
        Assert.Throws<ArgumentOutOfRangeException>("maximumThreads", () => classifier.ClassifyEach([], 0));
        Assert.Throws<ArgumentOutOfRangeException>("maximumThreads", () => classifier.ClassifyEachAsync(AsyncEnumerable.Empty<string>(), -1));
    }
}
