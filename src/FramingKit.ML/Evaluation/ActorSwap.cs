using System.Text;
using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Exchanges the countries, peoples, capitals and leaders of a sentence for others.</summary>
internal sealed class ActorSwap(FeatureExtractor extractor)
{
    private readonly TextUnits _units = new();

    /// <summary>Returns the sentence with other actors; the same sentence where it names none that are known.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="shift">How many rows further in the table the new names stand; above 0.</param>
    public string Exchange(string sentence, int shift)
    {
        _units.Read(sentence, extractor.Lexicon, extractor.Words);
        var swapped = new StringBuilder();
        var copied = 0;
        foreach (ref readonly var unit in _units.Units)
        {
            if (unit.IsFolded && Replacement(sentence[unit.Start..unit.End], unit.Entity, shift) is { } name)
            {
                swapped.Append(sentence, copied, unit.Start - copied).Append(name);
                copied = unit.End;
            }
        }

        return swapped.Append(sentence, copied, sentence.Length - copied).ToString();
    }

    private static string? Replacement(string name, LexiconClass? entity, int shift) =>
        ActorTable.Default.Exchange(name, shift)
        ?? (entity == LexiconClass.Leader ? ActorTable.Default.Leader(name, shift) : null);
}
