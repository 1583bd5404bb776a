using System.Diagnostics;

namespace FramingKit.Cli.Tests.Processes;

/// <summary>A theory that mounts a small disk of its own, as Linux allows in a namespace; where it does not, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OwnDiskTheoryAttribute : TheoryAttribute
{
    private static readonly Lazy<bool> _canMount = new(CanMount);

    public OwnDiskTheoryAttribute() => Skip = _canMount.Value ? null : "This machine lets nobody mount a disk in a namespace.";

    private static bool CanMount()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/unshare"))
        {
            return false;
        }

        using var process = Process.Start(new ProcessStartInfo("/usr/bin/unshare", ["-rm", "mount", "-t", "tmpfs", "try", "/mnt"]) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
