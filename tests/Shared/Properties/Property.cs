using CsCheck;

namespace FramingKit.Tests.Shared;

/// <summary>Tries a claim on generated inputs, the same ones in every run.</summary>
internal static class Property
{
    private const int Shrinks = 20_000;

    /// <summary>Draws inputs from one seed; what fails is made smaller, and the exception tells the smallest.</summary>
    /// <param name="inputs">The generator.</param>
    /// <param name="cases">How many inputs are tried.</param>
    /// <param name="claim">Throws if the claim does not hold.</param>
    public static void Holds<T>(Gen<T> inputs, int cases, Action<T> claim)
    {
        const ulong Seed = 20_261_127;
        var random = new PCG(1, Seed);
        for (var tried = 0; tried < cases; tried++)
        {
            // CsCheck's own loop fixes only its first input, so the loop is here; it still makes failures smaller.
            var state = random.State;
            var input = inputs.Generate(random, null, out _);
            if (Record.Exception(() => claim(input)) is { } failure)
            {
                inputs.Sample(claim, seed: random.ToString(state), iter: Shrinks, threads: 1, print: Print);
                throw new InvalidOperationException($"Case {tried} failed, and then did not: {failure.Message}", failure);
            }
        }
    }

    private static string Print<T>(T input) => input is string text ? Invariant.Escape(text) : Check.Print(input);
}
