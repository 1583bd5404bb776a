namespace FramingKit.Articles.Speakers;

/// <summary>Who has been named so far, and who is meant by a short name, a noun or a pronoun.</summary>
/// <remarks>Grows with one article, sentence by sentence; every look-up takes bounded time.</remarks>
internal sealed class NameBook
{
    private const int Memory = 16;
    private const int PronounReach = 8;
    private const int SurnameReach = 40;
    private const int MostNouns = 12;

    private static readonly WordSet _plurals = WordSet.Of("they them their");
    private static readonly WordSet _things = WordSet.Of("it its");
    private static readonly WordSet _males = WordSet.Of("he him his");
    private static readonly WordSet _females = WordSet.Of("she her");

    private readonly Dictionary<string, Actor> _byLastWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Actor> _byAnyWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Actor> _byNoun = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Actor> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Actor> _recent = [];

    /// <summary>Gets or sets the sentence that is being read.</summary>
    public int Sentence { get; set; }

    /// <summary>Notes the name of somebody, full or short, and finds who it is.</summary>
    public Actor Name(string[] words, bool isPerson, Gender gender)
    {
        var name = string.Join(' ', words);
        var actor = Known(words, name) ?? new Actor(name);
        if (words.Length > 1 && !actor.Name.Contains(' ', StringComparison.Ordinal) && !actor.IsPlural)
        {
            actor.Name = name;
        }

        actor.IsPerson |= isPerson;
        actor.Gender = actor.Gender == Gender.Unknown ? gender : actor.Gender;
        _byName[name] = actor;
        KeepFirst(_byLastWord, words[^1], actor);
        foreach (var word in words)
        {
            KeepFirst(_byAnyWord, word, actor);
        }

        Touch(actor);
        return actor;
    }

    /// <summary>Notes a source without a name: "critics", "the ministry".</summary>
    public Actor Noun(string text, string noun, bool isPerson, bool isPlural, Gender gender)
    {
        if (!_byName.TryGetValue(text, out var actor))
        {
            actor = new Actor(text) { IsPerson = isPerson, IsPlural = isPlural, Gender = gender };
            _byName[text] = actor;
        }

        actor.AddNoun(noun);
        Touch(actor);
        return actor;
    }

    /// <summary>Finds who was last called by a noun: "the minister".</summary>
    public Actor? ByNoun(string noun) => _byNoun.GetValueOrDefault(noun);

    /// <summary>Finds whom a name names that is already known.</summary>
    public Actor? ByName(string[] words) => Known(words, string.Join(' ', words));

    public Actor? ByPronoun(ReadOnlySpan<char> pronoun)
    {
        if (_plurals.Contains(pronoun))
        {
            return Best(actor => actor.IsPlural);
        }

        if (_things.Contains(pronoun))
        {
            return Best(actor => !actor.IsPerson && !actor.IsPlural && actor.Gender == Gender.Unknown);
        }

        var gender = _males.Contains(pronoun) ? Gender.Male : Gender.Female;
        if (gender == Gender.Female && !_females.Contains(pronoun))
        {
            return null;
        }

        var person = Best(actor => actor.IsPerson && !actor.IsPlural && actor.Fits(gender));
        if (person is not null)
        {
            person.Gender = gender;
        }

        return person;
    }

    /// <summary>Notes that somebody is the subject or the speaker of the sentence that is being read.</summary>
    public void Lead(Actor actor)
    {
        actor.LastLead = Sentence;
        Touch(actor);
    }

    public void Touch(Actor actor)
    {
        actor.LastMention = Sentence;
        foreach (var noun in actor.Nouns.Take(MostNouns))
        {
            _byNoun[noun] = actor;
        }

        _recent.Remove(actor);
        _recent.Insert(0, actor);
        if (_recent.Count > Memory)
        {
            _recent.RemoveAt(Memory);
        }
    }

    // Of two people with one surname, the first is called by it; the other keeps the full name.
    private void KeepFirst(Dictionary<string, Actor> actors, string word, Actor actor)
    {
        if (!actors.TryGetValue(word, out var first) || Sentence - first.LastMention > SurnameReach
            || !first.Name.Contains(' ', StringComparison.Ordinal))
        {
            actors[word] = actor;
        }
    }

    private Actor? Known(string[] words, string name)
    {
        if (_byName.TryGetValue(name, out var actor))
        {
            return actor;
        }

        if (words.Length == 1)
        {
            return _byLastWord.GetValueOrDefault(name) ?? _byAnyWord.GetValueOrDefault(name);
        }

        // "Omar García Harfuch" and "García Harfuch"; but not "Ada Brandt" and "Ulf Brandt".
        return _byLastWord.TryGetValue(words[^1], out actor) && Covers(actor.Name, words) ? actor : null;
    }

    private static bool Covers(string name, string[] words)
    {
        var known = name.Split(' ');
        return known.Length == 1 || words.All(word => known.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    private Actor? Best(Func<Actor, bool> fits)
    {
        Actor? best = null;
        foreach (var actor in _recent)
        {
            if (Sentence - actor.LastMention <= PronounReach && fits(actor) && (best is null || Rank(actor) > Rank(best)))
            {
                best = actor;
            }
        }

        return best;
    }

    // A subject or speaker is meant before others of the same sentence, and before those of the next one too.
    private static int Rank(Actor actor) =>
        (2 * int.Max((2 * actor.LastLead) + 1, (2 * actor.LastMention) - 2)) + (actor.Gender == Gender.Unknown ? 0 : 3);
}
