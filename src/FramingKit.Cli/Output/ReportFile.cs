using System.Text;
using FramingKit.ML;

namespace FramingKit.Cli.Output;

/// <summary>Writes the HTML report: beside its place first, then renamed.</summary>
internal static class ReportFile
{
    /// <summary>Checks before the work starts, so that nobody waits for a report that can't be written.</summary>
    /// <param name="path">Where the report is to go.</param>
    /// <param name="inputs">The files that are read.</param>
    public static void Check(string path, IEnumerable<string> inputs)
    {
        if (Directory.Exists(path))
        {
            throw new CommandException($"'{path}' is a folder; expected the name of the report, such as report.html.");
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (!Directory.Exists(folder))
        {
            throw new CommandException($"There is no folder '{folder}' for the report; expected one that exists.");
        }

        if (inputs.Any(input => Path.GetFullPath(input) == Path.GetFullPath(path)))
        {
            throw new CommandException($"'{path}' is the article itself; expected another name for the report.");
        }
    }

    public static void Write(string path, string html) => AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(html)));
}
