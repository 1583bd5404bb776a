using System.Text.Json;

namespace FramingKit.Tests;

public class FrameTests
{
    [Fact]
    public void Default_Value_IsNone() => Assert.Equal((Frame.None, "None"), (default(Frame), default(Frame).Name));

    [Fact]
    public void Constructor_NameNone_EqualsNone() => Assert.Equal((Frame.None, Frame.None.GetHashCode()), (new Frame("None"), new Frame("None").GetHashCode()));

    [Theory]
    [InlineData("Sovereignty")]
    [InlineData("x")]
    [InlineData("my_frame-2 b")]
    [InlineData("Čest")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901234")]
    public void Parse_Name_KeepsIt(string name)
    {
        Assert.Equal(name, Frame.Parse(name).Name);
        Assert.Equal(name, Frame.Parse(name).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a,b")]
    [InlineData("a\nb")]
    [InlineData("\uD800")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void Parse_NoName_IsAFormatException(string name) => Assert.Throws<FormatException>(() => Frame.Parse(name));

    [Fact]
    public void Parse_Null_IsAnArgumentNullException() => Assert.Throws<ArgumentNullException>("name", () => Frame.Parse(null!));

    [Theory]
    [InlineData("Submission", true)]
    [InlineData("None", true)]
    [InlineData("a,b", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void TryParse_Text_TellsWhetherItIsAName(string? name, bool expected)
    {
        Assert.Equal(expected, Frame.TryParse(name, out var frame));
        Assert.Equal(expected ? name : "None", frame.Name);
    }

    [Fact]
    public void Equals_OtherCase_IsAnotherFrame() => Assert.NotEqual(new Frame("Submission"), new Frame("submission"));

    [Fact]
    public void Equals_SameName_IsTheSameFrame() => Assert.True(new Frame("Submission") == Frame.Submission);

    [Fact]
    public void Json_Value_IsItsName()
    {
        Assert.Equal("[\"Submission\",\"None\"]", JsonSerializer.Serialize(new[] { Frame.Submission, Frame.None }));
        Assert.Equal([Frame.Submission, Frame.None], JsonSerializer.Deserialize<Frame[]>("[\"Submission\",\"None\"]")!);
    }

    [Fact]
    public void Json_PropertyName_IsItsName()
    {
        var json = JsonSerializer.Serialize(new Dictionary<Frame, int> { [Frame.SecurityWin] = 1, [Frame.None] = 2 });
        Assert.Equal("{\"SecurityWin\":1,\"None\":2}", json);
        Assert.Equal(2, JsonSerializer.Deserialize<Dictionary<Frame, int>>(json)![Frame.None]);
    }

    [Theory]
    [InlineData("\"a,b\"")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    public void Json_NoName_IsAJsonException(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Frame>(json));

    [Fact]
    public void Json_PropertyNameThatIsNoName_IsAJsonException() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Frame, int>>("{\"a,b\":1}"));
}
