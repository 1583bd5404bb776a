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

    [Theory]
    [InlineData(201)]
    [InlineData(2_000)]
    public void Find_VeryManyCopies_ArePairedWithTheFirst(int count)
    {
        LabelledSentence[] rows = [Some.Row("Another sentence altogether."), .. Enumerable.Range(0, count).Select(_ => Some.Row(Text))];
        var pairs = NearDuplicates.Find(rows, 0.9);
        Assert.Equal(count - 1, pairs.Count);
        Assert.All(pairs, pair => Assert.Same(rows[1], pair.First));
    }

    [Fact]
    public void Find_VeryManyThatDifferInAWord_ArePairedWithTheFirst()
    {
        LabelledSentence[] rows = [.. Enumerable.Range(0, 300).Select(number => Some.Row($"{Text} It was clause {number}"))];
        var pairs = NearDuplicates.Find(rows, 0.8);
        Assert.Equal(299, pairs.Count(pair => pair.First == rows[0]));
    }

    [Fact]
    public void Find_CopiesOfTwoTextsThatAreAlike_ArePairedThroughTheirFirsts()
    {
        var other = Text.Replace("Tuesday", "Friday", StringComparison.Ordinal);
        var pairs = NearDuplicates.Find([Some.Row(Text, group: "0"), Some.Row(other, group: "1"), Some.Row(Text, group: "2"), Some.Row(other, group: "3")], 0.6);
        Assert.Equal([("0", "2"), ("1", "3"), ("0", "1")], pairs.Select(pair => (pair.First.Group, pair.Second.Group)));
    }

    [Fact]
    public void Find_PairsOfTheLeastSimilarity_AreFoundAsOftenAsDocumented()
    {
        var least = AuditOptions.Default.LeastSimilarity;
        var documented = 1 - Math.Pow(1 - Math.Pow(least, NearDuplicates.HashesOfBand), NearDuplicates.Bands);
        Assert.InRange(documented, 0.955, 0.965);
        var rows = Enumerable.Range(0, 2_000).SelectMany(number => new[] { Some.Row(Words(number, "left")), Some.Row(Words(number, "right")) });
        Assert.InRange(NearDuplicates.Find([.. rows], least).Count / 2_000.0, documented - 0.02, documented + 0.02);

        // Eleven words make nine sequences of three, of which the word in the middle changes three: six of twelve are alike.
        static string Words(int number, string middle) =>
            string.Join(' ', Enumerable.Range(0, 11).Select(word => word == 5 ? $"{middle}{number}" : $"w{word}n{number}"));
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
