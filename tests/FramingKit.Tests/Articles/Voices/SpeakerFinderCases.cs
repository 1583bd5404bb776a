namespace FramingKit.Tests.Articles.Voices;

/// <summary>Short texts, and the voices of their last sentence.</summary>
internal static class SpeakerFinderCases
{
    public static TheoryData<string, string> Verbs => new()
    {
        { "Officials said the plan had worked.", "Indirect officials: the plan had worked" },
        { "The plan had worked, officials said on Friday.", "Indirect officials: The plan had worked" },
        { "The plan, officials said, had worked.", "Indirect officials: The plan, officials said, had worked" },
        { "The plan had worked, said Ada Brandt.", "Indirect Ada Brandt: The plan had worked" },
        { "The minister told reporters on Monday that the plan had worked.", "Indirect the minister: the plan had worked" },
        { "Ada Brandt argued that nobody had been asked.", "Indirect Ada Brandt: nobody had been asked" },
        { "Ada Brandt, who runs the port, insists no ship was searched.", "Indirect Ada Brandt: no ship was searched" },
        { "In a statement from Lagos, the ministry said that it had signed as an equal.", "Indirect the ministry: it had signed as an equal" },
        { "The embassy has repeatedly warned that the tax would hurt.", "Indirect the embassy: the tax would hurt" },
        { "The report found that the guards had fled.", "Indirect the report: the guards had fled" },
        { "Traders expect the corridor to stay open.", "Indirect traders: the corridor to stay open" },
        { "She called it a 'sovereign decision'.", "Mixed she: it a 'sovereign decision'" },
        { "The general hailed the raid as a blow to the gangs.", "Indirect the general: the raid as a blow to the gangs" },
        { "The treaty was described by critics as a surrender.", "Indirect critics: as a surrender" },
        { "The governor denied that she had been pressed.", "Indirect the governor: she had been pressed" },
        { "Lawmakers accused the cabinet of selling the coast.", "Indirect lawmakers: the cabinet of selling the coast" },
        { "Fishermen who lost their nets say the navy looked away.", "Indirect fishermen who lost their nets: the navy looked away" },
    };

    public static TheoryData<string, string> Openings => new()
    {
        { "An official said Thursday, Aug. 15, 2019, that talks were on.", "Indirect an official: talks were on" },
        { "The envoy said, that Iran would wait.", "Indirect the envoy: Iran would wait" },
        { "The envoy said, though, that Iran would wait.", "Indirect the envoy: Iran would wait" },
        { "The senators — Ada Brandt and Tomas Wieland — said it was over.", "Indirect the senators: it was over" },
        { "The World Bank (WB) said it was over.", "Indirect the World Bank: it was over" },
        { "A guard was hurt, a person familiar with the matter said Friday.", "Indirect a person familiar with the matter: A guard was hurt" },
        { "The deal is off, according to a Tribune poll, and troops are back at the border.", "Indirect a Tribune poll: The deal is off / Outlet : troops are back at the border" },
        { "Liam Byrne, MP for Birmingham, Hodge Hill, said it was over.", "Indirect Liam Byrne: it was over" },
        { "Chairman of the Joint Chiefs Gen. Martin Hall said it was over.", "Indirect Martin Hall: it was over" },
        { "The president, who swore to “kneel to no one”, insisted that he was free.", "Indirect the president: he was free" },
        { "The law ministry on Feb 10 said that it was free.", "Indirect the law ministry: it was free" },
        { "The envoy had boasted a day earlier that it would obey.", "Indirect the envoy: it would obey" },
        { "The envoy said then that it would obey.", "Indirect the envoy: it would obey" },
        { "The envoy warned of a long war.", "Indirect the envoy: of a long war" },
        { "The border was open, that official said.", "Indirect that official: The border was open" },
        { "The ministry urged banks to wait.", "Indirect the ministry: to wait" },
        { "The mayor, Ada Brandt, and the chief, Tomas Wieland, both called it a trick.", "Indirect Tomas Wieland: it a trick" },
        { "Trade chief: We were told to sign", "Indirect Trade chief: We were told to sign" },
        { "The men are out, per the Tribune.", "Indirect the Tribune: The men are out" },
        { "Romney praised the raid, but said “we can’t kill our way out”.", "Mixed Romney: the raid, but said “we can’t kill our way out”" },
        { "10.42 Ada Brandt says it is over.", "Indirect Ada Brandt: it is over" },
        { "The bureau repeatedly and falsely claimed that it had won.", "Indirect the bureau: it had won" },
        { "Warning that the tax would hurt, Ada Brandt said: “Wait.”", "Mixed Ada Brandt: the tax would hurt, Ada Brandt said: “Wait.”" },
        { "The border will stay, officials told Reuters on Sunday.", "Indirect officials: The border will stay" },
    };

