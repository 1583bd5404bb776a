using System.Globalization;
using BenchmarkDotNet.Running;
using FramingKit.Benchmarks;

var arguments = args.Where(argument => argument != ResultFile.SaveOption).ToArray();
var isSaved = arguments.Length < args.Length;
switch (arguments)
{
    case ["models"]:
        var comparison = ModelComparisonPage.Create();
        Show("models", comparison.Page);
        if (isSaved)
        {
            ResultFile.Save("models", SpeedPicture.Create(comparison.Points));
        }

        break;

    case ["stages"]:
        Show("stages", StagesPage.Create());
        break;

    case ["growth"]:
        Show("growth", GrowthPage.Create());
        break;

    case ["peer-files", var folder]:
        PeerFiles.Write(folder);
        break;

    case ["peer-classify", var path, var threads]:
        Print(output => PeerReader.Classify(path, int.Parse(threads, CultureInfo.InvariantCulture), output));
        break;

    case ["peer-score", var path]:
        Print(output => PeerReader.Score(path, output));
        break;

    default:
        foreach (var summary in BenchmarkSwitcher.FromAssembly(typeof(ResultFile).Assembly).Run(arguments).Where(_ => isSaved))
        {
            Console.WriteLine($"Wrote {ResultFile.Save(summary)}");
        }

        break;
}

static void Print(Action<TextWriter> write)
{
    using var output = new StreamWriter(Console.OpenStandardOutput()); // the console's own writer flushes each line
    write(output);
}

void Show(string name, string page)
{
    Console.WriteLine(page);
    if (isSaved)
    {
        Console.WriteLine($"Wrote {ResultFile.Save(name, page)}");
    }
}
