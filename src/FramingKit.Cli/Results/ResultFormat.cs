namespace FramingKit.Cli.Results;

/// <summary>The formats of results, by their names on the command line.</summary>
internal static class ResultFormat
{
    public const string Table = "table";
    public const string Json = "json";
    public const string Ndjson = "ndjson";
    public const string Csv = "csv";

    public static IResultWriter CreateWriter(string format, Shell shell, ModelCard card) => format switch
    {
        Table => new TableResultWriter(Output.Pages.Create(shell), card),
        Json => new JsonResultWriter(shell.Output, card),
        Ndjson => new NdjsonResultWriter(shell.Output),
        Csv => new CsvResultWriter(shell.Output, card),
        _ => throw new CommandException($"'{format}' is no format; expected {Table}, {Json}, {Ndjson} or {Csv}."),
    };
}
