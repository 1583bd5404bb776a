namespace FramingKit.Tests.Shared;

/// <summary>Holds a text against a file that is reviewed like code; linked into each project that needs it.</summary>
internal static class ApprovedFile
{
    private const string Switch = "FRAMINGKIT_APPROVE";

    /// <param name="path">The file's path from the root of the working tree.</param>
    /// <param name="found">The text as it is now, with line feeds.</param>
    public static void AssertEqual(string path, string found)
    {
        var full = Path.Combine(WorkingTree.Root, path);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(full, found);
        }

        var approved = File.Exists(full) ? File.ReadAllText(full) : "";
        Assert.True(
            approved == found,
            $"{path} differs: {Difference(approved, found)}\nIf that is meant, accept it and review the change:\n  {Switch}=1 dotnet test --filter \"PublicApi|Documentation|Approved\"");
    }

    private static string Difference(string approved, string found)
    {
        string[] before = approved.Split('\n'), after = found.Split('\n');
        var lines = before.Except(after).Select(line => $"- {line}").Concat(after.Except(before).Select(line => $"+ {line}")).ToList();
        return lines.Count == 0 ? "the order of its lines." : "\n" + string.Join('\n', lines);
    }
}
