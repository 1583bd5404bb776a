using FramingKit.Tests.Shared;

namespace FramingKit.Fuzz.Tests;

/// <summary>Gives every kept input to its target again, so that what was found once stays found.</summary>
public class CorpusTests
{
    private const int FewestFiles = 5;

    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Run_EveryFileOfTheCorpus_BreaksNoPromise(string name)
    {
        var target = FuzzTargets.Find(name);
        var files = Files(name);
        Assert.True(files.Count >= FewestFiles, $"{files.Count} files for {name}");
        foreach (var file in files)
        {
            var failure = Record.Exception(() => target.Run(File.ReadAllBytes(file)));
            Assert.True(failure is null, $"{Path.GetRelativePath(WorkingTree.Root, file)}: {failure}");
        }
    }

    [Fact]
    public void Corpus_Folders_AreThoseOfTheTargets()
    {
        var folders = Directory.GetDirectories(Folder("corpus")).Concat(Directory.GetDirectories(Folder("seeds")));
        Assert.Equal(FuzzTargets.All.Select(target => target.Name).Order(), folders.Select(Path.GetFileName).Distinct().Order());
    }

    private static List<string> Files(string target) =>
    [
        .. new[] { "seeds", "corpus" }.Select(kind => Path.Combine(Folder(kind), target)).Where(Directory.Exists)
            .SelectMany(Directory.GetFiles).Order(StringComparer.Ordinal),
    ];

    private static string Folder(string kind) => Path.Combine(WorkingTree.Root, "tests", "FramingKit.Fuzz", kind);
}
