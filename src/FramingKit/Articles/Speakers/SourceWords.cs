namespace FramingKit.Articles.Speakers;

/// <summary>The words that name who can speak: people by what they are, bodies, documents.</summary>
internal static class SourceWords
{
    /// <summary>Gets offices and ranks that stand before a name, and stand for their holder.</summary>
    public static WordSet Titles { get; } = WordSet.Of(
        "president vice-president minister premier chancellor secretary undersecretary governor mayor senator sen. gov. "
        + "rep. gen. col. lt. capt. sgt. "
        + "maj. adm. congressman congresswoman representative deputy mp mep mps msp councillor cllr. councilor commissioner "
        + "ambassador envoy "
        + "consul general colonel captain lieutenant major admiral commander commodore brigadier marshal sergeant king queen "
        + "prince princess pope "
        + "archbishop bishop cardinal imam ayatollah sheikh sheik rabbi pastor father sister reverend rev. chief chairman "
        + "chairwoman chair "
        + "chairperson head leader director secretary-general speaker whip judge justice prosecutor lawyer counsel attorney "
        + "professor prof. dr. dr "
        + "doctor mr. mrs. ms. mr mrs ms miss sir lady lord dame baroness baron spokesman spokeswoman spokesperson adviser "
        + "advisor aide analyst "
        + "economist historian activist campaigner author writer journalist reporter correspondent columnist commentator "
        + "candidate lawmaker "
        + "legislator politician officer official inspector superintendent sheriff agent negotiator diplomat expert "
        + "researcher fellow scholar "
        + "scientist engineer skipper fisherman farmer trader resident voter veteran ceo founder president-elect first-lady "
        + "taoiseach emir sultan "
        + "datuk dato tun shri hon. dictator strongman co-founder editor host actor singer coach captain manager owner banker "
        + "investor strategist whistleblower "
        + "predecessor successor colleague counterpart rival ally pm foreman trustee delegate warlord comrade crown");

    /// <summary>Gets words for people, one or many, who can be a source without a name.</summary>
    public static WordSet People { get; } = WordSet.Of(
        "critics critic opponents opponent supporters supporter officials residents resident experts analysts observers "
        + "lawmakers lawyers "
        + "diplomats economists activists campaigners protesters demonstrators police officers prosecutors investigators "
        + "authorities villagers "
        + "neighbours neighbors locals farmers fishermen fishers workers miners traders truckers drivers students teachers "
        + "parents families "
        + "relatives mothers fathers survivors victims witnesses historians academics researchers scholars scientists "
        + "journalists reporters "
        + "commentators pundits senators ministers mps meps deputies leaders members advisers advisors aides insiders sources "
        + "source "
        + "negotiators generals commanders soldiers troops veterans rebels insurgents republicans democrats conservatives "
        + "liberals socialists "
        + "greens nationalists voters citizens people man woman men women person adviser advisor insider backers allies ally "
        + "rivals detractors "
        + "sceptics skeptics defenders proponents advocates conservationists unionists businessmen bankers investors lobbyists "
        + "bondholders lenders creditors donors elders chiefs bishops clergy imams migrants refugees detainees prisoners "
        + "inmates guards "
        + "trawlermen captains skippers shopkeepers exporters importers manufacturers producers growers envoys ambassadors "
        + "monitors inspectors "
        + "auditors judges jurors detectives spokesmen spokespeople representatives delegates figures veteran mother father "
        + "widow brother sister son "
        + "daughter wife husband neighbour neighbor teacher student driver worker baker shopkeeper vendor retiree pensioner "
        + "islanders owner owners dealers");

    /// <summary>Gets bodies, in lower or upper case.</summary>
    public static WordSet Bodies { get; } = WordSet.Of(
        "ministry department government administration cabinet council commission committee court tribunal parliament "
        + "assembly congress senate "
        + "agency embassy consulate office bureau board bank fund union unions federation association organisation organization "
        + "group groups party coalition opposition army navy force forces military guard police company firm corporation "
        + "institute university think-tank "
        + "tank centre center foundation charity ngo newspaper broadcaster press court's mission secretariat authority regime "
        + "junta kremlin pentagon "
        + "vatican white-house palace presidency bloc alliance campaign movement front service regulator watchdog ombudsman "
        + "chamber congress "
        + "club society network initiative summit delegation team side camp treasury house downing nations times post journal "
        + "herald tribune "
        + "reuters afp ap bbc cnn street elders confederation syndicate cartel militia brigade command league monitor lobby "
        + "industry outlet operator "
        + "supplier media courts watch international crescent cross line brotherhood");

    /// <summary>Gets documents that speak.</summary>
    public static WordSet Documents { get; } = WordSet.Of(
        "report statement study survey poll document documents letter memo cable indictment affidavit filing complaint "
        + "communique "
        + "communiqué declaration resolution ruling judgment judgement treaty text paper review audit dossier transcript "
        + "article editorial "
        + "analysis briefing release tweet post account bulletin census figures data records emails email note poster banner "
        + "manifesto constitution");

    /// <summary>Gets places that stand for their governments and are no people.</summary>
    public static WordSet Capitals { get; } = WordSet.Of(
        "washington beijing moscow london paris berlin brussels tokyo seoul pyongyang tehran ankara cairo jerusalem delhi "
        + "islamabad kabul "
        + "kyiv kiev warsaw budapest prague vienna rome madrid lisbon athens ottawa mexico brasilia brasília havana caracas "
        + "bogota bogotá lima quito "
        + "santiago canberra wellington jakarta manila hanoi bangkok nairobi abuja pretoria accra addis riyadh doha dubai "
        + "baghdad damascus beirut "
        + "tunis algiers rabat tripoli khartoum kremlin america china russia iran israel turkey egypt india pakistan japan "
        + "france germany britain "
        + "england scotland wales ireland spain italy greece poland hungary ukraine canada brazil argentina colombia "
        + "venezuela cuba chile peru "
        + "australia indonesia philippines vietnam thailand kenya nigeria ghana ethiopia africa europe asia iraq syria "
        + "lebanon jordan qatar "
        + "yemen libya tunisia algeria morocco sudan taiwan hong singapore malaysia serbia kosovo taipei nato eu un u.n. u.s. "
        + "us uk opec imf");
}
