namespace FramingKit.Fuzz.Targets;

/// <summary>Loading a model with any card: the input is the <c>card.json</c> of an otherwise sound file.</summary>
internal static class CardTarget
{
    public static void Run(byte[] input)
    {
        using var stream = TinyModel.Pack(input, TinyModel.Scorer);
        ModelTarget.Load(stream);
    }
}
