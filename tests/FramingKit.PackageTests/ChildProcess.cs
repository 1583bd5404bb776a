using System.Diagnostics;
using System.Runtime.InteropServices;

namespace FramingKit.PackageTests;

/// <summary>Runs programs the way a user's shell does: without what the test run left in the environment.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it wrote to standard output.</returns>
    /// <exception cref="InvalidOperationException">It ended with another code than 0; the message holds all it wrote.</exception>
    public static async Task<string> RunAsync(string program, string folder, string? packages, string input, params string[] arguments)
    {
        using var process = Process.Start(StartInfo(program, folder, packages, arguments))!;
        using var deadline = new CancellationTokenSource(_patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
            var error = process.StandardError.ReadToEndAsync(deadline.Token);
            await process.StandardInput.WriteAsync(input.AsMemory(), deadline.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(deadline.Token);
            return process.ExitCode == 0 ? await output : throw new InvalidOperationException(
                $"'{program} {string.Join(' ', arguments)}' ended with {process.ExitCode}:\n{await output}\n{await error}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    public static ProcessStartInfo StartInfo(string program, string folder, string? packages, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["SOURCE_DATE_EPOCH"] = "1600000000"; // the packages' entries bear this time, so that equal contents make equal files
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1"; // no server may outlive the test
        start.Environment["UseSharedCompilation"] = "false"; // likewise the compiler's
        if (packages is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packages;
        }

        return start;
    }
}
