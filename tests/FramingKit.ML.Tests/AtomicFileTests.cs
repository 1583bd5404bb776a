namespace FramingKit.ML.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Write_NewFile_HasTheContents()
    {
        var path = _folder.PathOf("a.bin");
        AtomicFile.Write(path, stream => stream.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void Write_OldFile_IsReplaced()
    {
        var path = _folder.Write("a.bin", "an older and longer text");
        AtomicFile.Write(path, stream => stream.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void Write_Failure_LeavesTheOldFile()
    {
        var path = _folder.Write("a.bin", "old");
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, WriteHalfAndFail));
        Assert.Equal("old", File.ReadAllText(path));
    }

    [Fact]
    public void Write_Failure_LeavesNothingBehind()
    {
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(_folder.PathOf("a.bin"), WriteHalfAndFail));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void Write_Success_LeavesOnlyTheFile()
    {
        AtomicFile.Write(_folder.PathOf("a.bin"), stream => stream.Write("new"u8));
        Assert.Equal([_folder.PathOf("a.bin")], Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void Write_WhatAKilledProcessLeft_IsReplacedAndGone()
    {
        var path = _folder.Write("a.bin", "old");
        _folder.Write("a.bin.partial", "half of something longer");
        AtomicFile.Write(path, stream => stream.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void Write_WhileAnotherWritesTheSame_IsRefusedAndLeavesItAlone()
    {
        var path = _folder.Write("a.bin", "old");
        AtomicFile.Write(path, stream =>
        {
            stream.Write("fi"u8);
            stream.Flush();
            Assert.Throws<IOException>(() => AtomicFile.Write(path, other => other.Write("second"u8)));
            stream.Write("rst"u8);
        });
        Assert.Equal("first", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void Write_PlaceTakenByAFolder_LeavesNothingBehind()
    {
        var path = _folder.PathOf("a.bin");
        Directory.CreateDirectory(path);
        Assert.ThrowsAny<Exception>(() => AtomicFile.Write(path, stream => stream.Write("new"u8)));
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void Write_FileThatIsBeingRead_LeavesItsReaderTheOldContents()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // an open file can't be replaced there: the write fails and the old one stays
        }

        var path = _folder.Write("a.bin", "old");
        using var reader = File.OpenText(path);
        AtomicFile.Write(path, stream => stream.Write("new"u8));
        Assert.Equal("old", reader.ReadToEnd());
        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public void Write_MissingFolder_IsAnIOException() =>
        Assert.ThrowsAny<IOException>(() => AtomicFile.Write(_folder.PathOf(Path.Combine("no", "a.bin")), _ => { }));

    [Fact]
    public void Write_NoPathOrNoWriter_IsRefused()
    {
        Assert.Throws<ArgumentException>("path", () => AtomicFile.Write("", _ => { }));
        Assert.Throws<ArgumentNullException>("write", () => AtomicFile.Write("a", null!));
    }

    public void Dispose() => _folder.Dispose();

    private static void WriteHalfAndFail(Stream stream)
    {
        stream.Write("half"u8);
        throw new InvalidOperationException("no more");
    }
}
