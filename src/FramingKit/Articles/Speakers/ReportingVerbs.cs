using System.Collections.Frozen;

namespace FramingKit.Articles.Speakers;

/// <summary>The verbs by which news reports what somebody says, thinks or judges, in all their forms.</summary>
/// <remarks>One row a use; an irregular verb is written "say/said", "think/thought", "write/wrote/written".</remarks>
internal static class ReportingVerbs
{
    private static readonly FrozenDictionary<string,
        VerbUse>.AlternateLookup<ReadOnlySpan<char>> _forms = Build().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Finds how a word, in lower case, reports.</summary>
    public static VerbUse UseOf(ReadOnlySpan<char> word) => _forms.TryGetValue(word, out var use) ? use : VerbUse.None;

    private static (VerbUse Use, string Verbs)[] Table() =>
    [
        (VerbUse.Say,
            "say/said add argue insist claim maintain contend assert declare allege complain stress emphasise emphasize "
            + "reiterate concede acknowledge admit boast vow pledge swear/swore promise reply respond retort counter quip joke "
            + "testify remark caution lament fume thunder whisper mutter warn predict conclude "
            + "scoff enthuse protest proclaim gush recount profess opine posit rejoin sneer grumble "
            + "concur intone"),
        (VerbUse.Say | VerbUse.NeedsClause,
            "write/wrote/written tweet explain recall announce state note observe report confirm reveal disclose estimate "
            + "assess agree believe deem demand rule threaten "
            + "propose hint signal imply understand/understood guarantee forecast reason charge attest affirm repeat"),
        (VerbUse.Say | VerbUse.NeedsClause | VerbUse.NeedsPerson,
            "think/thought feel/felt fear hope expect doubt reckon suggest find/found show/showed/shown indicate worry "
            + "know/knew/known guess "
            + "speculate assume want dream recommend learn realise realize recognise recognize imagine judge calculate wish underline underscore"),
        (VerbUse.Tell, "tell/told assure remind inform notify brief advise persuade convince urge"),
        (VerbUse.QuoteOnly,
            "ask wonder shout cry yell post sigh laugh snap begin/began continue conclude joke plead beg answer exclaim chant chuckle"),
        (VerbUse.Call, "call label brand dub term deem slam style christen"),
        (VerbUse.Call | VerbUse.NeedsAs,
            "describe frame portray characterise characterize depict dismiss hail denounce decry deride defend cast/cast "
            + "present see/saw/seen view "
            + "regard treat paint tout praise condemn ridicule mock bill sell/sold criticise criticize attack blast welcome "
            + "interpret justify "
            + "refer deplore celebrate laud applaud commend pitch represent read/read spin/spun"),
        (VerbUse.Judge,
            "deny reject dispute rebut refute denounce condemn decry deplore lambast criticise criticize oppose welcome "
            + "praise hail "
            + "applaud laud defend lament ridicule deride mock accuse blame question doubt contest contradict downplay "
            + "endorse disavow celebrate commend"),
    ];

    private static FrozenDictionary<string, VerbUse> Build()
    {
        var forms = new Dictionary<string, VerbUse>(StringComparer.Ordinal);
        foreach (var (use, verbs) in Table())
        {
            foreach (var entry in verbs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                AddForms(forms, entry.Split('/'), use);
            }
        }

        return forms.ToFrozenDictionary(
            pair => pair.Key,
            pair => VoiceWords.VerbsThatAreNouns.Contains(pair.Key) ? pair.Value | VerbUse.AlsoNoun : pair.Value,
            StringComparer.Ordinal);
    }

    private static void AddForms(Dictionary<string, VerbUse> forms, string[] parts, VerbUse use)
    {
        var verb = parts[0];
        var past = parts.Length > 1 ? parts[1] : VerbForms.Past(verb);
        Add(forms, verb, use | VerbUse.Plain | (past == verb ? VerbUse.Past : 0));
        Add(forms, VerbForms.ThirdPerson(verb), use);
        Add(forms, VerbForms.Participle(verb), use | VerbUse.Participle);
        Add(forms, past, use | VerbUse.Past);
        if (parts.Length > 2)
        {
            Add(forms, parts[2], use | VerbUse.Past);
        }
    }

    // A verb in two rows has both uses; a demand of one row that another does not make is dropped.
    private static void Add(Dictionary<string, VerbUse> forms, string form, VerbUse use)
    {
        const VerbUse Demands = VerbUse.NeedsClause | VerbUse.NeedsPerson;
        const VerbUse Speech = VerbUse.Say | VerbUse.Tell;
        if (!forms.TryGetValue(form, out var known))
        {
            forms[form] = use;
            return;
        }

        var demands = (known & Speech) != 0 && (use & Speech) != 0 ? known & use & Demands : (known | use) & Demands;
        forms[form] = ((known | use) & ~Demands) | demands;
    }
}
