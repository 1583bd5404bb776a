using FramingKit.Cli.Output;

namespace FramingKit.Cli.Tests.Output;

public class FiguresTests
{
    [Theory]
    [InlineData(0f, "")]
    [InlineData(0.001f, "█")]
    [InlineData(-1f, "█████")]
    [InlineData(2f, "██████████")]
    public void Bar_AnyShare_IsProportionalAndSeen(float value, string expected) =>
        Assert.Equal(expected, Figures.Bar(value, 2, 10));

    [Theory]
    [InlineData(0.5f, "+0.500")]
    [InlineData(-0.25f, "-0.250")]
    [InlineData(0f, "0.000")]
    public void Signed_AnyNumber_ShowsItsSign(float value, string expected) => Assert.Equal(expected, Figures.Signed(value));
}
