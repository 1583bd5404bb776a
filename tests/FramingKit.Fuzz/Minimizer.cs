using System.Globalization;
using System.Security.Cryptography;

namespace FramingKit.Fuzz;

/// <summary>Keeps few and short inputs of many: those that together reach as much instrumented code.</summary>
/// <remarks>In one process, and so hundreds of times faster than afl-cmin and afl-tmin, which start .NET anew for each input.</remarks>
internal sealed class Minimizer(FuzzTarget target)
{
    private const int MostFiles = 60;
    private const int MostBytes = 80_000;
    private const int LongestInput = 12_000;
    private const int MostTrials = 3000;

    /// <summary>Reads a folder and writes what is kept to another, each file named by its hash.</summary>
    /// <returns>How many files are kept, and how many steps of all they reach.</returns>
    public (int Files, int Reached, int All) Run(string from, string to)
    {
        var candidates = Directory.GetFiles(from).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)
            .Where(input => input.Length <= LongestInput).ToList();
        candidates.ForEach(target.Run); // so that no step counts that is taken only once, such as growing a buffer
        var inputs = candidates.Select(input => (Input: input, Steps: StepsOf(input))).ToList();
        var left = inputs.SelectMany(item => item.Steps).ToHashSet();
        var all = left.Count;
        Directory.CreateDirectory(to);
        var (files, bytes) = (0, 0);
        for (; files < MostFiles && bytes < MostBytes && left.Count > 0; files++)
        {
            var (input, steps) = inputs.MaxBy(item => (item.Steps.Count(left.Contains), -item.Input.Length));
            var kept = Shorten(input, steps.Where(left.Contains).ToHashSet());
            var name = Convert.ToHexStringLower(SHA256.HashData(kept))[..12];
            File.WriteAllBytes(Path.Combine(to, name), kept);
            left.ExceptWith(StepsOf(kept));
            bytes += kept.Length;
        }

        return (files, all - left.Count, all);
    }

    /// <summary>Leaves out what is not needed for the wanted steps: halves first, then ever smaller parts.</summary>
    private byte[] Shorten(byte[] input, HashSet<int> wanted)
    {
        var trials = 0;
        for (var part = input.Length / 2; part > 0; part /= 2)
        {
            for (var start = 0; start + part <= input.Length && trials < MostTrials; trials++)
            {
                byte[] shorter = [.. input[..start], .. input[(start + part)..]];
                if (wanted.IsSubsetOf(StepsOf(shorter)))
                {
                    input = shorter;
                }
                else
                {
                    start += part;
                }
            }
        }

        return input;
    }

    private HashSet<int> StepsOf(byte[] input)
    {
        Instrumentation.Clear();
        target.Run(input);
        var steps = Instrumentation.Steps();
        return steps.Count > 0 ? steps : throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture, $"The target {target.Name} reached no instrumented code; expected assemblies that sharpfuzz has prepared."));
    }
}
