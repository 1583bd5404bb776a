using Microsoft.ML.Data;

namespace FramingKit.ML.Tests.Training;

public class SourceEffectsTests
{
    private static readonly VBuffer<float> _features = new(15, 2, [1f, 2f], [0, 3]);
    private static readonly TrainingOptions _options = TrainingOptions.Default with { TargetSources = new HashSet<string> { "real" }, SourceGain = 0.5f };

    [Fact]
    public void Of_RowsOfATargetAndOthers_HasABiasForEachOtherAndOneDeviationForEachFeature() =>
        Assert.Equal(2 + 5, Effects("real", "b", "a").Columns);

    [Fact]
    public void Of_NoGain_HasOnlyBiases() =>
        Assert.Equal(2, SourceEffects.Of(Rows("real", "b", "a"), width: 5, _options with { SourceGain = 0 }).Columns);

    [Theory]
    [InlineData("a", "b")]
    [InlineData("real", "real")]
    public void Of_NothingToTellApart_HasNoColumns(string first, string second) => Assert.Equal(0, Effects(first, second).Columns);

    [Fact]
    public void Of_RecipeThatIsNotLinear_HasNoColumns() =>
        Assert.Equal(0, SourceEffects.Of(Rows("real", "a"), width: 5, _options with { Recipe = TrainingRecipes.FastTree }).Columns);

    [Fact]
    public void Add_RowOfTheTarget_IsLearnedAsItIsRead() => Assert.Equal(Values(_features), Values(Effects("real", "a").Add(_features, "real")));

    [Fact]
    public void Add_RowOfAnotherSource_GetsItsBiasAndDeviations() =>
        Assert.Equal(
            [(0, 1f), (3, 2f), (5 + 1, 2f), (5 + 2, 0.5f), (5 + 2 + 3, 1f)],
            Values(Effects("real", "a", "b").Add(_features, "b")));

    private static SourceEffects Effects(params string[] sources) => SourceEffects.Of(Rows(sources), width: 5, _options);

    private static List<LabelledSentence> Rows(params string[] sources) => [.. sources.Select(source => Some.Row() with { Source = source })];

    private static List<(int Index, float Value)> Values(VBuffer<float> buffer) => [.. buffer.Items().Select(item => (item.Key, item.Value))];
}
