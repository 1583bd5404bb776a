using System.Text;

namespace FramingKit.ML.Tests.Data;

public sealed class LabelledDataTests : IDisposable
{
    private const string Header = "text,frame,secondary,sentiment,topic,region,lang,group";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Load_WholeRow_HasAllItsCells(string lineBreak)
    {
        var path = Write($"{Header}{lineBreak}\"They said \"\"no\"\", twice.\",Submission,Sovereignty,Negative,trade,Kenya,sw,g1{lineBreak}");
        Assert.Equal(
            new LabelledSentence
            {
                Text = "They said \"no\", twice.",
                Frame = Frame.Submission,
                Secondary = Frame.Sovereignty,
                Sentiment = Sentiment.Negative,
                Topic = "trade",
                Region = "Kenya",
                Language = "sw",
                Group = "g1",
                Source = "rows",
                Line = 2,
            },
            Assert.Single(LabelledData.Load(path)));
    }

    [Fact]
    public void Load_OptionalColumnsMissing_AreEmpty()
    {
        var row = Assert.Single(LabelledData.Load(Write("sentiment,text,frame\nNeutral,A text.,None\n")));
        Assert.Equal(("A text.", (Frame?)null, "", "", "en", ""), (row.Text, row.Secondary, row.Topic, row.Region, row.Language, row.Group));
    }

