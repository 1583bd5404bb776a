using System.Text.RegularExpressions;

namespace FramingKit.PackageTests;

/// <summary>A block of C# on a page, and what the page says it prints.</summary>
/// <param name="Line">The line of the block's first line of code, counted from 1.</param>
/// <param name="Code">The code.</param>
/// <param name="Output">The text block that follows at once; empty where there is none.</param>
/// <param name="OutputStart">Where the output stands on the page.</param>
internal sealed partial record CodeBlock(int Line, string Code, string Output, int OutputStart)
{
    public static IReadOnlyList<CodeBlock> Read(string page) => [.. Pattern().Matches(page).Select(match => new CodeBlock(
        page.AsSpan(0, match.Groups["code"].Index).Count('\n') + 1,
        match.Groups["code"].Value,
        match.Groups["output"].Value,
        match.Groups["output"].Index))];

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```\n(\n```text\n(?<output>.*?)^```\n)?", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
