using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class CharacterClassTests
{
    [Theory]
    [InlineData('a', CharacterClass.Letter)]
    [InlineData('Z', CharacterClass.Letter)]
    [InlineData('é', CharacterClass.Letter)]
    [InlineData('Ж', CharacterClass.Letter)]
    [InlineData('東', CharacterClass.Letter)]
    [InlineData('ש', CharacterClass.Letter)]
    [InlineData('\u0301', CharacterClass.Letter)]
    [InlineData('0', CharacterClass.Digit)]
    [InlineData('9', CharacterClass.Digit)]
    [InlineData('٣', CharacterClass.Digit)]
    [InlineData('"', CharacterClass.Quote)]
    [InlineData('“', CharacterClass.Quote)]
    [InlineData('”', CharacterClass.Quote)]
    [InlineData('„', CharacterClass.Quote)]
    [InlineData('«', CharacterClass.Quote)]
    [InlineData('\'', CharacterClass.Apostrophe)]
    [InlineData('’', CharacterClass.Apostrophe)]
    [InlineData('‘', CharacterClass.Apostrophe)]
    [InlineData('\u02BC', CharacterClass.Apostrophe)]
    [InlineData(',', CharacterClass.Clause)]
    [InlineData('(', CharacterClass.Clause)]
    [InlineData('—', CharacterClass.Clause)]
    [InlineData('.', CharacterClass.Sentence)]
    [InlineData('?', CharacterClass.Sentence)]
    [InlineData('…', CharacterClass.Sentence)]
    [InlineData('。', CharacterClass.Sentence)]
    [InlineData('$', CharacterClass.Symbol)]
    [InlineData('%', CharacterClass.Symbol)]
    [InlineData('€', CharacterClass.Symbol)]
    [InlineData('\uD83D', CharacterClass.Surrogate)]
    [InlineData('\uDE00', CharacterClass.Surrogate)]
    [InlineData(' ', CharacterClass.Other)]
    [InlineData('-', CharacterClass.Other)]
    [InlineData('\0', CharacterClass.Other)]
    [InlineData('\u007F', CharacterClass.Other)]
    [InlineData('\u00A0', CharacterClass.Other)]
    [InlineData('\uFFFD', CharacterClass.Other)]
    public void Of_Character_IsItsClass(char character, byte expected) => Assert.Equal(expected, CharacterClass.Of(character));

    [Fact]
    public void Of_AsciiLettersAndDigits_AgreesWithUnicode()
    {
        for (var character = '\0'; character < 128; character++)
        {
            Assert.Equal(char.IsAsciiLetter(character), CharacterClass.Of(character) == CharacterClass.Letter);
            Assert.Equal(char.IsAsciiDigit(character), CharacterClass.Of(character) == CharacterClass.Digit);
        }
    }

    [Theory]
    [InlineData('A', 'a')]
    [InlineData('Z', 'z')]
    [InlineData('a', 'a')]
    [InlineData('[', '[')]
    [InlineData('@', '@')]
    [InlineData('É', 'é')]
    [InlineData('Ж', 'ж')]
    [InlineData('’', '\'')]
    [InlineData('‘', '\'')]
    [InlineData('\u02BC', '\'')]
    [InlineData('\uD800', '\uD800')]
    public void Fold_Character_IsLowerAndPlain(char character, char expected) => Assert.Equal(expected, CharacterClass.Fold(character));

    [Theory]
    [InlineData("\U00010400", 0, true)]
    [InlineData("a\U00020000", 1, true)]
    [InlineData("😀", 0, false)]
    [InlineData("\uD801", 0, false)]
    [InlineData("\uD801a", 0, false)]
    [InlineData("\uDC00\uD801", 0, false)]
    [InlineData("a", 0, false)]
    public void IsWordPair_Text_IsTrueForLettersOfTwoUnitsOnly(string text, int index, bool expected) =>
        Assert.Equal(expected, CharacterClass.IsWordPair(text, index));
}
