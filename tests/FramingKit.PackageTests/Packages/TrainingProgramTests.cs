namespace FramingKit.PackageTests;

[Collection(Packed.Name)]
public class TrainingProgramTests(PackedFeed feed)
{
    private const string Name = "training";
    private const int Rows = 300;

    private const string Code = """
        using FramingKit.ML;

        var rows = LabelledData.Load("labels.csv");
        var model = new FramingTrainer(TrainingOptions.Default with { Name = "of-a-user", Folds = 2 }).Train(rows);
        model.Save("own.framing");
        Console.WriteLine($"{model.Card.Name}: {rows.Count} rows");
        """;

    [Fact]
    public async Task TrainedModel_OfThreeHundredRows_IsReadByAProgramWithOnlyTheRuntime()
    {
        await feed.WriteAsync(Name, $"{Name}.csproj", ProjectText.Of("FramingKit.ML"));
        await feed.WriteAsync(Name, "Program.cs", Code);
        await feed.WriteAsync(Name, "labels.csv", TrainingRows.Csv("contrast.csv", Rows));

        var output = await feed.DotNetAsync(Name, "run");

        Assert.Equal($"of-a-user: {Rows} rows", output.TrimEnd());
        var model = feed.PathOf($"{Name}/own.framing");
        var printed = await feed.Console.RunAsync(model);
        Assert.Equal(ConsoleProgram.Expected(FramingClassifier.Load(model)), printed);
        Assert.NotEqual(ConsoleProgram.Expected(FramingClassifier.Default), printed);
        Assert.Empty(Directory.EnumerateFiles(feed.PathOf("console/bin"), "Microsoft.ML*.dll", SearchOption.AllDirectories));
    }
}
