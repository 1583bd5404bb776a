using System.CommandLine;
using FramingKit.Cli.Output;

namespace FramingKit.Cli.Commands;

/// <summary>The option <c>--format</c> of the commands that print a report.</summary>
internal static class ReportFormat
{
    public const string Table = "table";
    public const string Markdown = "markdown";
    public const string Json = "json";

    public static Option<string> CreateOption() => new Option<string>("--format")
    {
        Description = "How to print the report.",
        DefaultValueFactory = _ => Table,
    }.AcceptOnlyFromAmong(Table, Markdown, Json);

    public static IPage CreatePage(string format, Shell shell) =>
        format == Markdown ? new MarkdownPage(shell.Output) : Pages.Create(shell);
}
