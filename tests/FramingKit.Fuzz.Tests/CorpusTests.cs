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
        var corpus = Directory.GetFiles(Path.Combine(Folder("corpus"), name));
        Assert.True(corpus.Length >= FewestFiles, $"{corpus.Length} files for {name}");
        foreach (var file in corpus.Concat(Directory.GetFiles(Path.Combine(Folder("seeds"), name))).Order(StringComparer.Ordinal))
        {
            var failure = Record.Exception(() => target.Run(File.ReadAllBytes(file)));
            Assert.True(failure is null, $"{Path.GetRelativePath(WorkingTree.Root, file)}: {failure}");
        }
    }

    [Fact]
    public void Corpus_Folders_AreThoseOfTheTargets()
    {
        var targets = FuzzTargets.All.Select(target => target.Name).Order().ToList();
        Assert.Equal(targets, Directory.GetDirectories(Folder("corpus")).Select(Path.GetFileName).Order());
        Assert.Equal(targets, Directory.GetDirectories(Folder("seeds")).Select(Path.GetFileName).Order());
    }

    private static string Folder(string kind) => Path.Combine(WorkingTree.Root, "tests", "FramingKit.Fuzz", kind);
}
