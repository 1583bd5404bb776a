namespace FramingKit.ML.Tests.Data;

public class StableHashTests
{
    private static readonly LabelledSentence[] _rows = [Some.Row("A."), Some.Row("B."), Some.Row("C.", group: "g")];

    [Fact]
    public void Of_Text_IsTheSameInEveryProcess() => Assert.Equal(0x22E4_A339_DDFD_6241UL, StableHash.Of("a", 1));

    [Fact]
    public void OfRows_OtherOrder_IsTheSame() => Assert.Equal(StableHash.OfRows(_rows), StableHash.OfRows(_rows.Reverse()));

    [Fact]
    public void OfRows_AnyLabelChanged_IsAnother()
    {
        LabelledSentence[] changed =
        [
            _rows[0] with { Text = "a." },
            _rows[0] with { Frame = Frame.Submission },
            _rows[0] with { Secondary = Frame.Submission },
            _rows[0] with { Sentiment = Sentiment.Positive },
            _rows[0] with { Group = "h" },
        ];
        Assert.Equal(6, changed.Append(_rows[0]).Select(row => StableHash.OfRows([row, _rows[1]])).Distinct().Count());
    }
}
