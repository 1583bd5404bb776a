namespace FramingKit.Cli.Tests.Processes;

/// <summary>A theory that needs a shell, pipes and limits of Unix; elsewhere it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = File.Exists("/bin/bash") ? null : "There is no bash on this machine.";
}
