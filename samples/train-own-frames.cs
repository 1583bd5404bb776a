#:project ../src/FramingKit.ML
#:property PublishAot=false

// Trains on frames of your own, here those of a debate on energy:  dotnet run samples/train-own-frames.cs
// Thirty made-up rows show the way; a model to rely on needs hundreds of real ones for each frame.

using FramingKit;
using FramingKit.ML;

(string Frame, Sentiment Sentiment, string[] Texts)[] examples =
[
    ("Burden", Sentiment.Negative,
    [
        "Families will pay for the new grid with every bill.", "The plan costs each household a fortune, the union warned.",
        "Small firms can't afford another levy.", "Higher prices at the pump hit commuters hardest.",
        "Taxpayers are left with the bill for the wind farms.", "The levy makes heating a luxury, pensioners say.",
        "Bakers shut their ovens because power costs too much.", "Every household pays, and nobody asked them.",
        "Rising bills drove the mill into debt.", "The cost of the scheme doubled within a year.",
    ]),
    ("Opportunity", Sentiment.Positive,
    [
        "The wind farms brought jobs back to the coast.", "A new industry grows where the mine once closed.",
        "Engineers found work at the battery plant.", "The solar roofs earn the school money.",
        "Investors praised the growing market for clean power.", "The port thrives on building turbines.",
        "Young people stay in the valley for its new jobs.", "Farmers welcome the income from the wind.",
        "The plant will train hundreds of new workers.", "Exports of heat pumps grow year after year.",
    ]),
    ("None", Sentiment.Neutral,
    [
        "The committee meets again on Thursday.", "The minister visited the site in March.",
        "The report has two hundred pages.", "The vote was put off until autumn.",
        "Officials published the map on Monday.", "The hearing lasted three hours.",
        "The bill goes to the second chamber.", "A spokesman read the statement aloud.",
        "The plant stands north of the river.", "The contract was signed in the capital.",
    ]),
];
var rows = examples.SelectMany(example => example.Texts.Select(text =>
    new LabelledSentence { Text = text, Frame = new Frame(example.Frame), Sentiment = example.Sentiment }));

var model = new FramingTrainer(TrainingOptions.Default with { Name = "energy", Folds = 5, MinimumWordRows = 1 }).Train(rows);
var path = Path.Combine(Path.GetTempPath(), "energy.framing");
model.Save(path);
Console.WriteLine($"Wrote {path}; cross-validated macro-F1 {model.CrossValidation.Scores.FrameMacroF1}");

// Any program that references FramingKit alone can read the file.
var classifier = FramingClassifier.Load(path);
Console.WriteLine($"Frames: {string.Join(", ", classifier.Card.Frames)}");
Console.WriteLine(classifier.Classify("The levy is a burden for every family with high bills.").Frame);
