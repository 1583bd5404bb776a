namespace FramingKit.Scoring;

/// <summary>What each unit adds to the encoder's sums: what they lose when it is left out (occlusion, Zeiler and Fergus, 2014).</summary>
/// <remarks>Unlike the linear shares these are estimates; what they leave over is nobody's. The sentence is read once a unit, on all processors.</remarks>
internal static class EncoderEvidence
{
    /// <summary>Finds the shares.</summary>
    /// <param name="encoder">The encoder.</param>
    /// <param name="tokens">The sentence.</param>
    /// <param name="label">The label that positive shares speak for.</param>
    /// <param name="against">The label that negative shares speak for.</param>
    /// <returns>The number of each unit that the encoder saw, in text order, with its share.</returns>
    public static IReadOnlyList<(int Unit, float Share)> Find(SentenceEncoder encoder, EncoderToken[] tokens, int label, int against)
    {
        var units = tokens.Select(token => token.Unit).Where(unit => unit >= 0).Distinct().ToArray();
        var whole = Difference(tokens, new EncoderBuffers());
        var shares = new (int Unit, float Share)[units.Length];
        Parallel.For(0, units.Length, () => new EncoderBuffers(), (index, _, buffers) =>
        {
            var unit = units[index];
            shares[index] = (unit, whole - Difference([.. tokens.Where(token => token.Unit != unit)], buffers));
            return buffers;
        }, _ => { });
        return shares;

        float Difference(EncoderToken[] read, EncoderBuffers buffers)
        {
            Span<float> totals = stackalloc float[LinearModel.MostSums];
            totals.Clear();
            encoder.AddSums(read, buffers, totals);
            return totals[label] - totals[against];
        }
    }
}