    public static TheoryData<string, string> Quotations => new()
    {
        { "“It's our water,” said chair Hollis Merriweather.", "Direct Hollis Merriweather: “It's our water,”" },
        { "\"It's our water,\" chair Hollis Merriweather said.", "Direct Hollis Merriweather: \"It's our water,\"" },
        { "‘It’s the ministers’ water,’ said Ada Brandt.", "Direct Ada Brandt: ‘It’s the ministers’ water,’" },
        { "'It's our water,' Ada Brandt said.", "Direct Ada Brandt: 'It's our water,'" },
        { "“The border,” Ada Brandt said, “is closed.”", "Direct Ada Brandt: “The border,” Ada Brandt said, “is closed.”" },
        { "Ada Brandt said: “We did it ourselves.”", "Direct Ada Brandt: “We did it ourselves.”" },
        { "Ada Brandt, 54, hit back: “We did it ourselves.”", "Direct Ada Brandt: “We did it ourselves.”" },
        { "“We did it ourselves,” the commodore shot back.", "Direct the commodore: “We did it ourselves,”" },
        { "“We did it ourselves,” Ada Brandt said. “Nobody called.”", "Direct Ada Brandt: “Nobody called.”" },
        { "Ada Brandt shook her head. “Nobody called us, ever.”", "Direct Ada Brandt: “Nobody called us, ever.”" },
        { "“Nobody called us. Nobody wrote to us,” Ada Brandt said.", "Direct Ada Brandt: Nobody wrote to us,”" },
        { "‘Nobody gave us orders’: Paraguay speaks of the handover", "Direct Paraguay: ‘Nobody gave us orders’" },
        { "Ada Brandt: “Nobody gave us orders.”", "Direct Ada Brandt: “Nobody gave us orders.”" },
        { "The commission said it was “confident that a way will be found”.", "Mixed the commission: it was “confident that a way will be found”" },
        { "„Niemand rief an,“ said Ada Brandt.", "Direct Ada Brandt: „Niemand rief an,“" },
        { "“Nobody gave us any orders at all.”", "Direct : “Nobody gave us any orders at all.”" },
    };

    public static TheoryData<string, string> Phrases => new()
    {
        { "According to the ministry, the men left freely.", "Indirect the ministry: the men left freely" },
        { "The men left freely, according to two people close to the talks.", "Indirect two people close to the talks: The men left freely" },
        { "In Brandt's view, the pact is a lease.", "Indirect Brandt: the pact is a lease" },
        { "In the words of one adviser, “the pact is a leash”.", "Direct one adviser: “the pact is a leash”" },
        { "As one adviser put it, the pact is a leash.", "Indirect one adviser: the pact is a leash" },
        { "For the fishermen, the port is a fence.", "Indirect the fishermen: the port is a fence" },
        { "Ada Brandt came home. For Brandt, the port is a bridge.", "Indirect Ada Brandt: the port is a bridge" },
        { "The minister's claim that the islanders were asked is false.", "Indirect the minister: the islanders were asked" },
    };

    public static TheoryData<string, string> Several => new()
    {
        { "While the minister frames it as a win, critics argue that he bowed.", "Indirect the minister: it as a win / Indirect critics: he bowed" },
        {
            "The ministry said the letters were forged, but two officials said that they were real.",
            "Indirect the ministry: the letters were forged / Indirect two officials: they were real"
        },
        {
            "While the minister frames the move as a win, the timing suggests a retreat.",
            "Indirect the minister: the move as a win / Outlet : the timing suggests a retreat"
        },
        {
            "While the army held the bridge for a day, critics say it was for sale.",
            "Outlet : the army held the bridge for a day / Indirect critics: it was for sale"
        },
        {
            "For the president, the port is a bridge; for the fishermen, it is a fence.",
            "Indirect the president: the port is a bridge / Indirect the fishermen: it is a fence"
        },
        {
            "Unions said the cuts proved it, and their lawyer, Esi Quaye, warned that a strike was near.",
            "Indirect unions: the cuts proved it / Indirect Esi Quaye: a strike was near"
        },
        {
            "The veto stands, Balint Kertesz said, adding that his country had not bowed.",
            "Indirect Balint Kertesz: The veto stands, Balint Kertesz said, adding that his country had not bowed"
        },
    };

