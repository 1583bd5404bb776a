namespace FramingKit.ML.Tests.Audit;

public class NearDuplicatesTests
{
    private const string Text = "The minister told parliament on Tuesday that the ports would stay under national command whatever the lenders might say.";

    [Theory]
    [InlineData(Text)]
    [InlineData("THE MINISTER told parliament, on Tuesday, that the ports would stay under national command – whatever the lenders might say!")]
    public void Find_SameWords_AreAlikeByOne(string other) =>
        Assert.Equal(1, Assert.Single(NearDuplicates.Find([Some.Row(Text), Some.Row("Another one."), Some.Row(other)], 0.7)).Similarity);

    [Fact]
    public void Find_OneWordChanged_IsANearDuplicate()
    {
        var pair = Assert.Single(NearDuplicates.Find([Some.Row(Text), Some.Row(Text.Replace("Tuesday", "Friday", StringComparison.Ordinal))], 0.6));
        Assert.InRange(pair.Similarity, 0.6, 0.9);
    }

    [Fact]
    public void Find_OtherSentences_AreNone() => Assert.Empty(NearDuplicates.Find(Some.Subset, 0.9));

    [Fact]
    public void Find_CopiesAmongManyRows_AreAllFound()
    {
        List<LabelledSentence> rows = [.. Some.Subset, .. Some.Subset.Where((_, row) => row % 10 == 0)];
        Assert.Equal(rows.Count - Some.Subset.Count, NearDuplicates.Find(rows, 0.99).Count);
    }

    [Fact]
    public void Find_TextsWithoutWords_AreLeftAlone() => Assert.Empty(NearDuplicates.Find([Some.Row("…"), Some.Row("!?")], 0.5));

    [Theory]
    [InlineData("heldout", "a", "", "", true)]
    [InlineData("a", "b", "g", "g", false)]
    [InlineData("a", "a", "g", "h", true)]
    public void CrossesSplits_Pair_TellsWhetherItCanBeOnBothSides(string source, string other, string group, string otherGroup, bool expected) =>
        Assert.Equal(expected, new DuplicatePair(
            Some.Row(Text, group: group) with { Source = source }, Some.Row(Text, group: otherGroup) with { Source = other }, 1).CrossesSplits);

    [Fact]
    public void HasSameLabels_OtherFrame_IsFalse() =>
        Assert.False(new DuplicatePair(Some.Row(Text, "None"), Some.Row(Text, "Submission"), 1).HasSameLabels);
}
