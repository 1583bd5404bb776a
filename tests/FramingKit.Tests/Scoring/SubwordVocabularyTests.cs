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
    public void Split_Word_IsItsLongestPiecesFromTheLeft(string word, string expected) => Assert.Equal(expected, string.Join(' ', Split(_vocabulary, word)));

    [Fact]
    public void Constructor_PieceTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new SubwordVocabulary([SubwordVocabulary.StartKey("bow"), SubwordVocabulary.StartKey("bow")]));

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
    public void Split_AccentedLetters_AreReadAsTheirBaseLetters(string accented, string plain)
    {
        for (var index = 0; index < accented.Length; index++)
        {
            var letter = accented[index].ToString();
            Assert.True(Split(Given.Subwords(plain[index].ToString()), letter).Length == 1, letter);
        }
    }

    private static int[] Split(SubwordVocabulary vocabulary, string word)
    {
        var rows = new int[SubwordVocabulary.MostPieces];
        return rows[..vocabulary.Split(word, rows)];
    }
}
