namespace FramingKit.Scoring;

/// <summary>Facts about the whole sentence: its length, marks and tone.</summary>
internal static class SentenceFeatures
{
    private const int LengthStep = 6;
    private const int LongestLength = 8;
    private const int StrongestTone = 6;

    public static void Add<TSink>(TextUnits text, ReadOnlySpan<LexiconHit> hits, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var units = text.Units;
        Add(SentenceFact.Length, Math.Min(units.Length / LengthStep, LongestLength), ref sink);
        Add(SentenceFact.Tone, Math.Clamp(Tone(hits), -StrongestTone, StrongestTone), ref sink);
        AddFramingActs(hits, ref sink);
        if (text.HasQuestionMark)
        {
            Add(SentenceFact.Question, 1, ref sink);
        }

        if (!text.EndsWithSentenceMark)
        {
            Add(SentenceFact.NoFinalMark, 1, ref sink);
        }

        if (text.HasQuote)
        {
            Add(SentenceFact.Quotes, 1, ref sink);
        }
    }

    private static void Add<TSink>(SentenceFact fact, int value, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct =>
        sink.AddNumbered(true, FeatureKey.Sentence(fact, value), UnitSpan.None, UnitSpan.None);

    /// <summary>Adds which framing act the sentence tells first, and which last: the main clause tends to come first.</summary>
    private static void AddFramingActs<TSink>(ReadOnlySpan<LexiconHit> hits, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        LexiconClass? first = null, last = null;
        foreach (var hit in hits)
        {
            if (hit.Class is >= LexiconClass.Yield and <= LexiconClass.Outcome)
            {
                first ??= hit.Class;
                last = hit.Class;
            }
        }

        if (first is not null)
        {
            Add(SentenceFact.FirstAct, (int)first, ref sink);
            Add(SentenceFact.FirstAndLastAct, ((int)first * LexiconClasses.Count) + (int)last!, ref sink);
        }
    }

    private static int Tone(ReadOnlySpan<LexiconHit> hits)
    {
        var tone = 0;
        foreach (var hit in hits)
        {
            tone += hit.Class.Valence();
        }

        return tone;
    }
}
