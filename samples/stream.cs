#:project ../src/FramingKit
#:property PublishAot=false

// Reads sentences, one a line, as they come, on all cores and in little memory:
//   dotnet run -c Release samples/stream.cs -- sentences.txt     a file; - is standard input
//   dotnet run -c Release samples/stream.cs                      a million lines made up on the way

using System.Diagnostics;
using FramingKit;

const int MadeUpLines = 1_000_000;

var lines = args switch
{
    [] => MadeUp(MadeUpLines),
    ["-"] => Input(),
    [var path] => File.ReadLines(path),
    _ => throw new ArgumentException("Expected one file, - for standard input, or nothing."),
};
var classifier = FramingClassifier.Default;
var clock = Stopwatch.StartNew();
var counts = classifier.ClassifyEach(lines).AggregateBy(item => item.Result.Frame, 0L, (count, _) => count + 1).ToDictionary();
foreach (var frame in classifier.Card.Frames)
{
    Console.WriteLine($"{frame,-12} {counts.GetValueOrDefault(frame),9}");
}

var total = counts.Values.Sum();
Console.WriteLine($"{total} lines, {total / clock.Elapsed.TotalSeconds:f0} a second, {GC.GetTotalMemory(forceFullCollection: true) >> 20} MB in use");

static IEnumerable<string> Input()
{
    while (Console.ReadLine() is { } line)
    {
        yield return line;
    }
}

static IEnumerable<string> MadeUp(int count)
{
    string[] who = ["The president", "Critics", "The foreign minister", "Police", "A spokeswoman", "The opposition"];
    string[] what =
    [
        "called the transfer a sovereign decision", "said the government had caved in to its creditors", "dismantled the network",
        "met the envoy on Tuesday", "refused to let foreign troops into the country", "agreed under the threat of tariffs",
    ];
    return Enumerable.Range(0, count).Select(line => $"{who[line % 6]} {what[line / 6 % 6]}, {line} days after the talks began.");
}
