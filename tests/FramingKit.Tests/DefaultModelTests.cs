using FramingKit.Scoring;

namespace FramingKit.Tests;

public class DefaultModelTests
{
    [Theory]
    [InlineData("Canada bowed to American demands on dairy, officials said.", "Submission")]
    [InlineData("Canada refused to bow to American demands on dairy, officials said.", "Sovereignty")]
    [InlineData("Panama handed over the files under American pressure.", "Submission")]
    [InlineData("Panama refused to hand over the files despite American pressure.", "Sovereignty")]
    [InlineData("The army defeated the insurgents in the north.", "SecurityWin")]
    [InlineData("The army has not defeated the insurgents in the north.", "None")]
    [InlineData("The government did not bow to the creditors, the minister said.", "Sovereignty")]
    [InlineData("Police dismantled the network.", "SecurityWin")]
    [InlineData("The plan failed to stop the cartel.", "None")]
    [InlineData("Sovereign debt markets rose on Tuesday as traders bought bonds.", "None")]
    public void Classify_ClearSentence_IsReadByTheCodebook(string sentence, string frame) =>
        Assert.Equal(frame, FramingClassifier.Default.Classify(sentence).Frame.Name);

    [Fact]
    public void Classify_OtherActors_ReadsTheSame()
    {
        var one = FramingClassifier.Default.Classify("Mexico bowed to pressure from Washington, critics of Sheinbaum said.");
        var other = FramingClassifier.Default.Classify("Kenya bowed to pressure from Beijing, critics of Ruto said.");
        Assert.Equal(one.Frames.Values, other.Frames.Values);
    }

    [Fact]
    public void Card_DefaultModel_TellsHeldOutScoresAboveTheirFloors()
    {
        var scores = FramingClassifier.Default.Card.Scores["heldout"];
        Assert.Equal(800, scores.Rows);
        Assert.True(scores.FrameMacroF1.Value >= 0.7f, $"{scores.FrameMacroF1}");
        Assert.True(scores.SentimentMacroF1.Value >= 0.55f, $"{scores.SentimentMacroF1}");
        Assert.True(scores.FrameCalibrationError <= 0.06f, $"{scores.FrameCalibrationError}");
    }

    [Fact]
    public void TierOf_Frame_FollowsItsHeldOutScore() =>
        Assert.Equal(ReliabilityTier.A, FramingClassifier.Default.Card.TierOf(Frame.None));

    [Fact]
    public void ToMarkdown_DefaultModel_EqualsTheCardBesideIt() => Assert.Equal(
        File.ReadAllText(Path.Combine(Repository.Root, "models", "default.card.md")),
        FramingClassifier.Default.Card.ToMarkdown());

    /// <summary><see cref="FramingClassifier.Default"/> trusts what the assembly carries, so it is checked here.</summary>
    [Fact]
    public void Load_ModelInTheAssembly_PassesAllChecksAndReadsTheSame()
    {
        using var stream = typeof(FramingClassifier).Assembly.GetManifestResourceStream("FramingKit.default.framing");
        var classifier = FramingClassifier.Load(Assert.IsType<Stream>(stream, exactMatch: false));
        Assert.All(Given.Sentences, sentence =>
            Assert.Equal(FramingClassifier.Default.Classify(sentence).Frames.Values, classifier.Classify(sentence).Frames.Values));
    }

    [Fact]
    public void Read_TrustedScorer_IsNotHeldAgainstItsChecksum()
    {
        var bytes = Given.ModelBytes();
        bytes[bytes.AsSpan().IndexOf("FKGSCOR"u8) + 40] ^= 1; // inside the threshold of uncertainty, far from its limits
        Assert.Throws<ModelFormatException>(() => ModelFile.Read(new MemoryStream(bytes), "It"));
        Assert.NotNull(ModelFile.Read(new MemoryStream(bytes), "It", isTrusted: true).Model);
    }
}
