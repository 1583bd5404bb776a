using System.Globalization;
using System.Text.RegularExpressions;

namespace FramingKit.Tests;

public partial class ReadmeTests
{
    private static readonly string _readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void FirstExample_Sentences_PrintWhatTheReadmeSays()
    {
        var block = CodeBlock().Match(_readme).Groups[1].Value;
        var lines = SentenceLine().Matches(block).Select(match => FramingClassifier.Default.Classify(match.Groups[1].Value))
            .Select(result => string.Create(
                CultureInfo.InvariantCulture, $"{result.Frame} {result.Frames[result.Frame]:f2}, {result.Sentiment}\n"));
        var printed = TextBlock().Match(_readme).Groups[1].Value;
        Assert.NotEmpty(printed);
        Assert.Equal(printed, string.Concat(lines));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex TextBlock();

    [GeneratedRegex("^    \"(.*)\",$", RegexOptions.Multiline)]
    private static partial Regex SentenceLine();
}
