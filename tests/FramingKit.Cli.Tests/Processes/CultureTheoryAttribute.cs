using System.Diagnostics;

namespace FramingKit.Cli.Tests.Processes;

/// <summary>A theory that runs the tool in cultures, which it turns off for itself; without ICU, which knows them, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CultureTheoryAttribute : TheoryAttribute
{
    private static readonly Lazy<bool> _hasCultures = new(HasCultures);

    public CultureTheoryAttribute() => Skip = _hasCultures.Value ? null : "There is no ICU on this machine, or no bash.";

    /// <summary>Returns the command line of the tool with cultures turned on, as in a program that uses the packages.</summary>
    public static string Tool(string folder)
    {
        var config = Path.Combine(folder, "cultures.runtimeconfig.json");
        var own = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "framing.runtimeconfig.json"));
        File.WriteAllText(config, own.Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal));
        return $"dotnet exec --runtimeconfig {config} {Path.Combine(AppContext.BaseDirectory, "framing.dll")}";
    }

    private static bool HasCultures()
    {
        if (!File.Exists("/bin/bash"))
        {
            return false;
        }

        var folder = Directory.CreateTempSubdirectory("framing-culture-").FullName;
        try
        {
            using var process = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", $"{Tool(folder)} --help"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
