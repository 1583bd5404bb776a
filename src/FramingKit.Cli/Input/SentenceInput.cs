using System.Runtime.CompilerServices;

namespace FramingKit.Cli.Input;

/// <summary>The sentences that <c>framing classify</c> was given: by themselves, in files, or on standard input.</summary>
internal sealed class SentenceInput(Shell shell, IReadOnlyList<string> arguments)
{
    private const string StandardInput = "standard input";
    private const string StandardInputSign = "-";
    private const int LongestExtension = 5; // with its dot

    /// <summary>Gets what was read, for messages.</summary>
    public string Name { get; } = arguments switch
    {
        [] or [StandardInputSign] => StandardInput,
        [var only] => only,
        _ => $"each of the {arguments.Count} arguments",
    };

    /// <exception cref="CommandException">An argument names a file that is not there.</exception>
    public void Check()
    {
        foreach (var argument in arguments.Where(argument => LooksLikeFile(argument) && !File.Exists(argument)))
        {
            throw new CommandException(
                $"There is no file '{argument}'; expected sentences, or files with one sentence a line. "
                + $"To read a word that looks like a file, give it on {StandardInput}.");
        }
    }

    public async IAsyncEnumerable<string> ReadAsync([EnumeratorCancellation] CancellationToken token)
    {
        foreach (var argument in arguments.DefaultIfEmpty(StandardInputSign))
        {
            if (argument != StandardInputSign && !File.Exists(argument))
            {
                yield return argument;
                continue;
            }

            var lines = argument == StandardInputSign ? ReadStandardInputAsync(token) : ReadFileAsync(argument, token);
            await foreach (var line in lines)
            {
                yield return line;
            }
        }
    }

    private async IAsyncEnumerable<string> ReadStandardInputAsync([EnumeratorCancellation] CancellationToken token)
    {
        if (shell.IsInputTerminal)
        {
            await shell.Error.WriteLineAsync("Type one sentence a line; end with Ctrl-D (Ctrl-Z and Enter on Windows).");
        }

        await foreach (var line in new SentenceLines(shell.Input, StandardInput).ReadAsync(token))
        {
            yield return line;
        }
    }

    private static async IAsyncEnumerable<string> ReadFileAsync(string path, [EnumeratorCancellation] CancellationToken token)
    {
        await using var file = new FileStream(
            path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        await foreach (var line in new SentenceLines(file, path).ReadAsync(token))
        {
            yield return line;
        }
    }

    private static bool LooksLikeFile(string argument) =>
        !argument.Any(char.IsWhiteSpace)
        && Path.GetExtension(argument) is [_, _, ..] extension
        && extension.Length <= LongestExtension
        && !extension.AsSpan(1).ContainsAnyExceptInRange('a', 'z');
}
