namespace FramingKit.ML.Tests.Training.Encoder;

public class DropoutMaskTests
{
    [Fact]
    public void Apply_ManyValues_DropsTheShareAndKeepsTheMean()
    {
        var values = Ones(100_000);
        new DropoutMask(0.1f, key: 3).Apply(values, first: 0);
        Assert.InRange(values.Count(value => value == 0), 9_600, 10_400);
        Assert.All(values, value => Assert.True(value == 0 || Math.Abs(value - (1 / 0.9f)) < 1e-6f));
    }

    [Fact]
    public void Apply_InParts_IsTheSameMask()
    {
        var mask = new DropoutMask(0.5f, key: 3).Of(2);
        var (whole, parts) = (Ones(100), Ones(100));
        mask.Apply(whole, 1000);
        mask.Apply(parts.AsSpan(60), 1060);
        mask.Apply(parts.AsSpan(0, 60), 1000);
        Assert.Equal(whole, parts);
    }

    [Fact]
    public void Of_OtherPartOrKey_IsAnotherMask()
    {
        var mask = new DropoutMask(0.5f, key: 3);
        float[][] masked = [.. new[] { mask, mask.Of(-1), mask.Of(0), mask.Of(1), mask.Of(0).Of(1), new DropoutMask(0.5f, key: 4) }.Select(other =>
        {
            var values = Ones(64);
            other.Apply(values, 0);
            return values;
        })];
        Assert.Equal(masked.Length, masked.Select(values => string.Concat(values.Select(value => value == 0 ? '0' : '1'))).Distinct().Count());
    }

    [Fact]
    public void Apply_NoShareOrNoMask_ChangesNothing()
    {
        var values = Ones(100);
        new DropoutMask(0, key: 3).Apply(values, 0);
        default(DropoutMask).Of(1).Apply(values, 0);
        Assert.Equal(Ones(100), values);
    }

    private static float[] Ones(int count) => [.. Enumerable.Repeat(1f, count)];
}
