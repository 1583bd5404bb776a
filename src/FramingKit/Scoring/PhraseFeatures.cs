namespace FramingKit.Scoring;

/// <summary>Lexicon classes and patterns alone, classes in scope, in ordered pairs, and with the actors around them.</summary>
internal static class PhraseFeatures
{
    private const int PairWindow = 10;
    private const int NearWindow = 3;
    private const int SentenceWindow = 30;
    private const int ScopeWindow = 4;
    private const int RoleWindow = 10;

    public static void Add<TSink>(ReadOnlySpan<Unit> units, ReadOnlySpan<LexiconHit> hits, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var lastContrast = LastContrast(hits);
        Span<ulong> together = stackalloc ulong[LexiconClasses.Count];
        together.Clear();
        for (var index = 0; index < hits.Length; index++)
        {
            var hit = hits[index];
            var carrier = new UnitSpan(hit.First, hit.Last);
            sink.AddNumbered(FeatureKey.Class(hit.Class), carrier, UnitSpan.None);
            if (hit.Pattern > 0)
            {
                sink.AddNumbered(FeatureKey.Pattern(hit.Pattern), carrier, UnitSpan.None);
            }

            AddScopes(units, hits, index, lastContrast, ref sink);
            AddPairs(units, hits, index, together, ref sink);
            if (hit.Class.IsAct())
            {
                var key = FeatureKey.Role(NearestActor(hits, index, -1), hit.Class, NearestActor(hits, index, 1));
                sink.AddNumbered(key, carrier, UnitSpan.None);
            }
        }
    }

    private static int LastContrast(ReadOnlySpan<LexiconHit> hits)
    {
        for (var index = hits.Length - 1; index >= 0; index--)
        {
            if (hits[index].Class == LexiconClass.Contrast)
            {
                return hits[index].First;
            }
        }

        return -1;
    }

    private static void AddScopes<TSink>(
        ReadOnlySpan<Unit> units, ReadOnlySpan<LexiconHit> hits, int index, int lastContrast, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var hit = hits[index];
        if (!hit.Class.IsAct() && !hit.Class.IsValence())
        {
            return;
        }

        var carrier = new UnitSpan(hit.First, hit.Last);
        if (units[hit.First].IsQuoted)
        {
            AddScope(hit.Class, PhraseScope.Quoted, carrier, ref sink);
        }

        if (lastContrast >= 0)
        {
            AddScope(hit.Class, hit.First >= lastContrast ? PhraseScope.LastClause : PhraseScope.Conceded, carrier, ref sink);
        }

        for (var earlier = index - 1; earlier >= 0 && hit.First - hits[earlier].First <= ScopeWindow; earlier--)
        {
            if (ScopeOf(hits[earlier].Class) is { } scope && units[hits[earlier].First].Clause == units[hit.First].Clause)
            {
                AddScope(hit.Class, scope, carrier, ref sink);
            }
        }
    }

    private static PhraseScope? ScopeOf(LexiconClass lexiconClass) => lexiconClass switch
    {
        LexiconClass.Negation or LexiconClass.Deny => PhraseScope.Negated,
        LexiconClass.Goal => PhraseScope.Aimed,
        LexiconClass.Hypothetical => PhraseScope.Supposed,
        _ => null,
    };

    private static void AddScope<TSink>(LexiconClass lexiconClass, PhraseScope scope, UnitSpan carrier, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct =>
        sink.AddNumbered(FeatureKey.ScopedClass(lexiconClass, scope), carrier, UnitSpan.None);

    private static void AddPairs<TSink>(
        ReadOnlySpan<Unit> units, ReadOnlySpan<LexiconHit> hits, int index, scoped Span<ulong> together, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var hit = hits[index];
        for (var later = index + 1; later < hits.Length && hits[later].First - hit.Last <= SentenceWindow; later++)
        {
            var other = hits[later];
            if (hit.Class.IsValence() || other.Class.IsValence())
            {
                continue;
            }

            AddTogether(hit, other, together, ref sink);
            if (other.First > hit.Last && other.First - hit.Last <= PairWindow)
            {
                AddPair(hit, other, ClassDistance.Window, ref sink);
                AddCloserPair(units, hit, other, ref sink);
            }
        }
    }

    private static void AddCloserPair<TSink>(ReadOnlySpan<Unit> units, LexiconHit hit, LexiconHit other, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        if (other.First - hit.Last <= NearWindow)
        {
            AddPair(hit, other, ClassDistance.Near, ref sink);
        }
        else if (units[other.First].Clause == units[hit.Last].Clause)
        {
            AddPair(hit, other, ClassDistance.SameClause, ref sink);
        }
    }

    /// <summary>Adds, once a sentence, that an act and another class occur together, in whatever order.</summary>
    private static void AddTogether<TSink>(LexiconHit hit, LexiconHit other, scoped Span<ulong> together, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        if (!hit.Class.IsAct() && !other.Class.IsAct())
        {
            return;
        }

        var (first, second) = hit.Class <= other.Class ? (hit, other) : (other, hit);
        var bit = 1UL << (int)second.Class;
        if ((together[(int)first.Class] & bit) == 0)
        {
            together[(int)first.Class] |= bit;
            AddPair(first, second, ClassDistance.Sentence, ref sink);
        }
    }

    private static void AddPair<TSink>(LexiconHit first, LexiconHit second, ClassDistance distance, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct =>
        sink.AddNumbered(
            FeatureKey.ClassPair(first.Class, second.Class, distance),
            new UnitSpan(first.First, first.Last),
            new UnitSpan(second.First, second.Last));

    private static LexiconClass? NearestActor(ReadOnlySpan<LexiconHit> hits, int index, int step)
    {
        var hit = hits[index];
        for (var other = index + step; other >= 0 && other < hits.Length; other += step)
        {
            var distance = step < 0 ? hit.First - hits[other].Last : hits[other].First - hit.Last;
            if (Math.Abs(distance) > RoleWindow)
            {
                return null;
            }

            if (distance > 0 && hits[other].Class.IsEntity())
            {
                return hits[other].Class;
            }
        }

        return null;
    }
}
