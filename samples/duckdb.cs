#:project ../src/FramingKit
#:package DuckDB.NET.Data.Full@1.5.6.1
#:property PublishAot=false

// A function of SQL over a Parquet file:
//   dotnet run -c Release samples/duckdb.cs                                  100,000 rows made up in a temporary file
//   dotnet run -c Release samples/duckdb.cs -- news.parquet "SELECT framing(text), count(*) FROM news GROUP BY ALL"

#pragma warning disable DuckDBNET001 // scalar functions are still marked as experimental in DuckDB.NET

using System.Diagnostics;
using DuckDB.NET.Data;
using FramingKit;

const int MadeUpRows = 100_000;

var file = args.Length > 0 ? Path.GetFullPath(args[0]) : Path.Combine(Path.GetTempPath(), $"framing-{Environment.ProcessId}.parquet");
var query = args.Length > 1
    ? args[1]
    : "SELECT framing(text) AS frame, count(*) AS rows, mode(tone(text)) AS tone FROM news GROUP BY frame ORDER BY frame";
var classifier = FramingClassifier.Default;

using var connection = new DuckDBConnection("Data Source=:memory:");
connection.Open();

// DuckDB calls a function on several threads at once, each time with a whole chunk of rows; the classifier is made for that.
var options = new ScalarFunctionOptions { IsPureFunction = true };
connection.RegisterScalarFunction<string, string>("framing", (columns, answer, count) => ForEach(count, row =>
    answer.WriteValue(classifier.Classify(columns[0].GetValue<string>(row)).Frame.Name, row)), options);
connection.RegisterScalarFunction<string, string>("tone", (columns, answer, count) => ForEach(count, row =>
    answer.WriteValue($"{classifier.Classify(columns[0].GetValue<string>(row)).Sentiment}", row)), options);

try
{
    if (args.Length == 0)
    {
        MakeUp(file);
    }

    Execute($"CREATE VIEW news AS SELECT * FROM '{file.Replace("'", "''", StringComparison.Ordinal)}'");
    using var rows = connection.CreateCommand();
    rows.CommandText = "SELECT count(*) FROM news";
    var total = Convert.ToInt64(rows.ExecuteScalar(), null);

    var clock = Stopwatch.StartNew();
    using var command = connection.CreateCommand();
    command.CommandText = query;
    using var reader = command.ExecuteReader();
    while (reader.Read())
    {
        Console.WriteLine(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => $"{reader.GetValue(column),-12}")));
    }

    Console.WriteLine($"{total} rows, {total / clock.Elapsed.TotalSeconds:f0} rows/s");
}
finally
{
    if (args.Length == 0)
    {
        File.Delete(file);
    }
}

static void ForEach(ulong count, Action<ulong> read)
{
    for (ulong row = 0; row < count; row++)
    {
        read(row);
    }
}

void Execute(string sql)
{
    using var command = connection.CreateCommand();
    command.CommandText = sql;
    command.ExecuteNonQuery();
}

void MakeUp(string path) => Execute($"""
    COPY (SELECT who || ' ' || what || ', ' || day || ' days after the talks began.' AS text FROM range({MadeUpRows}) AS days(day)
        CROSS JOIN LATERAL (SELECT ['The president', 'Critics', 'The foreign minister', 'Police'][1 + day % 4] AS who,
            ['called the transfer a sovereign decision', 'said the government had caved in to its creditors', 'dismantled the network',
             'met the envoy on Tuesday', 'agreed under the threat of tariffs'][1 + day % 5] AS what))
    TO '{path.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT parquet)
    """);
