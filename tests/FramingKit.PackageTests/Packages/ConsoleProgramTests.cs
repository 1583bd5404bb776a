namespace FramingKit.PackageTests;

[Collection(Packed.Name)]
public class ConsoleProgramTests(PackedFeed feed)
{
    [Fact]
    public async Task NewProgram_WithThePackage_ReadsSentencesLikeTheDefaultClassifier()
    {
        Assert.Equal(ConsoleProgram.Expected(FramingClassifier.Default), await feed.Console.RunAsync());
        AssertComesFromTheFeed();
    }

    [Fact]
    public async Task NativeProgram_PublishedWithThePackage_GivesTheSameAnswers() =>
        Assert.Equal(ConsoleProgram.Expected(FramingClassifier.Default), await feed.Console.RunNativeAsync());

    private void AssertComesFromTheFeed()
    {
        var used = Path.Combine(feed.PackageFolder, "framingkit", PackedFeed.Version, $"framingkit.{PackedFeed.Version}.nupkg");
        Assert.Equal(File.ReadAllBytes(feed.FileOf("FramingKit")), File.ReadAllBytes(used));
    }
}
