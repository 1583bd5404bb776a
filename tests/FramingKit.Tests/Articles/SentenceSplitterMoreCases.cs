namespace FramingKit.Tests.Articles;

/// <summary>More texts in the form of <see cref="SentenceSplitterCases"/>.</summary>
internal static class SentenceSplitterMoreCases
{
    public static TheoryData<string> Quotes =>
    [
        "He said “no.”|She said “yes.”",
        "He said \"no.\"|She said \"yes.\"",
        "“It is over,” she said.|“It is not,” he said.",
        "\"It is over,\" she said.|\"It is not,\" he said.",
        "“We signed.|We paid,” said Duarte.",
        "\"We signed.|We paid,\" said Duarte.",
        "“Is it so?” Kaya asked.|“It is,” she said.",
        "“Is it so?” Minister Ada Kaya asked.|Nobody answered.",
        "“Is it so?” he asked.|Nobody answered.",
        "“Stop!” she cried.|He stopped.",
        "“Is it so?”|Nobody knew.",
        "“Stop!”|The car did not.",
        "He cried: “Stop!”|The car did not.",
        "‘Nobody bent,’ he said.|‘We stood.’",
        "He called it ‘a win.’|She did not.",
        "He called it 'a win.'|She did not.",
        "«C’est fini.»|Il partit.",
        "He called it a “win.”|“It is none,” she said.",
        "He left.”|She stayed.",
        "“He left.|(She stayed.)|They wept.”",
        "The so-called “deal!” was none.|It was a ruse.",
        "She asked: \"Why?\"|Nobody knew.",
        "“They twisted our arm.|We gave the shoulder.”|He sat down.",
        "“Not one,” he said.|“Not two.|Not three.”",
        "“Will you?”|“I will.”|They wed.",
        "“What?” shouted Osei.|“Nothing,” said Brand.",
        "Guests with guns? he was asked.|“Guests with tripods,” he said.",
        "He wrote “p. 5.” and left.|She read it.",
        "“It’s ours.”|“It’s theirs.”",
    ];

    public static TheoryData<string> Marks =>
    [
        "Is it over?|It is.",
        "Is it over?!|It is!",
        "It is over!!!|Yes.",
        "Wait...|What?",
        "He waited... and left.|She stayed.",
        "He waited…|She left.",
        "He waited … and left.|She stayed.",
        "We will ... Mexico first.|They cheered.",
        "He left (she stayed).|They wept.",
        "(He left.)|She stayed.",
        "He left (why?) and came back.|She stayed.",
        "The (surprising!) Mexican vote failed.|Nobody cared.",
        "He left [sic].|She stayed.",
        "He left; she stayed.|They wept.",
        "He said: Go.|She went.",
        "Yes – and no.|Perhaps.",
        "He left.|— She stayed.",
        "He left.|– She stayed.",
        "It is over.|¿Por qué?|Nobody knows.",
        "He left.|[He came back.]",
        "It failed.|#Never again.",
        "He left.|@kaya stayed.",
        "他来了。¦她走了。",
        "彼は来た！¦彼女は帰った。",
        "هل انتهى؟|نعم انتهى.",
        "वह आया।|वह गई।",
        "Она ушла.|Он остался.",
        "Él llegó.|Ella se fue.",
        "Ἦλθεν.|Ἀπῆλθεν.",
        "He left.|🙂 She stayed.",
    ];

    public static TheoryData<string> Blanks =>
    [
        "He left.¦She stayed.",
        "It came to an end.¦Next came the flood.",
        "He said “no.”¦She left.",
        "Was it so?¦Nobody knew.",
        "They won!¦The crowd cheered.",
        "See example.com today.|It is free.",
        "Write to ada@news.example or call.|We answer.",
        "See www.Example.org now.|It is free.",
        "See news.Example.org/World or call.|It is free.",
        "He uses Node.JS daily.|She does not.",
        "Go to https://a.example/B.Cd and see.|It is there.",
        "He left.  She stayed.",
        "He left.\u00A0She stayed.",
        "he left.|she stayed.|nobody spoke.",
        "iPhone sales fell.|eBay sales rose.",
        "They sold phones.|iPhone sales fell.",
    ];

    public static TheoryData<string> Lists =>
    [
        "1. Open the gate.|2. Close it.",
        "1. Colombia stops spraying",
        "12. Send the report to the council",
        "2) Implement it by 30 June",
        "II. The second part",
        "• Publish a record.",
        "• Publish a record • Pay the men • Go home",
        "- in 41 cases telephones were lost",
        "a) the first point",
    ];
}
