using FramingKit.ML.Tests.Training;
using FramingKit.Tests.Shared;

namespace FramingKit.ML.Tests;

[Collection(QuickModelCollection.Name)]
public class PipelineClassifierTests(QuickModel quick)
{
    private const float Tolerance = 1e-5f;

    [Fact]
    public void Score_AllSentencesOfTheTrainingData_EqualTheCompiledModel() =>
        AssertEqualScores([.. Repository.Rows.Value.Select(row => row.Text)], atLeast: 10_000);

    [Fact]
    public void Score_AllLinesOfTheSamples_EqualTheCompiledModel() =>
        AssertEqualScores([.. Directory.GetFiles(Repository.Samples, "*.txt").SelectMany(File.ReadAllLines)], atLeast: 20);

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("\0")]
    [InlineData("\uD800 bowed \uDC00")]
    [InlineData("שלום עולם، مرحبا 東京")]
    public void Score_HardText_EqualsTheCompiledModel(string text) => AssertEqualScores([text], atLeast: 1);

    [Fact]
    public void Score_AnyText_EqualsTheCompiledModel()
    {
        var texts = new List<string>();
        Property.Holds(HostileText.Sentence, 3_000, texts.Add);
        AssertEqualScores([.. texts], atLeast: 3_000);
    }

    [Fact]
    public void Classify_Sentences_DecidesLikeTheCompiledModel()
    {
        var pipeline = quick.Model.CreatePipelineClassifier();
        foreach (var row in Some.Subset)
        {
            var (slow, fast) = (pipeline.Classify(row.Text), quick.Model.Classifier.Classify(row.Text));
            Assert.Equal((fast.Frame, fast.Sentiment, fast.IsTruncated), (slow.Frame, slow.Sentiment, slow.IsTruncated));
        }
    }

    [Fact]
    public void Score_ModelWithSourcesLearnedApart_EqualsTheCompiledModel()
    {
        var options = Some.QuickOptions with { TargetSources = new HashSet<string> { Some.Subset[0].Source } };
        var model = new FramingTrainer(options).Train(Some.Subset);
        var pipeline = model.CreatePipelineClassifier();
        foreach (var row in Some.Subset)
        {
            var (slow, fast) = (pipeline.Classify(row.Text), model.Classifier.Classify(row.Text));
            Assert.All(fast.Frames, frame => Assert.Equal(frame.Value, slow.Frames[frame.Key], Tolerance));
            Assert.All(fast.Sentiments, sentiment => Assert.Equal(sentiment.Value, slow.Sentiments[sentiment.Key], Tolerance));
        }
    }

    [Fact]
    public void Explain_Sentence_EqualsTheCompiledModel()
    {
        var text = Some.Subset[0].Text;
        Assert.Equal(quick.Model.Classifier.Explain(text).Evidence, quick.Model.CreatePipelineClassifier().Explain(text).Evidence);
    }

    [Fact]
    public void Score_SpanOfAnotherLength_IsRefused() =>
        Assert.Throws<ArgumentException>("frames", () => quick.Model.CreatePipelineClassifier().Score("any", new float[3], new float[3]));

    [Fact]
    public void Score_SeveralThreads_AgreeWithOne()
    {
        var pipeline = quick.Model.CreatePipelineClassifier();
        var alone = Some.Subset.Select(row => pipeline.Classify(row.Text).Frames.Values.ToArray()).ToList();
        Parallel.For(0, Some.Subset.Count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, row =>
            Assert.Equal(alone[row], pipeline.Classify(Some.Subset[row].Text).Frames.Values));
    }

    private void AssertEqualScores(string[] texts, int atLeast)
    {
        Assert.True(texts.Length >= atLeast, $"{texts.Length} texts");
        var pipeline = quick.Model.CreatePipelineClassifier();
        Parallel.ForEach(texts, text =>
        {
            float[] slowFrames = new float[4], slowSentiments = new float[3], fastFrames = new float[4], fastSentiments = new float[3];
            pipeline.Score(text, slowFrames, slowSentiments);
            quick.Model.Classifier.Score(text, fastFrames, fastSentiments);
            for (var label = 0; label < 7; label++)
            {
                var (slow, fast) = label < 4 ? (slowFrames[label], fastFrames[label]) : (slowSentiments[label - 4], fastSentiments[label - 4]);
                Assert.True(Math.Abs(slow - fast) <= Tolerance, $"label {label}: {slow} in ML.NET, {fast} compiled: {text}");
            }
        });
    }
}
