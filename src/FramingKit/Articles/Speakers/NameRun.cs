namespace FramingKit.Articles.Speakers;

/// <summary>Words with capitals in a row: "Mexican Security Secretary Omar García Harfuch".</summary>
/// <param name="Start">The first token.</param>
/// <param name="NameStart">The first token behind the titles: "Omar".</param>
/// <param name="End">Behind the last token.</param>
/// <param name="IsTitled">Whether a title stands before the name.</param>
internal readonly record struct NameRun(int Start, int NameStart, int End, bool IsTitled)
{
    private const int LongestName = 5;
    private const int MostTokens = 14;

    private static readonly WordSet _particles = WordSet.Of(
        "de del da dos das di du la le el al bin ibn ben van von der den ter ten y e abu af av");

    private static readonly WordSet _placeStarts = WordSet.Of(
        "new north south east west northern southern eastern western san santa saint st. port fort lake mount united "
        + "supreme white wall downing "
        + "puerto costa el los las great central gulf black red cape the buenos rio hong sri saudi prime foreign interior "
        + "defence defense state "
        + "presidential key former then acting senior vice justice security human european african american national federal "
        + "general royal republic islamic democratic joint press");

    private static readonly WordSet _things = WordSet.Of(
        "law election elections dossier inquiry investigation act treaty agreement pact deal plan day week war accord "
        + "accords convention charter constitution amendment code initiative "
        + "protocol summit conference strategy doctrine declaration resolution island islands river sea bay valley mountain "
        + "mountains coast "
        + "city county province state states republic kingdom union airport road avenue square bridge canal strait peninsula "
        + "ocean desert "
        + "district region cup prize award festival christmas easter ramadan eve spring revolution rights territories gate "
        + "border church "
        + "cathedral mosque hotel hospital school college stadium prison house air base crisis scandal games olympics bank "
        + "security trade");

    public int Length => End - NameStart;

    /// <summary>Tells whether a name may start with a token.</summary>
    /// <param name="doc">The article.</param>
    /// <param name="token">The token.</param>
    /// <param name="first">The first token of the sentence.</param>
    public static bool Starts(VoiceText doc, int token, int first)
    {
        if (!doc.IsCapital(token) || doc.IsTime(token))
        {
            return false;
        }

        var opens = token == first || !doc.Tokens[token - 1].IsWord;
        return !opens
            ? !doc.IsWord(token, VoiceWords.Determiners)
            : !SentenceWordsOpen(doc, token) || (doc.IsCapital(token + 1) && doc.IsWord(token, SourceWords.Titles));
    }

    public static NameRun Read(VoiceText doc, int start, int limit)
    {
        var end = start + 1;
        var office = start;
        limit = int.Min(limit, start + MostTokens);
        while (end < limit)
        {
            if ((doc.IsCapital(end) && !doc.IsTime(end)) || IsArticled(doc, end))
            {
                end++;
            }
            else if (end + 1 < limit && doc.IsWord(end, _particles) && doc.IsCapital(end + 1))
            {
                end += 2;
            }
            else if (end + 2 < limit && doc.IsWord(end, "of") && doc.IsCapital(end + 1) && doc.IsWord(end - 1, SourceWords.Titles)
                && doc.IsCapital(end + 2))
            {
                office = end + 2;
                end += 3;
            }
            else
            {
                break;
            }
        }

        var name = office;
        for (var token = start; token < end - 1; token++)
        {
            name = doc.IsWord(token, SourceWords.Titles) ? int.Max(name, token + 1) : name;
        }

        var isTitled = name > start || (start > 0 && doc.IsWord(start - 1, SourceWords.Titles));
        return new NameRun(start, name, end, isTitled);
    }

    /// <summary>Gets the words of the name, without the titles.</summary>
    public string[] Words(VoiceText doc)
    {
        var words = new string[Length];
        for (var index = 0; index < words.Length; index++)
        {
            words[index] = doc.Word(NameStart + index).ToString();
        }

        return words;
    }

    /// <summary>Tells whether the name is that of a person, as far as it shows.</summary>
    public bool NamesPerson(VoiceText doc)
    {
        for (var token = NameStart; token < End; token++)
        {
            if (doc.IsWord(token, _things) || doc.Word(token).TrimEnd('.').Contains('.') || doc.IsWord(token, SourceWords.Bodies)
                || doc.IsWord(token, SourceWords.Documents) || doc.IsWord(token, SourceWords.Titles))
            {
                return false;
            }
        }

        return IsTitled
            || GenderWords.Of(doc.Word(NameStart)) != Gender.Unknown
            || (Length is > 1 and <= LongestName
                && !doc.IsWord(Start - 1, "the")
                && !doc.IsWord(NameStart, _placeStarts)
                && !doc.IsWord(NameStart, SourceWords.Capitals)
                && !IsShouted(doc.Word(NameStart)));
    }

    /// <summary>Tells whether a single name that speaks may be a surname: "Pompeo said".</summary>
    public bool MayNamePerson(VoiceText doc) =>
        Length == 1
        && !doc.IsWord(NameStart, SourceWords.Capitals)
        && !doc.IsWord(NameStart, SourceWords.Bodies)
        && !doc.IsWord(NameStart, _things)
        && !IsShouted(doc.Word(NameStart));

    // "al-Tahtawi", "d'Estaing"
    private static bool IsArticled(VoiceText doc, int token)
    {
        var word = doc.IsKind(token, VoiceTokenKind.Word) ? doc.Word(token) : [];
        var joint = word.IndexOfAny('-', '\'', '\u2019');
        return joint is > 0 and <= 3 && joint + 1 < word.Length && char.IsUpper(word[joint + 1]) && char.IsLower(word[0]);
    }

    private static bool SentenceWordsOpen(VoiceText doc, int token) =>
        SentenceWords.Starters.Contains(doc.Word(token).ToString())
        || doc.IsWord(token, VoiceWords.Determiners)
        || doc.IsWord(token, VoiceWords.LeadIns)
        || doc.IsWord(token, VoiceWords.Prepositions)
        || doc.IsWord(token, VoiceWords.Conjunctions)
        || doc.IsWord(token, SourceWords.People);

    private static bool IsShouted(ReadOnlySpan<char> word) =>
        word.Length > 1 && word.IndexOfAnyInRange('a', 'z') < 0 && !word.Contains('.');
}
