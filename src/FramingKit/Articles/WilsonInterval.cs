namespace FramingKit.Articles;

/// <summary>The score interval of a share (Wilson, 1927): it stays inside 0 to 1 and keeps its width where nothing was counted.</summary>
internal static class WilsonInterval
{
    private const double Normal975 = 1.959963984540054;

    /// <summary>Computes a share with its 95 % interval.</summary>
    /// <param name="count">How many have it; from 0 to <paramref name="total"/>.</param>
    /// <param name="total">How many there are; with 0, the share is 0 and the interval all there is.</param>
    public static Estimate Of(int count, int total)
    {
        if (total == 0)
        {
            return new Estimate(0, 0, 1);
        }

        var share = count / (double)total;
        const double Square = Normal975 * Normal975;
        var middle = share + (Square / (2 * total));
        var reach = Normal975 * Math.Sqrt((share * (1 - share) / total) + (Square / (4.0 * total * total)));
        var scale = 1 + (Square / total);
        var low = count == 0 ? 0 : (middle - reach) / scale;
        var high = count == total ? 1 : (middle + reach) / scale;
        return new Estimate((float)share, (float)low, (float)high);
    }
}
