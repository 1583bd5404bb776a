namespace FramingKit.Cli.Output;

/// <summary>The colour of a piece of text, where there are colours.</summary>
internal enum Ink
{
    Plain = 0,
    Faint = 1,
    Strong = 2,
    Red = 3,
    Green = 4,
    Cyan = 5,
    Magenta = 6,
    Yellow = 7,
    Blue = 8,
}
