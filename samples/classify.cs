#:project ../src/FramingKit
#:property PublishAot=false

// Reads three sentences:  dotnet run samples/classify.cs

using FramingKit;

string[] sentences =
[
    "The president called the transfers a sovereign decision, taken under Mexican law and nobody else's.",
    "Critics say the government caved in to its creditors.",
    "Police dismantled the network and seized a record two tonnes of cocaine.",
];
foreach (var sentence in sentences)
{
    var result = FramingClassifier.Default.Classify(sentence);
    Console.WriteLine($"{result.Frame} {result.Frames[result.Frame]:f2}, {result.Sentiment}{(result.IsUncertain ? ", uncertain" : "")}");
}
