#:project ../src/FramingKit
#:property PublishAot=false

// Reads a scraped page:  dotnet run samples/read-article.cs -- page.txt

using System.Runtime.CompilerServices;
using FramingKit;
using FramingKit.Articles;

var page = args.Length > 0 ? args[0] : Path.Combine(Folder(), "prisoner-transfers.txt");
var reading = new ArticleAnalyzer(FramingClassifier.Default).Read(File.ReadAllText(page));
Console.WriteLine($"{reading.Title}\n");
foreach (var sentence in reading.Sentences.Where(sentence => sentence.Result.Frame != Frame.None))
{
    var doubt = sentence.Result.IsUncertain ? "?" : " ";
    Console.WriteLine($"{sentence.Start,5}{doubt} {sentence.Result.Frame,-11} {sentence.Result.Sentiment,-8} {sentence.Text}");
}

Console.WriteLine($"\n{reading.Sentences.Count} sentences; {reading.Furniture.Count} lines left out as page furniture");

static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
