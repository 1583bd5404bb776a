using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>All that is known of each word, in one open-addressing table, so that a word costs a single look-up.</summary>
internal sealed class WordTable
{
    private KnownWord[] _words;
    private int _mask;
    private int _count;

    public WordTable(Lexicon lexicon, SubwordVocabulary subwords, FeatureTable? features)
    {
        var keys = features is null ? default : features.Keys;
        var atLeast = Math.Max(Math.Max(CountWords(keys), CountWords(subwords.Keys)), lexicon.Symbols.Length);
        SetCapacity(2 * (int)BitOperations.RoundUpToPowerOf2((uint)atLeast + 1)); // most words are in all three
        for (var row = 0; row < keys.Length; row++)
        {
            if (FeatureHash.IsWord(keys[row]))
            {
                At(keys[row]).FeatureRow = row;
            }
        }

        for (var row = 0; row < subwords.Keys.Length; row++)
        {
            if (FeatureHash.IsWord(subwords.Keys[row]))
            {
                At(subwords.Keys[row]).SubwordRow = row;
            }
        }

        AddSymbols(lexicon);
    }

    /// <summary>Gets the place of a word of which nothing is known.</summary>
    public int Unknown => _words.Length - 1;

    public ref readonly KnownWord this[int place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _words[place];
    }

    /// <summary>Fetches a word's place into the cache for <see cref="Find"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Fetch(ulong hash) => CacheLine.Fetch(in _words[(int)hash & _mask]);

    /// <summary>Returns the place of a word, or <see cref="Unknown"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong hash)
    {
        for (var place = (int)hash & _mask; ; place = (place + 1) & _mask)
        {
            var found = _words[place].Hash;
            if (found == hash)
            {
                return place;
            }

            if (found == 0)
            {
                return Unknown;
            }
        }
    }

    private static int CountWords(ReadOnlySpan<ulong> keys)
    {
        var count = 0;
        foreach (var key in keys)
        {
            count += FeatureHash.IsWord(key) ? 1 : 0;
        }

        return count;
    }

    private void AddSymbols(Lexicon lexicon)
    {
        // The edges of a node are in the order of their symbols.
        var entityEdge = lexicon.Nodes[Lexicon.EntityRoot].FirstEdge;
        var phraseEdge = lexicon.Nodes[Lexicon.PhraseRoot].FirstEdge;
        for (var symbol = Lexicon.FirstWord; symbol < lexicon.Symbols.Length; symbol++)
        {
            ref var word = ref At(lexicon.Symbols[symbol]);
            word.Symbol = symbol;
            word.EntityStart = Start(lexicon, Lexicon.EntityRoot, symbol, ref entityEdge);
            word.PhraseStart = Start(lexicon, Lexicon.PhraseRoot, symbol, ref phraseEdge);
        }
    }

    /// <summary>Returns the node behind a symbol that starts something at a root, or 0.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="root">The root.</param>
    /// <param name="symbol">The symbol; higher than the last one asked for.</param>
    /// <param name="edge">Where to look; moves on to the symbol's edge.</param>
    private static int Start(Lexicon lexicon, int root, int symbol, ref int edge)
    {
        var end = lexicon.Nodes[root + 1].FirstEdge;
        while (edge < end && lexicon.EdgeSymbols[edge] < symbol)
        {
            edge++;
        }

        return edge < end && lexicon.EdgeSymbols[edge] == symbol ? lexicon.EdgeChildren[edge] : 0;
    }

    private ref KnownWord At(ulong hash)
    {
        if (_count > _mask / 4 * 3)
        {
            Grow();
        }

        var place = (int)hash & _mask;
        for (var probes = 1; _words[place].Hash != hash && _words[place].Hash != 0; probes++)
        {
            HashIndex.CheckProbes(probes);
            place = (place + 1) & _mask;
        }

        _count += _words[place].Hash == 0 ? 1 : 0;
        _words[place].Hash = hash;
        return ref _words[place];
    }

    private void Grow()
    {
        var words = _words;
        SetCapacity(2 * (_mask + 1));
        foreach (ref readonly var word in words.AsSpan())
        {
            if (word.Hash != 0)
            {
                At(word.Hash) = word;
            }
        }
    }

    /// <summary>Makes an empty table with a place more: that of the words that are not in it.</summary>
    [MemberNotNull(nameof(_words))]
    private void SetCapacity(int capacity)
    {
        _words = WrittenArray.OfZeros<KnownWord>(capacity + 1);
        _mask = capacity - 1;
        _count = 0;
    }
}
