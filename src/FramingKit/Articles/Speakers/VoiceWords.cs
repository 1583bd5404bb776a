namespace FramingKit.Articles.Speakers;

/// <summary>Small words that hold a sentence together, as far as attribution needs them.</summary>
internal static class VoiceWords
{
    /// <summary>Gets forms of reporting verbs that are nouns as well.</summary>
    public static WordSet VerbsThatAreNouns { get; } = WordSet.Of(
        "answer answers attack attacks bill bills blame blast boast boasts brand brands brief briefs call calling calls",
        "cast caution chant chants charge charges claim claims contest counter counters cries cry demand demands doubt",
        "doubts estimate estimates fear fears feeling feelings find finding findings finds forecast forecasts frame frames",
        "guarantee guarantees guess hint hints hope hopes joke jokes judge judges label labels lament meaning mock note",
        "notes oppose pitch pledge pledges post posts praise present promise promises propose protest protests question",
        "questions quip read reading reason reasons recall recalls remark remarks replies reply report reports retort rule",
        "rules ruling rulings saying sees shout shouts show shows signal signals state states stress stresses style",
        "suspect suspects term terms thought thoughts threatening treat treats tweet tweets underscore understanding view",
        "views vow vows want wants warning warnings welcome whisper whispers wish wishes wonder wonders worries worry",
        "writing");

    public static WordSet Determiners { get; } = WordSet.Of(
        "the a an this that these those his her its their our my your some any no each every another both many several few "
        + "most all "
        + "one two three four five six seven eight nine ten dozens hundreds thousands more other such");

    public static WordSet Possessives { get; } = WordSet.Of("his her its their our my your");

    public static WordSet Conjunctions { get; } = WordSet.Of(
        "but while although though whereas as because since if unless when whenever where after before until once so yet "
        + "that which who "
        + "whom whose what whether than why how");

    public static WordSet Contrasts { get; } = WordSet.Of("while although though whereas even");

    public static WordSet Links { get; } = WordSet.Of("and but or yet while whereas although though as");

    public static WordSet Prepositions { get; } = WordSet.Of(
        "in on at by for from with of to into about against after before during since under over between through within "
        + "without near "
        + "across along amid among around behind beyond despite following inside like outside per throughout toward towards "
        + "upon via alongside");

    /// <summary>Gets prepositions and the like that go on with the name of a source: "a spokesman for the ministry".</summary>
    public static WordSet NounLinks { get; } = WordSet.Of("of for from with close familiar based");

    public static WordSet Places { get; } = WordSet.Of("in at on near inside outside across around along");

    public static WordSet Adverbs { get; } = WordSet.Of(
        "also again already always even ever just later meanwhile never now often once only previously recently repeatedly "
        + "still then "
        + "today tonight yesterday tomorrow too have has had having is are was were be been being do does did will would can "
        + "could may "
        + "might must should shall not afterwards afterward soon however though therefore instead quickly reportedly else "
        + "earlier first last "
        + "all himself herself themselves itself long since further indeed goes went go on to came out came hastened sought "
        + "tried wanted seemed appeared");

    public static WordSet LeadIns { get; } = WordSet.Of(
        "and but or so yet still then meanwhile however instead also even today yesterday tonight tomorrow now later "
        + "earlier recently "
        + "monday tuesday wednesday thursday friday saturday sunday nonetheless nevertheless moreover indeed thus hence "
        + "afterwards "
        + "privately publicly officially here there perhaps elsewhere outside inside last night week month year this reaction "
        + "only while "
        + "although though whereas because as if when since after before not");

    public static WordSet Times { get; } = WordSet.Of(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
        + "september october "
        + "november december today yesterday tonight night day days week month year morning afternoon evening last late early "
        + "this earlier later "
        + "months weeks days years hours ago weekend noon midday a.m. p.m. mon. tues. jan feb aug sep sept oct nov dec mon "
        + "tue tues wed thu thurs fri wed. thurs. fri. sat. sun. jan. feb. aug. sept. oct. nov. dec.");

    /// <summary>Gets lengths of time: "for thirty years" is no date.</summary>
    public static WordSet Spans { get; } = WordSet.Of("years months weeks days hours");

    public static WordSet Pronouns { get; } = WordSet.Of("he she they it we i you who which");

    /// <summary>Gets words that stand for people without a noun: "one said", "others argue".</summary>
    public static WordSet Quantities { get; } = WordSet.Of(
        "one some many others most both several few two three another neither everyone everybody nobody");

    /// <summary>Gets what a source speaks on or in, after which its words follow: "said in a statement that".</summary>
    public static WordSet Occasions { get; } = WordSet.Of(
        "statement interview report speech conference tweet letter post telegram twitter facebook x television radio "
        + "parliament court "
        + "briefing email e-mail message address press testimony video article memo filing note lecture sermon hearing debate "
        + "social "
        + "media telegram truth commons assembly congress senate podcast broadcast reporters journalists lawmakers publicly "
        + "privately "
        + "op-ed essay book paper ruling complaint afterwards afterward");

    public static WordSet Addressees { get; } = WordSet.Of(
        "reporters journalists lawmakers legislators parliament congress conference council committee agency agencies "
        + "newspaper paper radio "
        + "television tv news times post press court judges jury hearing inquiry crowd crowds supporters rally audience "
        + "delegates ministers "
        + "colleagues viewers listeners readers investors officials diplomats leaders allies mps senators members staff "
        + "workers people "
        + "nation voters assembly senate commons programme program show broadcaster channel reuters afp bbc cnn cbc cbs nbc "
        + "abc outlet "
        + "website correspondent magazine guardian briefing panel meeting students residents soldiers troops families "
        + "residents relatives "
        + "police prosecutors counterpart president minister chancellor host");

    /// <summary>Gets verbs that show a clause, besides the reporting verbs and those in "-ed".</summary>
    public static WordSet FiniteVerbs { get; } = WordSet.Of(
        "is are was were be been has have had do does did will would can could may might must should shall won't can't "
        + "don't isn't wasn't "
        + "aren't weren't hasn't haven't hadn't wouldn't couldn't shouldn't didn't doesn't 'll cannot get gets got give gives "
        + "gave go goes went "
        + "come comes came make makes made take takes took keep keeps kept let lets put puts leave leaves left lose loses "
        + "lost win wins won "
        + "mean means meant need needs want wants bring brings brought buy bought sell sold stand stood hold held run runs "
        + "ran fall fell rise "
        + "rose grow grew pay pays paid send sent seek sought meet met set hit cut cost become becomes became remain remains "
        + "know knows knew see "
        + "sees saw looks look lead leads led break broke speak spoke fight fought belong belongs amount amounts serve serves "
        + "decide decides "
        + "answer answers owe owes matter matters work works act acts live lives understand depends threaten threatens "
        + "protect protects secure "
        + "secures prove proves arrive arrives begin began bow bows bend bent yield yields respect respects want leaves drove "
        + "flew shot struck");

    public static WordSet ClaimNouns { get; } = WordSet.Of(
        "claim claims assertion assertions argument insistence contention warning warnings view belief boast charge charges "
        + "accusation "
        + "accusations allegation allegations suggestion statement denial promise pledge declaration admission conviction "
        + "complaint fear "
        + "fears hope remark remarks assurance assurances explanation verdict conclusion prediction announcement finding "
        + "findings vow");

    public static WordSet Plurals { get; } = WordSet.Of("they we them others many most some both");
}
