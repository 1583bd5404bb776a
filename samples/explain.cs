#:project ../src/FramingKit
#:property PublishAot=false

// Shows which words decide:  dotnet run samples/explain.cs -- "Your own sentence."

using FramingKit;

var sentence = args.Length > 0 ? string.Join(' ', args) : "Critics say the government caved in to its creditors.";
var explanation = FramingClassifier.Default.Explain(sentence);
Console.WriteLine($"{explanation.Result.Frame} rather than {explanation.Against}: log-odds {explanation.LogOdds:f2}");
foreach (var word in explanation.Evidence.Where(word => Math.Abs(word.Weight) >= 0.005f).OrderByDescending(word => Math.Abs(word.Weight)))
{
    Console.WriteLine($"{word.Weight,6:+0.00;-0.00}  {sentence[word.Start..word.End]}");
}

Console.WriteLine($"{explanation.Baseline,6:+0.00;-0.00}  (no single word)");
