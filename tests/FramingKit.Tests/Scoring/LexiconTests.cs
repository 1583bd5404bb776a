using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class LexiconTests
{
    [Theory]
    [InlineData("bow|bows|bowed", "they bowed", "1-1")]
    [InlineData("bow|bows|bowed", "they bowing", "")]
    [InlineData("caved in? to", "he caved to her", "1-2")]
    [InlineData("caved in? to", "he caved in to her", "1-3")]
    [InlineData("caved in? to", "he caved out to her", "")]
    [InlineData("gave * ground", "it gave ground", "")]
    [InlineData("gave * ground", "it gave much ground", "1-3")]
    [InlineData("gave * ground", "it gave so much ground", "1-4")]
    [InlineData("gave * ground", "it gave so very much ground", "1-5")]
    [InlineData("gave * ground", "it gave so very very much ground", "")]
    [InlineData("bow to STATE", "they bow to freedonia", "1-3")]
    [InlineData("bow to STATE", "they bow to sylvania", "")]
    [InlineData("bow to STATE|OFFICE", "they bow to president", "1-3")]
    [InlineData("bow to STATE", "they bow to united states now", "1-3")]
    [InlineData("bow to president", "they bow to president", "1-3")]
    [InlineData("bow to freedonia", "they bow to freedonia", "")]
    [InlineData("bow to king", "they bow to the king", "1-3")]
    [InlineData("bow to king", "they bow, to king", "")]
    [InlineData("bow to king", "they bow. to king", "")]
    [InlineData("bow to king", "they \"bow to\" king", "1-3")]
    [InlineData("gave * ground", "it gave so, much ground", "")]
    [InlineData("gave * ground", "it gave, much ground", "")]
    [InlineData("bow", "BOW", "0-0")]
    [InlineData("don't bow", "they don’t bow", "1-2")]
    [InlineData("u.s forces", "the US forces", "0-1")]
    public void MatchPhrases_Pattern_CoversTheseUnits(string pattern, string text, string expected)
    {
        var lexicon = Given.Lexicon(
            (LexiconClass.State, "freedonia"), (LexiconClass.State, "united states"), (LexiconClass.Office, "president"), (LexiconClass.Yield, pattern));
        var hits = Given.Hits(text, lexicon).Where(hit => hit.Class == LexiconClass.Yield);
        Assert.Equal(expected, string.Join(' ', hits.Select(hit => $"{hit.First}-{hit.Last}")));
    }

    [Fact]
    public void MatchPhrases_SeveralLengths_TakesTheLongest()
    {
        var lexicon = Given.Lexicon((LexiconClass.Yield, "bow"), (LexiconClass.Yield, "bow down to"), (LexiconClass.Yield, "bow down"));
        Assert.Equal(new LexiconHit(LexiconClass.Yield, 0, 2, Pattern: 2), Assert.Single(Given.Hits("bow down to him", lexicon)));
    }

    [Fact]
    public void MatchPhrases_SeveralPatterns_TellsWhichMatched()
    {
        var lexicon = Given.Lexicon(
            (LexiconClass.State, "freedonia"), (LexiconClass.Yield, "bow"), (LexiconClass.Talk, "kneel"), (LexiconClass.Yield, "kneel"), (LexiconClass.Negative2, "cringe"));
        var patterns = Given.Hits("they bow and kneel and cringe in freedonia", lexicon).Select(hit => (hit.Class, hit.Pattern));
        Assert.Equal(
            [(LexiconClass.Yield, 1), (LexiconClass.Yield, 3), (LexiconClass.Talk, 0), (LexiconClass.Negative2, 0), (LexiconClass.State, 0)], patterns);
    }

    [Theory]
    [InlineData("united states of america now", 4)]
    [InlineData("united states of mind", 2)]
    [InlineData("united nations", 0)]
    [InlineData("united , states", 0)]
    [InlineData("United States’s", 2)]
    public void MatchEntity_Text_CoversTheLongestName(string text, int expected)
    {
        var lexicon = Given.Lexicon((LexiconClass.State, "united states"), (LexiconClass.State, "united states of america"));
        Assert.Equal(expected, MatchEntity(lexicon, text).Length);
    }

    [Fact]
    public void MatchEntity_Name_TellsItsClass()
    {
        var lexicon = Given.Lexicon((LexiconClass.State, "freedonia"), (LexiconClass.Armed, "red brigade"));
        Assert.Equal((2, LexiconClass.Armed), MatchEntity(lexicon, "red brigade"));
    }

    [Fact]
    public void MatchPhrases_RandomPatternsAndTexts_AgreesWithAPlainMatcher()
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        string[] words = ["p", "q", "r", "s", "kenya", "chief"];
        string[] slots = ["p", "q", "r", "p|q", "r|s", "q?", "p|s?", "*", "STATE", "OFFICE", "STATE|OFFICE?", "chief"];
        string[] text = [.. words, "p", "q", "the", ","];
        var found = 0;
        for (var run = 0; run < 3000; run++)
        {
            var patterns = new List<string>();
            while (patterns.Count < 3)
            {
                var pattern = random.GetItems(slots, random.Next(1, 6));
                var fixedSlots = pattern.Select(slot => !slot.EndsWith('?')).ToArray();
                var isClosed = pattern[0] != "*" && fixedSlots[0] && pattern[^1] != "*" && fixedSlots[^1];
                if (isClosed)
                {
                    patterns.Add(string.Join(' ', pattern));
                }
            }

            var sentence = string.Join(' ', random.GetItems(text, random.Next(1, 14)));
            (LexiconClass, string)[] entities = [(LexiconClass.State, "kenya"), (LexiconClass.Office, "chief")];
            var lexicon = Given.Lexicon([.. entities, .. patterns.Select(pattern => (LexiconClass.Yield, pattern))]);
            var units = Given.Units(sentence, lexicon).Units;
            for (var start = 0; start < units.Length; start++)
            {
                var ends = new PhraseEnd[LexiconClasses.Count];
                Array.Fill(ends, PhraseEnd.None);
                lexicon.MatchPhrases(units, start, ends);
                var last = ends[(int)LexiconClass.Yield].Last;
                var expected = patterns.Max(pattern => PlainMatcher.LastWord(pattern, sentence, start));
                Assert.True(expected == last, $"{string.Join(" / ", patterns)} in '{sentence}' at {start}: {last}, expected {expected}.");
                found += expected >= 0 ? 1 : 0;
            }
        }

        Assert.True(found > 1000, "The random patterns hardly ever match.");
    }

    private static (int Length, LexiconClass Entity) MatchEntity(Lexicon lexicon, string text)
    {
        var words = new WordTable(lexicon, SubwordVocabulary.Empty, features: null);
        var places = new List<int>();
        var tokenizer = new Tokenizer(text);
        while (tokenizer.TryRead(out var token))
        {
            places.Add(token.Hash == 0 ? words.Unknown : words.Find(token.Hash));
        }

        var start = words[places[0]].EntityStart;
        var entity = default(LexiconClass);
        return (start == 0 ? 0 : lexicon.MatchEntity(start, [.. places.Skip(1)], words, out entity), entity);
    }

    /// <summary>Matches by trying everything on the strings themselves; knows the states and offices of the random texts.</summary>
    private static class PlainMatcher
    {
        public static int LastWord(string pattern, string text, int start)
        {
            var words = new List<(string Word, int Clause)>();
            var clause = 0;
            foreach (var word in text.Split(' '))
            {
                if (word == ",")
                {
                    clause++;
                }
                else if (word != "the")
                {
                    words.Add((word, clause));
                }
            }

            return Match([.. pattern.Split(' ')], words, start, start);
        }

        private static int Match(List<string> slots, List<(string Word, int Clause)> words, int next, int start)
        {
            if (slots.Count == 0)
            {
                return next - 1;
            }

            var rest = slots[1..];
            if (slots[0] == "*")
            {
                return Enumerable.Range(1, 3).Max(skipped => Match(rest, words, next + skipped, start));
            }

            var best = slots[0].EndsWith('?') ? Match(rest, words, next, start) : -1;
            if (next < words.Count && words[next].Clause == words[start].Clause
                && slots[0].TrimEnd('?').Split('|').Any(alternative => IsWord(alternative, words[next].Word)))
            {
                best = Math.Max(best, Match(rest, words, next + 1, start));
            }

            return best;
        }

        private static bool IsWord(string alternative, string word) => alternative switch
        {
            "STATE" => word == "kenya",
            "OFFICE" => word == "chief",
            _ => word != "kenya" && alternative == word, // a state's name is hidden behind its class
        };
    }
}
