using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class TextLanguageTests
{
    [Theory]
    [InlineData("en", "English")]
    [InlineData("xx", "'xx'")]
    public void NameOf_Code_IsTheNameWhereItIsKnown(string code, string expected) => Assert.Equal(expected, TextLanguage.NameOf(code));

    [Theory]
    [InlineData("El gobierno anunció el martes que entregará a los presos a las autoridades, y la presidenta dijo que se trata de una decisión soberana.", "Spanish")]
    [InlineData("Le gouvernement a annoncé mardi que les prisonniers seront remis aux autorités, et la présidente a dit que c'est une décision souveraine.", "French")]
    [InlineData("Die Regierung hat am Dienstag angekündigt, dass die Gefangenen an die Behörden übergeben werden, und das ist eine Entscheidung des Landes.", "German")]
    [InlineData("O governo anunciou na terça que vai entregar os presos para as autoridades, e a presidente disse que não é uma decisão de mais ninguém.", "Portuguese")]
    [InlineData("Il governo ha annunciato che i prigionieri sono stati consegnati alle autorità, e la presidente ha detto che è una decisione del paese.", "Italian")]
    [InlineData("De regering heeft op dinsdag gezegd dat de gevangenen aan de autoriteiten worden overgedragen en dat het een besluit van het land is.", "Dutch")]
    [InlineData("Pemerintah mengatakan pada hari Selasa bahwa para tahanan akan diserahkan kepada pihak yang berwenang dan ini adalah keputusan untuk negara.", "Indonesian")]
    [InlineData("Rząd powiedział we wtorek, że więźniowie będą przekazani do władz i że jest to tylko decyzja kraju, a nie kogoś, kto się o to nie pyta.", "Polish")]
    public void Mismatch_OtherLanguage_IsNamed(string text, string expected) => Assert.Equal($"like {expected}", TextLanguage.Mismatch([text], "en"));

    [Theory]
    [InlineData("The government said on Tuesday that the prisoners will be handed over, and the president called it a decision of the country and of nobody else.")]
    [InlineData("President López Obrador told El País in Ciudad de México that “la decisión es nuestra”, and that he would not be told what to do by anyone.")]
    [InlineData("Nie wieder.")]
    [InlineData("")]
    public void Mismatch_EnglishOrTooShort_IsNone(string text) => Assert.Null(TextLanguage.Mismatch([text], "en"));

    [Theory]
    [InlineData("Правительство объявило во вторник, что передаст заключённых властям.")]
    [InlineData("أعلنت الحكومة يوم الثلاثاء أنها ستسلم السجناء إلى السلطات")]
    [InlineData("政府は火曜日、受刑者を当局に引き渡すと発表した。大統領は主権的な決定だと述べた。")]
    public void Mismatch_OtherScript_IsTold(string text) => Assert.Equal("as if written in another script", TextLanguage.Mismatch([text], "en"));

    [Fact]
    public void Mismatch_LanguageOfTheModelIsNotKnown_SaysNothing() => Assert.Null(TextLanguage.Mismatch([new string('ж', 90)], "uk"));
}
