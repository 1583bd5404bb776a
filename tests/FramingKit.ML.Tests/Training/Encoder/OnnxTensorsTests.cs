namespace FramingKit.ML.Tests.Training.Encoder;

public class OnnxTensorsTests
{
    [Fact]
    public void Read_ArraysInBothForms_GivesThemInTheOrderOfTheFile()
    {
        var file = new OnnxFile().Add("b", [1, 2, 3, 4, 5, 6], 2, 3).AddPacked("a", [7, -8], 1, 2).Add("none", [], 0).Add("scalar", [9]);
        var tensors = OnnxTensors.Read(file.Build(), "some.onnx");
        Assert.Equal(["b", "a", "none", "scalar"], tensors.Select(tensor => tensor.Name));
        Assert.Equal([2, 3], tensors[0].Dimensions);
        Assert.Equal([1f, 2, 3, 4, 5, 6], tensors[0].Values);
        Assert.Equal([1, 2], tensors[1].Dimensions);
        Assert.Equal([7f, -8], tensors[1].Values);
        Assert.Empty(tensors[2].Values);
        Assert.Equal([9f], tensors[3].Values);
    }

    [Fact]
    public void Read_ArraysOfOtherNumbers_AreLeftOut()
    {
        const int WholeNumbers = 7;
        var file = new OnnxFile().AddRaw("shape", WholeNumbers, new byte[16], [2]).Add("b", [1], 1);
        Assert.Equal("b", Assert.Single(OnnxTensors.Read(file.Build(), "some.onnx")).Name);
    }

    [Fact]
    public void Read_CutAnywhere_IsALabelledDataExceptionWithTheSource()
    {
        var whole = new OnnxFile().Add("b", [1, 2, 3, 4, 5, 6], 2, 3).AddPacked("a", [7, -8], 1, 2).Build();
        var boundaries = new[] { 0, 2, 8 }; // behind whole fields of the model, which may end there
        for (var length = 0; length < whole.Length; length++)
        {
            var exception = Record.Exception(() => OnnxTensors.Read(whole.AsSpan(0, length), "some.onnx"));
            Assert.True(
                boundaries.Contains(length) ? exception is null : exception is LabelledDataException && exception.Message.Contains("some.onnx", StringComparison.Ordinal),
                $"cut at {length}: {exception}");
        }
    }

    [Fact]
    public void Read_AnyByteChanged_FailsClearlyIfAtAll()
    {
        var whole = new OnnxFile().Add("b", [1, 2, 3, 4, 5, 6], 2, 3).AddPacked("a", [7, -8], 1, 2).Build();
        var failures = 0;
        for (var place = 0; place < whole.Length; place++)
        {
            for (var value = 0; value <= byte.MaxValue; value++)
            {
                byte[] damaged = [.. whole];
                damaged[place] = (byte)value;
                var exception = Record.Exception(() => OnnxTensors.Read(damaged, "some.onnx"));
                Assert.True(exception is null or LabelledDataException, $"{value} at {place}: {exception}");
                failures += exception is null ? 0 : 1;
            }
        }

        Assert.True(failures > 1000);
    }

    [Theory]
    [InlineData(new byte[] { 0x3A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01 }, "claims 18446744073709551615 bytes, but 0 are left at byte 11")]
    [InlineData(new byte[] { 0x08, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01 }, "more than ten bytes")]
    [InlineData(new byte[] { 0x3B }, "a field of kind 3")]
    [InlineData(new byte[] { 0x02, 0x00 }, "has field 0")]
    public void Read_BrokenWireFormat_SaysWhatAndWhere(byte[] bytes, string expected) =>
        Assert.Contains(expected, Assert.Throws<LabelledDataException>(() => OnnxTensors.Read(bytes, "some.onnx")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(new[] { 2, 2 })]
    [InlineData(new[] { 4, 0 })]
    [InlineData(new[] { int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue })]
    [InlineData(new int[0])]
    public void Read_DimensionsThatDoNotFitTheValues_AreRefused(int[] dimensions)
    {
        var message = Assert.Throws<LabelledDataException>(() => OnnxTensors.Read(new OnnxFile().Add("b", [1, 2, 3], dimensions).Build(), "some.onnx")).Message;
        Assert.Contains($"'b' of {string.Join(" x ", dimensions)} numbers in 12 bytes", message, StringComparison.Ordinal);
    }
}
