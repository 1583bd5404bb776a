namespace FramingKit.PackageTests;

[Collection(Packed.Name)] // one after the other: a block prints to the console and reads from the current directory
public sealed class DocumentationTests : IDisposable
{
    private const string Switch = "FRAMINGKIT_APPROVE";
    private const int LabelledRows = 300;

    private readonly string _before = Directory.GetCurrentDirectory();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("framingkit-docs-");

    public DocumentationTests()
    {
        File.Copy(Path.Combine(SampleFile.Folder, "prisoner-transfers.txt"), Path.Combine(_folder.FullName, "page.txt"));
        File.WriteAllText(Path.Combine(_folder.FullName, "my-labels.csv"), TrainingRows.Csv("contrast.csv", LabelledRows));
        Directory.SetCurrentDirectory(_folder.FullName);
    }

    public static TheoryData<string> Pages { get; } = [.. Page.WithCode];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_EveryBlock_CompilesAndPrintsWhatThePageSays(string page)
    {
        var text = Page.Read(page);
        foreach (var block in CodeBlock.Read(text).Reverse())
        {
            var place = $"{page}({block.Line})";
            if (IsPartOfASample(block, place))
            {
                continue;
            }

            var printed = BlockProgram.Run(block.Code, place);
            if (Environment.GetEnvironmentVariable(Switch) == "1" && block.Output.Length > 0)
            {
                text = text.Remove(block.OutputStart, block.Output.Length).Insert(block.OutputStart, printed);
                Page.Write(page, text);
                continue;
            }

            Assert.True(
                block.Output == printed,
                $"{place} prints\n{printed}\nand the page says\n{block.Output}\nIf that is meant, accept it and review the change:\n  {Switch}=1 dotnet test --filter Documentation");
        }
    }

    [Fact]
    public void Pages_WithCode_AreFound() => Assert.InRange(Pages.Count, 6, 100);

    [Fact]
    public void Readme_HeldOutFigures_AreThoseOfTheCard()
    {
        var readme = Page.Read("README.md");
        foreach (var card in (ModelCard[])[FramingClassifier.Default.Card, CarefulModel.Classifier.Card])
        {
            var scores = card.Scores["heldout"];
            var figure = $"| {scores.Rows} | {card.Name} | {scores.FrameMacroF1} | {scores.SentimentMacroF1} |";
            Assert.True(readme.Contains(figure, StringComparison.Ordinal), $"README.md has not the card's figures of the held-out sentences: {figure}");
        }
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        _folder.Delete(recursive: true);
    }

    // A server does not end by itself; the sample that it is copied from is run by a test of its own.
    private static bool IsPartOfASample(CodeBlock block, string place)
    {
        if (!block.Code.Contains("WebApplication", StringComparison.Ordinal))
        {
            return false;
        }

        Assert.True(SampleFile.CodeOf("web-api.cs").Contains(block.Code, StringComparison.Ordinal), $"{place} is not as in samples/web-api.cs.");
        return true;
    }
}
