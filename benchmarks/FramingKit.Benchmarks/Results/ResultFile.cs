using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using FramingKit.Cli.Pictures;
using FramingKit.ML;
using ScottPlot;

namespace FramingKit.Benchmarks;

/// <summary>Writes results to <c>benchmarks/results/CPU/</c>, with the machine and the versions, to be committed.</summary>
internal static class ResultFile
{
    public const string SaveOption = "--save";

    public static string Save(string name, string page)
    {
        var machine = string.Join('\n', HostEnvironmentInfo.GetCurrent().ToFormattedString());
        return Write(name, $"```\n{machine}\n{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}\n```\n\n{page}");
    }

    public static string Save(Summary summary)
    {
        var log = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, log); // it tells the machine, but not the packages
        return Write(summary.BenchmarksCases[0].Descriptor.Type.Name, log.GetLog().Trim());
    }

    /// <summary>Writes a picture as PNG and as SVG.</summary>
    public static void Save(string name, IReadOnlyList<Action<Plot>> plots)
    {
        PictureFile.WritePng(PathOf($"{name}.png"), plots);
        PictureFile.WriteSvg(PathOf($"{name}.svg"), plots);
    }

    private static string Cpu => Slug(HostEnvironmentInfo.GetCurrent().Cpu.Value.ProcessorName ?? "unknown CPU");

    private static string PathOf(string file)
    {
        var folder = Repository.PathOf("benchmarks", "results", Cpu);
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, file);
    }

    private static string Write(string name, string body)
    {
        var text = $"# {name}\n\n{Versions.Packages}; model {Versions.DefaultModel}.\n\n{body}\n".ReplaceLineEndings("\n");
        AtomicFile.Write(PathOf($"{name}.md"), stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        return $"benchmarks/results/{Cpu}/{name}.md";
    }

    private static string Slug(string name)
    {
        var letters = name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-');
        return string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
