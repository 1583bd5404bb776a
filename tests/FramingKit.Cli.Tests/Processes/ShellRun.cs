using System.Diagnostics;

namespace FramingKit.Cli.Tests.Processes;

/// <summary>Runs the built tool inside a line of bash, in which $framing stands for it.</summary>
internal static class ShellRun
{
    public static Task<ToolRun> OfAsync(string line, string folder)
    {
        var start = new ProcessStartInfo("/bin/bash")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(line);
        start.Environment["framing"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "framing.dll")}";
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process.EndAsync();
    }
}
