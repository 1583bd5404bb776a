namespace FramingKit.Tests.Careful;

public class CarefulModelTests
{
    [Fact]
    public void Card_OfThePackage_IsTheOneInModels() => Assert.Equal(
        File.ReadAllText(Path.Combine(Repository.Root, "models", "careful.card.md")), CarefulModel.Classifier.Card.ToMarkdown());

    [Fact]
    public void Classify_Model_AsksItsEncoder() => Assert.NotNull(CarefulModel.Classifier.Model.Encoder);

    [Theory]
    [InlineData("Critics say the government caved in to its creditors.", "Submission")]
    [InlineData("\"No foreign power will tell us whom to extradite,\" the president said.", "Sovereignty")]
    [InlineData("Police dismantled the network and seized a record two tonnes of cocaine.", "SecurityWin")]
    [InlineData("The museum reopened on Tuesday after two years of repairs.", "None")]
    public void Classify_PlainSentence_HasItsFrame(string sentence, string expected) =>
        Assert.Equal(expected, CarefulModel.Classifier.Classify(sentence).Frame.Name);

    [Fact]
    public void Scores_OnHeldOutRows_AreBetterThanTheDefaultModels()
    {
        var (careful, fast) = (CarefulModel.Classifier.Card.Scores["heldout"], FramingClassifier.Default.Card.Scores["heldout"]);
        Assert.True(careful.FrameMacroF1.Value > fast.FrameMacroF1.Value, "frames");
        Assert.True(careful.SentimentMacroF1.Value > fast.SentimentMacroF1.Value, "sentiments");
    }

    [Fact]
    public void Explain_Sentence_AddsUp()
    {
        var explanation = CarefulModel.Classifier.Explain("Critics say the government caved in to its creditors.");
        Assert.Equal(explanation.LogOdds, explanation.Baseline + explanation.Evidence.Sum(evidence => (double)evidence.Weight), 1e-4);
        Assert.True(explanation.Evidence.Sum(evidence => evidence.Weight) > 0, "the words speak for the frame");
    }
}
