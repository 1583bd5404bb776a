using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class TokenizerTests
{
    /// <summary>Expected tokens are <c>surface=folded</c> for words and <c>surface</c> and a kind for all else.</summary>
    [Theory]
    [InlineData("Mexico's plan", "Mexico=mexico plan=plan")]
    [InlineData("Mexico’s plan", "Mexico=mexico plan=plan")]
    [InlineData("MEXICO'S", "MEXICO=mexico")]
    [InlineData("the states' rights", "the=the states=states rights=rights")]
    [InlineData("James's", "James=james")]
    [InlineData("it's.", "it=it .<sentence>")]
    [InlineData("don't", "don't=don't")]
    [InlineData("don’t", "don’t=don't")]
    [InlineData("O'Sullivan", "O'Sullivan=o'sullivan")]
    [InlineData("rock 'n' roll", "rock=rock n=n roll=roll")]
    [InlineData("U.S.", "U.S.=u.s")]
    [InlineData("U.S", "U.S=u.s")]
    [InlineData("US", "US=u.s")]
    [InlineData("us", "us=us")]
    [InlineData("Us", "Us=us")]
    [InlineData("USA", "USA=usa")]
    [InlineData("US's", "US=u.s")]
    [InlineData("U.S.'s bases", "U.S.=u.s bases=bases")]
    [InlineData("the U.N. Council", "the=the U.N.=u.n Council=council")]
    [InlineData("J.K. Rowling", "J.K.=j.k Rowling=rowling")]
    [InlineData("J. Smith", "J=j .<sentence> Smith=smith")]
    [InlineData("J.Smith", "J=j .<sentence> Smith=smith")]
    [InlineData("6 p.m. today", "6<number> p.m.=p.m today=today")]
    [InlineData("12,000.5 rose", "12,000.5<number> rose=rose")]
    [InlineData("in 2024.", "in=in 2024<number> .<sentence>")]
    [InlineData("1,2, 3", "1,2<number> ,<clause> 3<number>")]
    [InlineData("40%", "40<number> %=%")]
    [InlineData("$5bn", "$=$ 5<number> bn=bn")]
    [InlineData("G7", "G7=g7")]
    [InlineData("Russian-backed", "Russian=russian backed=backed")]
    [InlineData("“Never,”", "“<quote> Never=never ,<clause> ”<quote>")]
    [InlineData("\"No\"", "\"<quote> No=no \"<quote>")]
    [InlineData("‘No’", "No=no")]
    [InlineData("yes—no", "yes=yes —<clause> no=no")]
    [InlineData("Oh?!", "Oh=oh ?<sentence> !<sentence>")]
    [InlineData("wait…", "wait=wait …<sentence>")]
    [InlineData("\U00010400\U00010401", "\U00010400\U00010401=\U00010400\U00010401")]
    [InlineData("x\U00020000y", "x\U00020000y=x\U00020000y")]
    [InlineData("go😀now", "go=go now=now")]
    [InlineData("a\uD800b", "a=a b=b")]
    [InlineData("\uDC00\uD800", "")]
    [InlineData("cafe\u0301 noir", "cafe\u0301=cafe\u0301 noir=noir")]
    [InlineData("ÉLAN", "ÉLAN=élan")]
    [InlineData("שלום עולם", "שלום=שלום עולם=עולם")]
    [InlineData("مرحبا، 12", "مرحبا=مرحبا 12<number>")]
    [InlineData("a\0b", "a=a b=b")]
    [InlineData(" \t\r\n-/*", "")]
    [InlineData("", "")]
    [InlineData("'", "")]
    [InlineData("x'", "x=x")]
    public void TryRead_HardCases_YieldsTheseTokens(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(text).Select(token => Show(text, token, expected))));

    [Theory]
    [InlineData("Kenya", true)]
    [InlineData("kenya", false)]
    [InlineData("Élan", true)]
    [InlineData("ж", false)]
    [InlineData("7", false)]
    public void TryRead_Word_TellsWhetherItIsCapitalized(string text, bool expected) =>
        Assert.Equal(expected, Assert.Single(Read(text)).IsCapitalized);

    [Fact]
    public void TryRead_AnyText_YieldsOrderedRangesInsideIt()
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        for (var run = 0; run < 2000; run++)
        {
            var text = Given.Text(random);
            var end = 0;
            foreach (var token in Read(text))
            {
                Assert.True(token.Start >= end && token.End > token.Start && token.End <= text.Length, $"run {run}: {token}");
                Assert.Equal(token.Kind <= TokenKind.Number, token.Hash != 0);
                end = token.End;
            }
        }
    }

    [Fact]
    public void TryRead_AnyText_AgreesWithThePlainRules()
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        for (var run = 0; run < 20_000; run++)
        {
            var text = run % 2 == 0 ? Given.Text(random) : AsciiText(random);
            var (expected, found) = (PlainTokenizer.Read(text), Read(text));
            Assert.True(expected.SequenceEqual(found), $"'{text}': {string.Join(' ', found)}; expected {string.Join(' ', expected)}");
        }
    }

    [Fact]
    public void TryRead_Marks_HaveNoHash() => Assert.All(Read("\",.?—"), token => Assert.Equal(0UL, token.Hash));

    [Fact]
    public void TryRead_Numbers_HashAlike() => Assert.Single(Read("7 1,000.5 ٣").Select(token => token.Hash).Distinct());

    /// <summary>Words of any length around that of a vector, with whatever may stand between them.</summary>
    private static string AsciiText(Random random)
    {
        var text = new System.Text.StringBuilder();
        for (var count = random.Next(6); count > 0; count--)
        {
            text.Append(random.GetItems<char>("abcXYZsSuU.0", random.Next(random.Next(24)))).Append(random.GetItems<char>(" ..''s,-é’", random.Next(3)));
        }

        return text.ToString();
    }

    private static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        var tokenizer = new Tokenizer(text);
        while (tokenizer.TryRead(out var token))
        {
            tokens.Add(token);
        }

        return tokens;
    }

    // A hash can't be undone, so the folded forms come from the expectation.
    private static string Show(string text, Token token, string expected)
    {
        var surface = text[token.Start..token.End];
        if (token.Kind != TokenKind.Word)
        {
            return surface + token.Kind switch
            {
                TokenKind.Number => "<number>",
                TokenKind.Quote => "<quote>",
                TokenKind.ClauseMark => "<clause>",
                _ => "<sentence>",
            };
        }

        var folded = expected.Split(' ').Where(item => item.Contains('=', StringComparison.Ordinal)).Select(item => item[(item.IndexOf('=', StringComparison.Ordinal) + 1)..])
            .FirstOrDefault(item => FeatureHash.OfWord(item) == token.Hash, "?");
        return $"{surface}={folded}";
    }
}
