namespace FramingKit.Tests;

public class FramingClassifierTests
{
    private static readonly string[] _texts = CreateTexts();

    [Fact]
    public void Classify_AnyText_GivesProbabilitiesThatAddUpToOne()
    {
        var classifier = Given.Classifier();
        foreach (var text in _texts)
        {
            var result = classifier.Classify(text);
            Assert.All(result.Frames.Values.Concat(result.Sentiments.Values), probability => Assert.True(float.IsFinite(probability) && probability is >= 0 and <= 1));
            Assert.Equal(1f, result.Frames.Values.Sum(), 1e-5f);
            Assert.Equal(1f, result.Sentiments.Values.Sum(), 1e-5f);
        }
    }

    [Fact]
    public void Score_AnyText_EqualsClassify()
    {
        var classifier = Given.Classifier();
        float[] frames = new float[4], sentiments = new float[3];
        foreach (var text in _texts)
        {
            classifier.Score(text, frames, sentiments);
            var result = classifier.Classify(text);
            Assert.Equal(result.Frames.Values, frames);
            Assert.Equal(result.Sentiments.Values, sentiments);
        }
    }

    [Fact]
    public void Classify_SameSentenceTwice_GivesEqualResults()
    {
        var classifier = Given.Classifier();
        Assert.All(Given.Sentences, sentence =>
        {
            Assert.Equal(classifier.Classify(sentence), classifier.Classify(sentence));
            Assert.Equal(classifier.Classify(sentence).GetHashCode(), classifier.Classify(sentence).GetHashCode());
        });
        Assert.Equal(Given.Sentences.Length, Given.Sentences.Select(sentence => classifier.Classify(sentence)).Distinct().Count());
    }

    [Theory]
    [InlineData(3, 3, "frames")]
    [InlineData(5, 3, "frames")]
    [InlineData(4, 2, "sentiments")]
    [InlineData(4, 4, "sentiments")]
    public void Score_SpanOfAnotherLength_IsRefused(int frames, int sentiments, string expected) =>
        Assert.Throws<ArgumentException>(expected, () => Given.Classifier().Score("any", new float[frames], new float[sentiments]));

    [Fact]
    public void Score_ManyTimes_AllocatesNothing()
    {
        var classifier = Given.Classifier();
        float[] frames = new float[4], sentiments = new float[3];
        classifier.Score(Given.Sentence, frames, sentiments);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < 100; run++)
        {
            classifier.Score(Given.Sentence, frames, sentiments);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Classify_SeveralThreads_AgreeWithOne()
    {
        var classifier = Given.Classifier();
        var alone = _texts.Select(text => classifier.Classify(text).Frames.Values.ToArray()).ToList();
        Parallel.For(0, _texts.Length * 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, run =>
            Assert.Equal(alone[run % _texts.Length], classifier.Classify(_texts[run % _texts.Length]).Frames.Values));
    }

    [Fact]
    public void Classify_TwoClassifiersInTurn_DoNotDisturbEachOther()
    {
        var (first, second) = (Given.Classifier(), Given.Classifier(Given.Model(7, 2, seed: 8)));
        var expected = first.Classify(Given.Sentence).Frames.Values.ToArray();
        second.Classify("one two three four five six seven");
        Assert.Equal(expected, first.Classify(Given.Sentence).Frames.Values);
    }

    [Theory]
    [InlineData(10, 10, false)]
    [InlineData(11, 10, true)]
    [InlineData(0, 1, false)]
    public void Classify_LongText_IsTruncatedAndSaysSo(int length, int maximum, bool expected)
    {
        var options = FramingOptions.Default with { MaximumLength = maximum };
        Assert.Equal(expected, Given.Classifier(options: options).Classify(new string('x', length)).IsTruncated);
    }

    [Fact]
    public void Classify_TruncatedText_IsReadLikeItsFirstPart()
    {
        var options = FramingOptions.Default with { MaximumLength = 40 };
        var result = Given.Classifier(options: options).Classify(Given.Sentence);
        Assert.Equal(Given.Classifier().Classify(Given.Sentence.AsSpan(0, 40)).Frames.Values, result.Frames.Values);
    }

    [Fact]
    public void Score_TruncatedText_EqualsClassify()
    {
        var classifier = Given.Classifier(options: FramingOptions.Default with { MaximumLength = 40 });
        var frames = new float[4];
        classifier.Score(Given.Sentence, frames, new float[3]);
        Assert.Equal(classifier.Classify(Given.Sentence).Frames.Values, frames);
    }

    [Fact]
    public void Classify_TenMillionCharacters_ReadsOnlyTheMaximumLength()
    {
        var text = string.Concat(Enumerable.Repeat("Freedonia bowed. ", 600_000));
        Assert.True(Given.Classifier().Classify(text).IsTruncated);
    }

    [Fact]
    public void Load_MissingFile_IsAFileNotFoundExceptionThatSaysWhatWouldBeRight()
    {
        var path = Path.Combine(Path.GetTempPath(), "no-such-folder", "no-such-model.framing");
        var exception = Assert.Throws<FileNotFoundException>(() => FramingClassifier.Load(path));
        Assert.Equal(path, exception.FileName);
        Assert.StartsWith($"There is no model file '{path}'; expected", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Folder_IsAFileNotFoundExceptionThatSaysSo() =>
        Assert.Contains("is a folder", Assert.Throws<FileNotFoundException>(() => FramingClassifier.Load(Repository.Root)).Message, StringComparison.Ordinal);

    [Fact]
    public void Load_NoPath_IsAnArgumentException()
    {
        Assert.Throws<ArgumentException>("path", () => FramingClassifier.Load(""));
        Assert.Throws<ArgumentNullException>("path", () => FramingClassifier.Load((string)null!));
        Assert.Throws<ArgumentNullException>("stream", () => FramingClassifier.Load((Stream)null!));
    }

    [Fact]
    public void Load_FileThatIsNoModel_IsAModelFormatExceptionWithThePath()
    {
        var path = Path.Combine(Repository.Root, "FramingKit.sln");
        Assert.Contains(path, Assert.Throws<ModelFormatException>(() => FramingClassifier.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_File_EqualsLoadStream()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Given.ModelBytes());
            Assert.Equal(
                FramingClassifier.Load(new MemoryStream(Given.ModelBytes())).Classify(Given.Sentence).Frames.Values,
                FramingClassifier.Load(path).Classify(Given.Sentence).Frames.Values);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Load_Options_AreFollowed() =>
        Assert.True(FramingClassifier.Load(new MemoryStream(Given.ModelBytes()), FramingOptions.Default with { MaximumLength = 1 }).Classify("ab").IsTruncated);

    private static string[] CreateTexts()
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        return ["", "\0", "\uD800", ".", .. Given.Sentences, .. Enumerable.Range(0, 500).Select(_ => Given.Text(random))];
    }
}
