namespace FramingKit.ML;

/// <summary>Weights that are learned, with their gradient.</summary>
/// <param name="Name">What they are, for who reads an error.</param>
/// <param name="Values">The weights; a step changes them in place.</param>
/// <param name="IsNew">Whether they start from nothing, so that they learn faster.</param>
/// <param name="Decays">Whether weight decay applies; it does not to biases and norms.</param>
internal sealed record Parameter(string Name, float[] Values, bool IsNew, bool Decays)
{
    public float[] Gradient => field ??= new float[Values.Length]; // layers that stay as they are need none
}
