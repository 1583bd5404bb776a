using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class SubwordVocabularyTests
{
    private static readonly SubwordVocabulary _vocabulary = Given.Subwords("bow", "##ed", "##e", "##d", "b", "##owing", "ed", "un", "##a", "sao");

    [Theory]
    [InlineData("bow", "0")]
    [InlineData("bowed", "0 1")]
    [InlineData("bowd", "0 3")]
    [InlineData("bowing", "")]
    [InlineData("bede", "4 1 2")]
    [InlineData("bowedx", "")]
    [InlineData("ed", "6")]
    [InlineData("d", "")]
    [InlineData("são", "9")]
    [InlineData("una", "7 8")]
    [InlineData("unaaaaaaa", "7 8 8 8 8 8 8 8")]
    [InlineData("unaaaaaaaa", "")]
    [InlineData("жук", "")]
    public void Add_Word_IsTheWholeOrItsLongestPiecesFromTheLeft(string word, string expected)
    {
        var sink = new RecordingSink();
        _vocabulary.Add(word, FeatureHash.OfWord(word), 5, ref sink);
        Assert.Equal(expected, string.Join(' ', sink.Subwords.Select(subword => subword.Row)));
        Assert.All(sink.Subwords, subword => Assert.Equal(5, subword.Unit));
    }

    [Theory]
    [InlineData("bow", true)]
    [InlineData("bowed", false)]
    [InlineData("owing", false)]
    public void KnowsWord_Word_IsTrueForWholeWords(string word, bool expected) => Assert.Equal(expected, _vocabulary.KnowsWord(FeatureHash.OfWord(word)));

    [Theory]
    [InlineData("éèêëēęě", "eeeeeee")]
    [InlineData("àáâãäåāăą", "aaaaaaaaa")]
    [InlineData("çćĉċč", "ccccc")]
    [InlineData("ñńņňŉŋ", "nnnnnn")]
    [InlineData("òóôõöøōŏő", "ooooooooo")]
    [InlineData("ùúûüũūŭůűų", "uuuuuuuuuu")]
    [InlineData("śŝşšſ", "sssss")]
    [InlineData("ýÿŷ", "yyy")]
    [InlineData("źżž", "zzz")]
    [InlineData("łľļĺŀ", "lllll")]
    [InlineData("ğĝġģ", "gggg")]
    [InlineData("ťţŧ", "ttt")]
    [InlineData("řŕŗ", "rrr")]
    [InlineData("ďđ", "dd")]
    [InlineData("ìíîïĩīĭįı", "iiiiiiiii")]
    [InlineData("×", "×")]
    [InlineData("÷", "÷")]
    public void Add_AccentedLetters_AreReadAsTheirBaseLetters(string accented, string plain)
    {
        for (var index = 0; index < accented.Length; index++)
        {
            var sink = new RecordingSink();
            var letter = accented[index].ToString();
            Given.Subwords(plain[index].ToString()).Add(letter, FeatureHash.OfWord(letter), 0, ref sink);
            Assert.True(sink.Subwords.Count == 1, letter);
        }
    }
}
