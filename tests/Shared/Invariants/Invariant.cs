using System.Runtime.CompilerServices;

namespace FramingKit.Tests.Shared;

/// <summary>States what must hold for any input; linked into the property tests and the fuzzer, which knows no test framework.</summary>
internal static class Invariant
{
    /// <exception cref="BrokenInvariantException">The condition does not hold.</exception>
    public static void Holds(bool condition, string input, [CallerArgumentExpression(nameof(condition))] string claim = "")
    {
        if (!condition)
        {
            throw new BrokenInvariantException($"Broken: {claim}, for the text {Escape(input)}");
        }
    }

    /// <exception cref="BrokenInvariantException">The condition does not hold.</exception>
    public static void Holds(
        bool condition,
        string input,
        [InterpolatedStringHandlerArgument(nameof(condition))] InvariantDetail detail,
        [CallerArgumentExpression(nameof(condition))] string claim = "")
    {
        if (!condition)
        {
            throw new BrokenInvariantException($"Broken: {claim} ({detail.ToString()}), for the text {Escape(input)}");
        }
    }

    /// <summary>Writes a text so that it can be pasted into a test: lone surrogates and invisible characters are lost in a log.</summary>
    public static string Escape(string text)
    {
        const int Longest = 2000;
        var shown = text.Length <= Longest ? text : text[..Longest];
        var escaped = string.Concat(shown.Select(character => character switch
        {
            '"' or '\\' => $"\\{character}",
            >= ' ' and <= '~' => $"{character}",
            _ => $"\\u{(int)character:X4}",
        }));
        return $"\"{escaped}\"{(shown.Length < text.Length ? $" and {text.Length - shown.Length} more units" : "")}";
    }
}
