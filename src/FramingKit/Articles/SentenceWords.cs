using System.Collections.Frozen;

namespace FramingKit.Articles;

/// <summary>The words that tell whether a full stop ends a sentence.</summary>
internal static class SentenceWords
{
    /// <summary>Abbreviations, each as it is written: "Miss." may be a state, "miss." is a word.</summary>
    public static readonly FrozenDictionary<string, AbbreviationKind> Abbreviations = Table(
        (AbbreviationKind.Title, [
            "Mr", "Mrs", "Ms", "Mx", "Dr", "Drs", "Prof", "Gen", "Sen", "Rep", "Reps", "Sens", "Gov", "Govs", "Lt", "Col",
            "Capt", "Cmdr", "Cpl",
            "Sgt", "Maj", "Adm", "Brig", "Pvt", "Det", "Insp", "Supt", "Hon", "Rev", "Revd", "Msgr", "Fr", "St", "Ste", "Mt",
            "Ft", "Pres",
            "Amb", "Atty", "Mme", "Mlle", "Messrs", "Sr", "Sra", "Srta", "Ing", "Lic", "Univ", "Ald", "Cllr", "Assoc", "Asst",
            "Engr", "Ph",
            "MR", "MRS", "MS", "DR", "GEN", "SEN", "GOV", "ST", "Fig", "Figs", "Cf", "Approx", "Ca",
            "vs", "fig", "figs", "approx", "ca", "cf", "viz", "e.g", "i.e", "E.g", "I.e", "incl", "resp"]),
        (AbbreviationKind.BeforeNumber, [
            "No", "Nos", "no", "nos", "Art", "art", "Arts", "arts", "Sec", "sec", "Para", "para", "paras", "Vol", "vol", "vols",
            "Ch", "ch",
            "pp", "Nr", "nr", "Op", "op", "App", "ver"]),
        (AbbreviationKind.Date, [
            "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
            "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun"]),
        (AbbreviationKind.Other, [
            "Inc", "Ltd", "Corp", "Co", "Cos", "PLC", "Plc", "Bros", "Jr", "JR", "Snr", "Esq", "al", "Est", "Ave", "Blvd", "Rd",
            "Hwy", "Intl",
            "Govt", "govt", "Dept", "dept", "Ph.D", "M.Sc", "B.Sc", "D.Phil", "LL.B", "LL.M", "Pty", "a.m", "p.m", "A.M", "P.M",
            "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass",
            "Mich", "Minn",
            "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Ont",
            "Que"]),
        (AbbreviationKind.Final, ["etc", "U.S.A"]));

    /// <summary>Words that open a sentence and no name.</summary>
    public static readonly FrozenSet<string> Starters = Set(
        "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their", "our", "my", "your",
        "this", "that",
        "these", "those", "there", "here", "but", "and", "or", "nor", "so", "yet", "for", "in", "on", "at", "by", "to", "from",
        "with", "of",
        "under", "over", "after", "before", "during", "since", "until", "while", "when", "where", "why", "who", "what", "which",
        "how", "if",
        "although", "though", "because", "as", "once", "however", "meanwhile", "moreover", "still", "then", "now", "today",
        "yesterday",
        "tomorrow", "also", "even", "only", "not", "no", "yes", "some", "many", "most", "few", "several", "both", "each",
        "every", "all",
        "another", "others", "one", "two", "three", "four", "five", "six", "seven", "nobody", "nothing", "everyone", "critics",
        "officials",
        "police", "analysts", "instead", "thus", "hence", "perhaps", "maybe", "despite", "earlier", "later", "last", "next",
        "asked", "it's",
        "he's", "she's", "that's", "there's", "they're", "we're", "i'm", "don't", "let", "such", "according", "between",
        "without", "about");

    /// <summary>Words that leave a clause open, so that it can't end with a name that follows them.</summary>
    public static readonly FrozenSet<string> Subordinators = Set(
        "while", "although", "though", "when", "whenever", "if", "unless", "because", "since", "after", "before", "once",
        "until", "whereas",
        "as", "even");

    /// <summary>Words before the name of a country that stands for one of its offices: "from the U.S. …".</summary>
    public static readonly FrozenSet<string> Links = Set(
        "from", "to", "of", "by", "with", "for", "in", "at", "on", "against", "between", "and", "or", "under", "than", "that",
        "the", "a",
        "former", "told", "urged", "asked", "sued", "via", "through", "into", "over", "about", "across", "within", "toward",
        "towards");

    /// <summary>Words that go on behind a name that opens a text in the middle of a sentence.</summary>
    public static readonly FrozenSet<string> Followers = Set(
        "to", "of", "and", "or", "for", "in", "on", "at", "by", "that", "which", "who", "from", "with", "as", "under", "over",
        "against", "about");

    /// <summary>Offices and bodies that are named behind the name of a country or a union.</summary>
    public static readonly FrozenSet<string> Bodies = Set(
        "department", "office", "court", "embassy", "consulate", "navy", "army", "force", "forces", "marines", "congress",
        "senate", "house",
        "treasury", "agency", "commission", "commissioner", "council", "committee", "administration", "government", "bureau",
        "board",
        "attorney", "ambassador", "secretary", "general", "president", "envoy", "guard", "marshals", "border", "customs",
        "service", "command",
        "state", "justice", "defense", "defence", "homeland", "supreme", "federal", "district", "central", "high", "security",
        "assembly",
        "charter", "convention", "mission", "representative", "representatives", "constitution", "parliament", "pentagon",
        "trade",
        "immigration", "drug", "military", "southern", "northern", "national", "special", "human", "refugee", "world",
        "capitol", "postal");

    /// <summary>Finite verbs that show that the name before them is the subject of a sentence of its own.</summary>
    public static readonly FrozenSet<string> FiniteVerbs = Set(
        "said", "says", "say", "told", "tells", "announced", "has", "have", "had", "is", "are", "was", "were", "will", "would",
        "can", "could",
        "may", "might", "must", "should", "shall", "did", "does", "do", "called", "calls", "asked", "warned", "agreed",
        "refused", "denied",
        "welcomed", "accused", "rejected", "accepted", "insisted", "replied", "added", "argued", "claimed", "wants", "wanted",
        "went", "came",
        "made", "took", "gave", "sent", "signed", "voted", "declined", "praised", "condemned", "responded", "demanded",
        "remains", "became",
        "vowed", "promised", "ordered", "threatened", "began", "won", "lost", "never", "also", "then", "later", "now", "isn't",
        "wasn't",
        "didn't", "won't", "hasn't", "faces", "faced", "sees", "saw", "knows", "knew", "believes", "hopes", "fears", "plans",
        "needs", "says:");

    /// <summary>Verbs of a reporting clause behind a quotation.</summary>
    public static readonly FrozenSet<string> Reporting = Set(
        "said", "says", "asked", "asks", "told", "wrote", "writes", "shouted", "cried", "replied", "added", "wondered",
        "demanded", "joked",
        "insisted", "exclaimed", "quipped", "fumed", "thundered", "declared", "tweeted", "posted", "recalled", "continued",
        "answered", "yelled");

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenDictionary<string, AbbreviationKind> Table(
        params (AbbreviationKind Kind, string[] Words)[] groups) => groups
        .SelectMany(group => group.Words.Select(word => (word, group.Kind)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Kind, StringComparer.Ordinal);
}
