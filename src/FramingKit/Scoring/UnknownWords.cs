namespace FramingKit.Scoring;

/// <summary>How many words of a text the model has no weight for: the more, the less the text is like what it learned from.</summary>
/// <param name="Words">The number of words, without numbers and folded names.</param>
/// <param name="Unknown">How many of them have no weight of their own.</param>
internal readonly record struct UnknownWords(int Words, int Unknown)
{
    public float Share => Words == 0 ? 0 : (float)Unknown / Words;

    public static UnknownWords Count(IEnumerable<string> sentences, LinearModel model)
    {
        var units = new TextUnits();
        var (words, unknown) = (0, 0);
        foreach (var sentence in sentences)
        {
            units.Read(sentence, model.Extractor.Lexicon, model.Extractor.Words);
            foreach (ref readonly var unit in units.Units)
            {
                if (IsCounted(unit))
                {
                    words++;
                    unknown += unit.FeatureRow < 0 ? 1 : 0;
                }
            }
        }

        return new UnknownWords(words, unknown);
    }

    public static bool IsCounted(in Unit unit) => unit.IsWord && !unit.IsFolded;
}
