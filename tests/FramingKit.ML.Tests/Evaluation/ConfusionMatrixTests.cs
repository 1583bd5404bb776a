namespace FramingKit.ML.Tests.Evaluation;

public class ConfusionMatrixTests
{
    private const double Tolerance = 1e-12;

    // Label 2 occurs only as a prediction, label 3 not at all.
    private static readonly ConfusionMatrix _matrix = Create((0, 0, 5), (0, 1, 1), (1, 0, 2), (1, 1, 3), (1, 2, 1));

    [Fact]
    public void Counts_Rows_AreByGoldThenPredicted() => Assert.Equal((1, 2, 12), (_matrix[0, 1], _matrix[1, 0], _matrix.Total));

    [Fact]
    public void Gold_Label_CountsItsRow() => Assert.Equal([6, 6, 0, 0], Enumerable.Range(0, 4).Select(_matrix.Gold));

    [Fact]
    public void Predicted_Label_CountsItsColumn() => Assert.Equal([7, 4, 1, 0], Enumerable.Range(0, 4).Select(_matrix.Predicted));

    [Fact]
    public void Accuracy_Rows_IsTheDiagonalsShare() => Assert.Equal(8 / 12.0, _matrix.Accuracy, Tolerance);

    [Theory]
    [InlineData(0, 5 / 7.0, 5 / 6.0, 10 / 13.0)]
    [InlineData(1, 3 / 4.0, 3 / 6.0, 6 / 10.0)]
    [InlineData(2, 0, 0, 0)]
    [InlineData(3, 0, 0, 0)]
    public void Scores_Label_AreAsComputedByHand(int label, double precision, double recall, double f1)
    {
        Assert.Equal(precision, _matrix.Precision(label), Tolerance);
        Assert.Equal(recall, _matrix.Recall(label), Tolerance);
        Assert.Equal(f1, _matrix.F1(label), Tolerance);
    }

    [Fact]
    public void MacroF1_LabelsThatOccur_AreAveraged() => Assert.Equal(((10 / 13.0) + 0.6 + 0) / 3, _matrix.MacroF1, Tolerance);

    [Fact]
    public void Scores_NoRows_AreZero() => Assert.Equal((0, 0, 0), (new ConfusionMatrix(2).Accuracy, new ConfusionMatrix(2).MacroF1, new ConfusionMatrix(2).F1(0)));

    private static ConfusionMatrix Create(params (int Gold, int Predicted, int Count)[] cells)
    {
        var matrix = new ConfusionMatrix(4);
        foreach (var (gold, predicted, count) in cells)
        {
            for (var row = 0; row < count; row++)
            {
                matrix.Add(gold, predicted);
            }
        }

        return matrix;
    }
}
