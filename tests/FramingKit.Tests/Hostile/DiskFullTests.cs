using FramingKit.Scoring;

namespace FramingKit.Tests.Hostile;

public class DiskFullTests
{
    [Fact]
    public void Write_DiskThatIsFullAfterAnyByte_PassesTheFailureOn()
    {
        var (card, model) = (Given.Card(), Given.Model());
        var length = Given.ModelBytes().Length;
        for (var room = 0; room < length; room++)
        {
            using var disk = new SmallDisk(new MemoryStream(), room);
            var failure = Record.Exception(() => ModelFile.Write(disk, card, model));
            Assert.True(failure is IOException { Message: SmallDisk.Full }, $"room for {room} of {length}: {failure}");
        }

        using var enough = new SmallDisk(new MemoryStream(), length);
        ModelFile.Write(enough, card, model);
        enough.Position = 0;
        Assert.NotNull(FramingClassifier.Load(enough));
    }
}
