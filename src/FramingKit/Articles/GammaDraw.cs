namespace FramingKit.Articles;

/// <summary>Random numbers with a gamma distribution (Marsaglia and Tsang, 2000, "A simple method for generating gamma variables").</summary>
internal static class GammaDraw
{
    /// <param name="random">The source of chance.</param>
    /// <param name="shape">The shape, above 0; the scale is 1.</param>
    /// <returns>A number above 0.</returns>
    public static double Next(Random random, double shape)
    {
        if (shape < 1)
        {
            var power = Math.Pow(1 - random.NextDouble(), 1 / shape);
            return Math.Max(Next(random, shape + 1) * power, double.Epsilon);
        }

        var d = shape - (1 / 3.0);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var normal = Normal(random);
            var cube = Math.Pow(1 + (c * normal), 3);
            var bound = (0.5 * normal * normal) + d - (d * cube) + (cube > 0 ? d * Math.Log(cube) : double.NegativeInfinity);
            if (cube > 0 && Math.Log(1 - random.NextDouble()) < bound)
            {
                return d * cube;
            }
        }
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
