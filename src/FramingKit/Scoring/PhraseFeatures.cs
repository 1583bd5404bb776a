using System.Runtime.CompilerServices;

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
        var hasAct = false;
        for (var index = 0; index < hits.Length; index++)
        {
            var hit = hits[index];
            var carrier = new UnitSpan(hit.First, hit.Last);
            sink.AddNumbered(true, FeatureKey.Class(hit.Class), carrier, UnitSpan.None);
            sink.AddNumbered(hit.Pattern > 0, FeatureKey.Pattern(hit.Pattern), carrier, UnitSpan.None);
            AddScopes(units, hits, index, lastContrast, ref sink);
            if (!hit.Class.IsValence())
            {
                AddPairs(units, hits, index, ref sink);
            }

            if (hit.Class.IsAct())
            {
                hasAct = true;
                var key = FeatureKey.Role(NearestActor(hits, index, -1), hit.Class, NearestActor(hits, index, 1));
                sink.AddNumbered(true, key, carrier, UnitSpan.None);
            }
        }

        if (hasAct)
        {
            AddTogether(hits, ref sink);
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
        sink.AddNumbered(true, FeatureKey.ScopedClass(lexiconClass, scope), carrier, UnitSpan.None);

    /// <summary>Adds which classes follow a hit within a window, and how closely.</summary>
    private static void AddPairs<TSink>(ReadOnlySpan<Unit> units, ReadOnlySpan<LexiconHit> hits, int index, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        var hit = hits[index];
        var clause = units[hit.Last].Clause;
        for (var later = index + 1; later < hits.Length && hits[later].First - hit.Last <= PairWindow; later++)
        {
            var other = hits[later];
            var isPair = !other.Class.IsValence() & (other.First > hit.Last);
            var isNear = other.First - hit.Last <= NearWindow;
            var isClose = isNear | (units[other.First].Clause == clause);
            AddPair(isPair, hit, other, ClassDistance.Window, ref sink);
            AddPair(isPair & isClose, hit, other, Closer(isNear), ref sink);
        }
    }

    /// <summary>Adds, once a sentence, that an act and another class occur together, in whatever order.</summary>
    private static void AddTogether<TSink>(ReadOnlySpan<LexiconHit> hits, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct
    {
        Span<ulong> known = stackalloc ulong[LexiconClasses.Count];
        known.Clear();
        for (var index = 0; index < hits.Length; index++)
        {
            var hit = hits[index];
            if (hit.Class.IsValence())
            {
                continue;
            }

            var isAct = hit.Class.IsAct();
            for (var later = index + 1; later < hits.Length && hits[later].First - hit.Last <= SentenceWindow; later++)
            {
                var other = hits[later];
                if ((isAct | other.Class.IsAct()) && !other.Class.IsValence())
                {
                    var (first, second) = hit.Class <= other.Class ? (hit, other) : (other, hit);
                    var bit = 1UL << (int)second.Class;
                    AddPair((known[(int)first.Class] & bit) == 0, first, second, ClassDistance.Sentence, ref sink);
                    known[(int)first.Class] |= bit;
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddPair<TSink>(bool isThere, LexiconHit first, LexiconHit second, ClassDistance distance, ref TSink sink)
        where TSink : struct, IFeatureSink, allows ref struct =>
        sink.AddNumbered(isThere, FeatureKey.ClassPair(first.Class, second.Class, distance), CarrierOf(first), CarrierOf(second));

    /// <summary>Returns <see cref="ClassDistance.Near"/>, or the <see cref="ClassDistance.SameClause"/> behind it, without a branch.</summary>
    private static ClassDistance Closer(bool isNear) => ClassDistance.Near + (!isNear).ToInt();

    private static UnitSpan CarrierOf(LexiconHit hit) => new(hit.First, hit.Last);

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
