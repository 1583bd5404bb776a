using System.Numerics;

namespace FramingKit.Scoring;

/// <summary>Finds all lexicon hits of a sentence, entities included, in the order of their first unit.</summary>
/// <remarks>An instance keeps its buffers from text to text and belongs to one thread.</remarks>
internal sealed class PhraseFinder
{
    private LexiconHit[] _hits = new LexiconHit[64];
    private bool[] _isGuarded = new bool[256];
    private int _count;

    public ReadOnlySpan<LexiconHit> Hits => _hits.AsSpan(0, _count);

    public void Find(ReadOnlySpan<Unit> units, Lexicon lexicon)
    {
        _count = 0;
        Span<PhraseEnd> ends = stackalloc PhraseEnd[LexiconClasses.Count];
        Span<int> coveredUntil = stackalloc int[LexiconClasses.Count];
        ends.Fill(PhraseEnd.None);
        coveredUntil.Fill(-1);
        var hasGuard = false;
        for (var start = 0; start < units.Length; start++)
        {
            if (units[start].Entity is { } entity)
            {
                Add(new LexiconHit(entity, start, start));
            }

            for (var found = lexicon.MatchPhrases(units, start, ends); found != 0; found &= found - 1)
            {
                var number = BitOperations.TrailingZeroCount(found);
                var (last, pattern) = ends[number];
                if (last > coveredUntil[number])
                {
                    coveredUntil[number] = last;
                    hasGuard |= number == (int)LexiconClass.Guard;
                    Add(new LexiconHit((LexiconClass)number, start, last, pattern));
                }

                ends[number] = PhraseEnd.None;
            }
        }

        if (hasGuard)
        {
            DropGuarded(units.Length);
        }
    }

    private void Add(LexiconHit hit)
    {
        if (_count == _hits.Length)
        {
            Array.Resize(ref _hits, _hits.Length * 2);
        }

        _hits[_count++] = hit;
    }

    /// <summary>Drops the phrases that touch another sense of their words ("sovereign debt").</summary>
    private void DropGuarded(int unitCount)
    {
        if (_isGuarded.Length < unitCount)
        {
            _isGuarded = new bool[unitCount * 2];
        }

        var guarded = _isGuarded.AsSpan(0, unitCount);
        guarded.Clear();
        foreach (var hit in Hits)
        {
            if (hit.Class == LexiconClass.Guard)
            {
                guarded[hit.First..(hit.Last + 1)].Fill(true);
            }
        }

        var kept = 0;
        foreach (var hit in Hits)
        {
            if (!hit.Class.IsAct() || !guarded[hit.First..(hit.Last + 1)].Contains(true))
            {
                _hits[kept++] = hit;
            }
        }

        _count = kept;
    }
}
