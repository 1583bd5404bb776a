using System.Text;

namespace FramingKit.ML.Tests.Training;

public class LexiconFileTests
{
    private const string Lexicon = "class,pattern\n";
    private const string Valence = "word,valence\n";

    [Theory]
    [InlineData(Lexicon + "STATE,kenya\nNOBODY,x\n", Valence, "lexicon.csv(3)")]
    [InlineData(Lexicon + "POSITIVE1,x\n", Valence, "lexicon.csv(2)")]
    [InlineData(Lexicon + "0,x\n", Valence, "lexicon.csv(2)")]
    [InlineData(Lexicon + "YIELD,bow *\n", Valence, "'bow *'")]
    [InlineData(Lexicon, Valence + "good,1\nbad,0\n", "valence.csv(3)")]
    [InlineData(Lexicon, Valence + "bad,-4\n", "-4")]
    [InlineData(Lexicon, Valence + "bad,low\n", "'low'")]
    [InlineData("pattern,class\n", Valence, "class,pattern")]
    [InlineData(Lexicon, "word\n", "word,valence")]
    [InlineData(Lexicon + "STATE\n", Valence, "lexicon.csv")]
    [InlineData(Lexicon + ",x\n", Valence, "lexicon.csv(2)")]
    public void Read_BrokenFile_IsALabelledDataExceptionThatSaysWhere(string lexicon, string valence, string expected) =>
        Assert.Contains(expected, Assert.Throws<LabelledDataException>(() => Read(lexicon, valence)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_GoodFiles_AreOneLexicon() => Assert.True(Read(Lexicon + "STATE,kenya\n", Valence + "good,1\n").Nodes.Length > 2);

    private static Scoring.Lexicon Read(string lexicon, string valence) =>
        LexiconFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(lexicon)), new MemoryStream(Encoding.UTF8.GetBytes(valence)));
}
