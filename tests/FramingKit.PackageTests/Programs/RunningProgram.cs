using System.Diagnostics;
using System.Text;

namespace FramingKit.PackageTests;

/// <summary>A program that runs until it is disposed of, such as a server.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task<string> _errors;
    private readonly StringBuilder _output = new();
    private Task _rest = Task.CompletedTask;

    public RunningProgram(string folder, params string[] arguments)
    {
        _process = Process.Start(ChildProcess.StartInfo("dotnet", folder, packages: null, arguments))!;
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Waits for a line that holds a text, and returns what stands behind it.</summary>
    /// <exception cref="InvalidOperationException">The program ended before; the message holds all it wrote.</exception>
    public async Task<string> WaitForAsync(string text)
    {
        using var deadline = new CancellationTokenSource(_patience);
        while (await _process.StandardOutput.ReadLineAsync(deadline.Token) is { } line)
        {
            _output.AppendLine(line);
            if (line.IndexOf(text, StringComparison.Ordinal) is >= 0 and var place)
            {
                _rest = _process.StandardOutput.ReadToEndAsync(CancellationToken.None); // else a full pipe would stop the program
                return line[(place + text.Length)..].Trim();
            }
        }

        throw new InvalidOperationException($"The program ended before it wrote '{text}':\n{_output}\n{await _errors}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        await Task.WhenAll(_rest, _errors);
        _process.Dispose();
    }
}
