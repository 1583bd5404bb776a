using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring.Encoder;

public class BlendTests
{
    private const double Tolerance = 1e-4;

    private static readonly LinearModel _blend = GivenEncoder.Blend();

    [Fact]
    public void Sum_ModelWithEncoder_AddsTheEncodersSums()
    {
        foreach (var sentence in Given.Sentences)
        {
            float[] linear = Sum(Given.Model(), sentence), both = Sum(_blend, sentence), encoder = EncoderSums(sentence);
            for (var label = 0; label < _blend.LabelCount; label++)
            {
                Assert.Equal(linear[label] + encoder[label], both[label], Tolerance);
            }

            Assert.NotEqual(0, encoder[0]);
        }
    }

    [Fact]
    public void Explain_ModelWithEncoder_AddsUpToTheLogOdds()
    {
        foreach (var sentence in Given.Sentences)
        {
            var explanation = Given.Classifier(_blend).Explain(sentence);
            var (first, second) = (explanation.Result.Frames[explanation.Result.Frame], explanation.Result.Frames[explanation.Against]);
            Assert.Equal(Math.Log(first / second), explanation.LogOdds, Tolerance);
            Assert.Equal(explanation.LogOdds, explanation.Baseline + explanation.Evidence.Sum(evidence => (double)evidence.Weight), Tolerance);
        }
    }

    [Fact]
    public void Explain_ModelWithEncoder_CountsWhatTheEncoderLosesWithoutAWord()
    {
        const string Sentence = "We will bow";
        var (linear, both) = (Given.Classifier(), Given.Classifier(_blend));
        var explanation = both.Explain(Sentence);
        var (label, against) = (IndexOf(explanation.Result.Frame), IndexOf(explanation.Against));
        var lost = Difference(EncoderSums(Sentence)) - Difference(EncoderSums("We will"));
        var linearScorer = new LinearScorer(Given.Model());
        var linearShare = linearScorer.Explain(Sentence, label, against).Where(evidence => evidence.Start == 8).Sum(evidence => evidence.Weight);
        Assert.Equal(linearShare + lost, explanation.Evidence.Single(evidence => evidence.Start == 8).Weight, Tolerance);

        int IndexOf(Frame frame) => linear.Card.Frames.ToList().IndexOf(frame);
        float Difference(float[] sums) => sums[label] - sums[against];
    }

    [Fact]
    public void Score_ModelWithEncoder_AllocatesNothing()
    {
        var classifier = Given.Classifier(_blend);
        float[] frames = new float[4], sentiments = new float[3];
        classifier.Score(Given.Sentence, frames, sentiments);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < 20; run++)
        {
            classifier.Score(Given.Sentence, frames, sentiments);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Classify_AnyText_GivesProbabilities()
    {
        var random = new Random(5); // fixed, so that a failure repeats
        var classifier = Given.Classifier(_blend);
        for (var run = 0; run < 300; run++)
        {
            var result = classifier.Classify(Given.Text(random));
            Assert.Equal(1, result.Frames.Sum(label => label.Value), Tolerance);
            Assert.Equal(1, result.Sentiments.Sum(label => label.Value), Tolerance);
        }
    }

    [Fact]
    public void Classify_ManyThreads_AllReadAlike()
    {
        var classifier = Given.Classifier(_blend);
        var expected = Given.Sentences.Select(sentence => classifier.Classify(sentence)).ToList();
        Parallel.For(0, 200, run => Assert.Equal(expected[run % expected.Count], classifier.Classify(Given.Sentences[run % expected.Count])));
    }

    [Fact]
    public void Load_SavedModelWithEncoder_ReadsAlike()
    {
        using var stream = new MemoryStream(Given.ModelBytes(_blend));
        var loaded = FramingClassifier.Load(stream);
        foreach (var sentence in Given.Sentences)
        {
            Assert.Equal(Given.Classifier(_blend).Classify(sentence), loaded.Classify(sentence));
        }
    }

    [Theory]
    [InlineData(14, 7, "7 labels and 14 words; expected 7 and 15")]
    [InlineData(15, 6, "6 labels and 15 words; expected 7 and 15")]
    public void Read_EncoderOfAnotherModel_IsRefused(int words, int labels, string expected)
    {
        using var stream = new MemoryStream();
        ScorerFile.Write(stream, Given.Model());
        stream.Position = 0;
        var exception = Assert.Throws<ModelFormatException>(() => ScorerFile.Read(stream, GivenEncoder.Model(words, labels)));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    private static float[] Sum(LinearModel model, string sentence)
    {
        var totals = new float[LinearModel.MostSums];
        new LinearScorer(model).Sum(sentence, totals);
        return totals;
    }

    private static float[] EncoderSums(string sentence)
    {
        var workspace = new ScoringWorkspace();
        var sink = new RecordingSink();
        _blend.Extractor.Extract(sentence, workspace.Features, ref sink);
        var totals = new float[LinearModel.MostSums];
        new SentenceEncoder(_blend.Encoder!).AddSums(workspace.ToEncoderInput(sentence, _blend.Extractor), new EncoderBuffers(), totals);
        return totals;
    }
}