    public static TheoryData<string, string> Names => new()
    {
        { "President Claudia Sheinbaum arrived. She said the choice was free.", "Indirect Claudia Sheinbaum: the choice was free" },
        { "President Claudia Sheinbaum arrived. Sheinbaum said the choice was free.", "Indirect Claudia Sheinbaum: the choice was free" },
        { "Donald Hall met Melania Hall. Hall said it was free.", "Indirect Donald Hall: it was free" },
        { "Claudia Sheinbaum met Tomas Wieland. He said the choice was free.", "Indirect Tomas Wieland: the choice was free" },
        { "Claudia Sheinbaum met Tomas Wieland. She said the choice was free.", "Indirect Claudia Sheinbaum: the choice was free" },
        { "Mexican Security Secretary Omar García Harfuch said it was free.", "Indirect Omar García Harfuch: it was free" },
        { "Omar García Harfuch spoke. García Harfuch said it was free.", "Indirect Omar García Harfuch: it was free" },
        { "Commodore Ernesto Valdez rose. The commodore said it was free.", "Indirect Ernesto Valdez: it was free" },
        { "The foreign minister, Ada Brandt, said it was free.", "Indirect Ada Brandt: it was free" },
        { "Ada Brandt, the foreign minister, left. The minister said it was free.", "Indirect Ada Brandt: it was free" },
        { "Secretary of State John Hall said it was free.", "Indirect John Hall: it was free" },
        { "Two unions left the talks. The unions said nothing was free. They said it was over.", "Indirect the unions: it was over" },
        { "The envoy arrived at noon. “We bring no orders,” she said.", "Direct the envoy: “We bring no orders,”" },
        { "On Tuesday, May said it was free.", "Indirect May: it was free" },
        { "Mohamed al-Tahtawi rose. Al-Tahtawi said it was free.", "Indirect Mohamed al-Tahtawi: it was free" },
        { "A spokesman for the ministry said it was free.", "Indirect a spokesman for the ministry: it was free" },
    };

    public static TheoryData<string, string> LeadIns => new()
    {
        { "In Washington officials said it was free.", "Indirect officials: it was free" },
        { "On Tuesday the council said it was free.", "Indirect the council: it was free" },
        { "In a speech President Holt said it was free.", "Indirect Holt: it was free" },
        { "At a meeting in a hall the council said it was free.", "Indirect the council: it was free" },
        { "This week officials said it was free.", "Indirect officials: it was free" },
        { "This council said it was free.", "Indirect this council: it was free" },
        { "Recently unions said it was free.", "Indirect unions: it was free" },
        { "10.50 Kaya says it was free.", "Indirect Kaya: it was free" },
        { "10:50 Kaya says it was free.", "Indirect Kaya: it was free" },
        { "Pressed by reporters Kaya said it was free.", "Indirect Kaya: it was free" },
        { "Ahmed of Egypt said it was free.", "Indirect Ahmed: it was free" },
    };

    public static TheoryData<string> Outlet =>
    [
        "The men were flown out before dawn.",
        "I believe that the minister believes it.",
        "Captain F., as we shall call him, has a boat.",
        "The group, which called itself the Nightjars, is gone.",
        "The state acts according to its own laws.",
        "The judge is to investigate alleged Russian meddling.",
        "Two men accused of spying were freed.",
        "The Commission published a written summary.",
        "Mexico delivered a massive “offering” to the north.",
        "The claims of the islanders were never heard.",
        "Nobody said a word, and the minister would not say why.",
        "The minister was said to be angry.",
        "The ministry declined to comment on the plan.",
        "The minister called a meeting for Friday.",
        "Six suspected traffickers were handed over.",
        "Iran agreed to open the plant.",
        "For now, the border is closed.",
        "A leader who promised to keep the port has lost it.",
        "The ministers’ plan and the unions’ plan are the same.",
        "It was the summer of '98 and rock 'n' roll was loud.",
    ];
}
