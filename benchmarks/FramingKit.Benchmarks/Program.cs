using BenchmarkDotNet.Running;
using FramingKit.Benchmarks;

var arguments = args.Where(argument => argument != ResultFile.SaveOption).ToArray();
var isSaved = arguments.Length < args.Length;
if (arguments is ["models"])
{
    var page = ModelComparisonPage.Create();
    Console.WriteLine(page);
    if (isSaved)
    {
        Console.WriteLine($"Wrote {ResultFile.Save("models", page)}");
    }

    return;
}

var summaries = BenchmarkSwitcher.FromAssembly(typeof(ResultFile).Assembly).Run(arguments);
foreach (var summary in summaries.Where(_ => isSaved))
{
    Console.WriteLine($"Wrote {ResultFile.Save(summary)}");
}