    [Fact]
    public void Load_ByteOrderMark_IsNoPartOfTheHeader() =>
        Assert.Single(LabelledData.Load(_folder.Write("rows.csv", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("text,frame,sentiment\nA text.,None,Neutral\n")])));

    [Fact]
    public void Load_LastLineWithoutBreak_IsRead() => Assert.Single(LabelledData.Load(Write("text,frame,sentiment\nA text.,None,Neutral")));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Load_QuotedLineBreaks_KeepLineNumbersRight(string lineBreak)
    {
        var path = Write(string.Join(lineBreak, "text,frame,sentiment", "One.,None,Neutral", "\"Two", "goes", "on.\",None,Neutral", "Three.,None,Neutral", ""));
        Assert.Equal([2, 3, 6], LabelledData.Load(path).Select(row => row.Line));
    }

    [Theory]
    [InlineData("A text.,Unknown,,Neutral,,,,", "frame", "'Unknown'", "one of Sovereignty, Submission, SecurityWin, None")]
    [InlineData("A text.,,,Neutral,,,,", "frame", "''", "one of Sovereignty")]
    [InlineData("A text.,None,,Happy,,,,", "sentiment", "'Happy'", "one of Neutral, Negative, Positive")]
    [InlineData("A text.,None,,neutral,,,,", "sentiment", "'neutral'", "one of Neutral, Negative, Positive")]
    [InlineData("A text.,None,,1,,,,", "sentiment", "'1'", "one of Neutral, Negative, Positive")]
    [InlineData("A text.,None,Submission,Neutral,,,,", "secondary", "'Submission'", "nothing beside None")]
    [InlineData("A text.,Submission,None,Neutral,,,,", "secondary", "'None'", "another frame than Submission and None")]
    [InlineData("A text.,Submission,Submission,Neutral,,,,", "secondary", "'Submission'", "another frame than Submission")]
    [InlineData("A text.,Submission,Other,Neutral,,,,", "secondary", "'Other'", "one of Sovereignty")]
    [InlineData(",None,,Neutral,,,,", "text", "''", "a sentence of 1 to 10000 characters")]
    [InlineData("  ,None,,Neutral,,,,", "text", "'  '", "a sentence of 1 to 10000 characters")]
    public void Load_BrokenCell_SaysWhereWhatAndWhatWouldBeRight(string row, string column, string found, string expected)
    {
        var path = Write($"{Header}\nA good row.,None,,Neutral,,,,\n{row}\n");
        var exception = Assert.Throws<LabelledDataException>(() => LabelledData.Load(path, Repository.Frames));
        Assert.Equal((path, 3, column), (exception.Path, exception.Line, exception.Column));
        Assert.Contains($"{path}(3): column '{column}' has {found}; expected", exception.Message, StringComparison.Ordinal);
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text,frame\nA text.,None\n", "sentiment")]
    [InlineData("text,sentiment\nA text.,Neutral\n", "frame")]
    [InlineData("Text,frame,sentiment\nA text.,None,Neutral\n", "text")]
    [InlineData("text;frame;sentiment\nA text.;None;Neutral\n", "text")]
    [InlineData("text,frame,text,sentiment\nA text.,None,x,Neutral\n", "text")]
    public void Load_BrokenHeader_NamesTheColumn(string file, string column)
    {
        var path = Write(file);
        var exception = Assert.Throws<LabelledDataException>(() => LabelledData.Load(path));
        Assert.Equal((path, 1, column), (exception.Path, exception.Line, exception.Column));
    }

    [Theory]
    [InlineData("\"An unclosed quote,None,,Neutral,,,,\nNext.,None,,Neutral,,,,\n")]
    [InlineData("A text.,None,,Neutral\n")]
    [InlineData("A text.,None,,Neutral,,,,,,\n")]
    [InlineData("A text, unquoted.,None,,Neutral,,,,\n")]
    public void Load_MalformedRow_IsALabelledDataExceptionWithItsLineInTheMessage(string rows)
    {
        var path = Write($"{Header}\nA good row.,None,,Neutral,,,,\n{rows}");
        Assert.Contains($"{path}(3)", Assert.Throws<LabelledDataException>(() => LabelledData.Load(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"An unclosed quote,None,,Neutral,,,,\n")]
    [InlineData("A text.,None,,Neutral\n")]
    public void Load_MalformedRow_CarriesPathAndLineAsData(string rows)
    {
        var path = Write($"{Header}\nA good row.,None,,Neutral,,,,\n{rows}");
        var exception = Assert.Throws<LabelledDataException>(() => LabelledData.Load(path));
        Assert.Equal((path, 3), (exception.Path, exception.Line));
    }

    [Fact]
    public void Load_WrongEncoding_SaysThatUtf8IsExpected()
    {
        var path = _folder.Write("rows.csv", Encoding.Latin1.GetBytes("text,frame,sentiment\nA café in Málaga.,None,Neutral\n"));
        var exception = Assert.Throws<LabelledDataException>(() => LabelledData.Load(path));
        Assert.Equal((path, 2, "text"), (exception.Path, exception.Line, exception.Column));
        Assert.Contains("UTF-8", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Utf16_IsALabelledDataException() =>
        Assert.Throws<LabelledDataException>(() => LabelledData.Load(_folder.Write("rows.csv", Encoding.Unicode.GetBytes("text,frame,sentiment\nA text.,None,Neutral\n"))));

    [Fact]
    public void Load_TextTooLong_IsRefused() =>
        Assert.Throws<LabelledDataException>(() => LabelledData.Load(Write($"text,frame,sentiment\n{new string('x', LabelledData.MaximumTextLength + 1)},None,Neutral\n")));

    [Fact]
    public void Load_NoRows_IsALabelledDataExceptionWithThePath()
    {
        var path = Write($"{Header}\n");
        Assert.Contains(path, Assert.Throws<LabelledDataException>(() => LabelledData.Load(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void Load_EmptyFile_IsALabelledDataExceptionWithThePath(string file)
    {
        var path = Write(file);
        Assert.Contains(path, Assert.Throws<LabelledDataException>(() => LabelledData.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AnyFrameAllowed_TakesOwnNames() =>
        Assert.Equal("Pride", Assert.Single(LabelledData.Load(Write("text,frame,sentiment\nA text.,Pride,Neutral\n"))).Frame.Name);

    [Fact]
    public void Load_FrameThatIsNoName_IsRefused() =>
        Assert.Equal("frame", Assert.Throws<LabelledDataException>(() => LabelledData.Load(Write("text,frame,sentiment\nA text.,a/b,Neutral\n"))).Column);

    [Fact]
    public void Load_MissingPath_IsAFileNotFoundExceptionThatNamesIt() =>
        Assert.Contains("nowhere", Assert.Throws<FileNotFoundException>(() => LabelledData.Load(_folder.PathOf("nowhere"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Load_NoPath_IsAnArgumentException() => Assert.Throws<ArgumentException>("path", () => LabelledData.Load(""));

    [Fact]
    public void Load_Folder_ReadsItsFilesInOrderAndLeavesOtherTablesAlone()
    {
        _folder.Write("b.csv", "text,frame,sentiment\nB.,None,Neutral\n");
        _folder.Write("a.csv", "text,frame,sentiment\nA.,None,Neutral\n");
        _folder.Write("lexicon.csv", "class,pattern\nSTATE,kenya\n");
        _folder.Write("notes.txt", "text,frame,sentiment\nC.,None,Neutral\n");
        Assert.Equal(["a", "b"], LabelledData.Load(_folder.Root).Select(row => row.Source));
    }

    [Fact]
    public void Load_FolderWithoutLabelledFiles_IsALabelledDataException()
    {
        _folder.Write("lexicon.csv", "class,pattern\nSTATE,kenya\n");
        Assert.Contains(_folder.Root, Assert.Throws<LabelledDataException>(() => LabelledData.Load(_folder.Root)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"text,frame")]
    public void Load_FolderWithABrokenFile_IsALabelledDataExceptionIfAnything(string file)
    {
        _folder.Write("a.csv", "text,frame,sentiment\nA.,None,Neutral\n");
        _folder.Write("b.csv", file);
        var exception = Record.Exception(() => LabelledData.Load(_folder.Root));
        Assert.True(exception is null or LabelledDataException, $"{exception}");
    }

    public void Dispose() => _folder.Dispose();

    private string Write(string file) => _folder.Write("rows.csv", file);
}
