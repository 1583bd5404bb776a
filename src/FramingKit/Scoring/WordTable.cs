using System.Numerics;
using System.Runtime.CompilerServices;

namespace FramingKit.Scoring;

/// <summary>All that is known of each word, in one open-addressing table, so that a word costs a single look-up.</summary>
internal sealed class WordTable
{
    private readonly KnownWord[] _words;
    private readonly int _mask;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once at start, so it must not wait for tiering
    public WordTable(Lexicon lexicon, SubwordVocabulary subwords, FeatureTable? features)
    {
        var keys = features is null ? default : features.Keys;
        var most = CountWords(keys) + CountWords(subwords.Keys) + lexicon.Symbols.Length;
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)(most * 5 / 4) + 1);
        _words = new KnownWord[capacity + 1];
        _mask = capacity - 1;
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int CountWords(ReadOnlySpan<ulong> keys)
    {
        var count = 0;
        foreach (var key in keys)
        {
            count += FeatureHash.IsWord(key) ? 1 : 0;
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddSymbols(Lexicon lexicon)
    {
        for (var symbol = Lexicon.FirstWord; symbol < lexicon.Symbols.Length; symbol++)
        {
            At(lexicon.Symbols[symbol]).Symbol = symbol;
        }

        for (var edge = lexicon.Nodes[Lexicon.EntityRoot].FirstEdge; edge < lexicon.Nodes[Lexicon.EntityRoot + 1].FirstEdge; edge++)
        {
            At(lexicon.Symbols[lexicon.EdgeSymbols[edge]]).EntityStart = lexicon.EdgeChildren[edge];
        }

        for (var edge = lexicon.Nodes[Lexicon.PhraseRoot].FirstEdge; edge < lexicon.Nodes[Lexicon.PhraseRoot + 1].FirstEdge; edge++)
        {
            At(lexicon.Symbols[lexicon.EdgeSymbols[edge]]).PhraseStart = lexicon.EdgeChildren[edge];
        }
    }

    private ref KnownWord At(ulong hash)
    {
        var place = (int)hash & _mask;
        while (_words[place].Hash != hash && _words[place].Hash != 0)
        {
            place = (place + 1) & _mask;
        }

        _words[place].Hash = hash;
        return ref _words[place];
    }
}

/// <summary>What is known of a word; the default value knows nothing.</summary>
internal struct KnownWord
{
    private int _feature;
    private int _subword;

    /// <summary>The hash, or 0.</summary>
    public ulong Hash;

    /// <summary>The word's number in the lexicon, or 0.</summary>
    public int Symbol;

    /// <summary>The lexicon's node behind the word where it starts an entity, or 0.</summary>
    public int EntityStart;

    /// <summary>The lexicon's node behind the word where it starts a phrase, or 0.</summary>
    public int PhraseStart;

    /// <summary>Gets or sets the row of its feature weights, or −1.</summary>
    public int FeatureRow
    {
        readonly get => _feature - 1;
        set => _feature = value + 1;
    }

    /// <summary>Gets or sets the row of its vector's weights, or −1.</summary>
    public int SubwordRow
    {
        readonly get => _subword - 1;
        set => _subword = value + 1;
    }
}
