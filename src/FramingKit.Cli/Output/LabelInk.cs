namespace FramingKit.Cli.Output;

/// <summary>Gives labels their cells: each frame of a model in a colour of its own.</summary>
internal sealed class LabelInk(ModelCard card)
{
    private static readonly Ink[] _palette = [Ink.Cyan, Ink.Magenta, Ink.Yellow, Ink.Blue];

    public int FrameWidth { get; } = card.Frames.Max(frame => frame.Name.Length);

    public int SentimentWidth { get; } = Enum.GetNames<Sentiment>().Max(name => name.Length);

    public Cell Of(Frame? frame) => new(frame?.Name ?? "", frame is { } known && known != Frame.None ? InkOf(known) : Ink.Faint);

    public static Cell Of(Sentiment sentiment) => new($"{sentiment}", sentiment switch
    {
        Sentiment.Negative => Ink.Red,
        Sentiment.Positive => Ink.Green,
        _ => Ink.Faint,
    });

    private Ink InkOf(Frame frame) =>
        _palette[card.Frames.Where(known => known != Frame.None).TakeWhile(known => known != frame).Count() % _palette.Length];
}
