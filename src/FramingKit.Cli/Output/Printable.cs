namespace FramingKit.Cli.Output;

/// <summary>Makes foreign text safe to show: no line breaks, and no codes that steer a terminal.</summary>
internal static class Printable
{
    public static string Of(string text) => text.Any(IsUnsafe)
        ? string.Create(text.Length, text, static (target, source) =>
        {
            for (var index = 0; index < target.Length; index++)
            {
                target[index] = IsUnsafe(source[index]) ? ' ' : source[index];
            }
        })
        : text;

    private static bool IsUnsafe(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
