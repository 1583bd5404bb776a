#:project ../src/FramingKit.ML
#:property PublishAot=false
#:property TreatWarningsAsErrors=false
#:property NoWarn=CA1303;CA1852

// Trains the default model:   dotnet run training-data/retrain.cs -- --public TEXTS
// TEXTS is a clone of the public data set that public-pointers.csv names, or a CSV file with its texts (columns text, sha1).
// Without --public the model learns from this project's own sentences alone, and its card says so.
// Other options: --data FILE|DIR (repeatable), --out DIR, --name NAME, --seed N, --folds K, --measure FILE (repeatable).

using System.Globalization;
using System.Runtime.CompilerServices;
using FramingKit;
using FramingKit.ML;

var home = Folder();
var data = new List<string>();
var measured = new List<string>();
var (output, texts) = (Path.GetFullPath(Path.Combine(home, "..", "models")), (string?)null);
var options = TrainingOptions.Default with { NewsSources = new HashSet<string> { PublicPointers.Source } };
for (var index = 0; index < args.Length; index += 2)
{
    var value = index + 1 < args.Length ? args[index + 1] : "";
    switch (args[index])
    {
        case "--data": data.Add(value); break;
        case "--measure": measured.Add(value); break;
        case "--public": texts = value; break;
        case "--out": output = value; break;
        case "--name": options = options with { Name = value }; break;
        case "--seed": options = options with { Seed = int.Parse(value, CultureInfo.InvariantCulture) }; break;
        case "--folds": options = options with { Folds = int.Parse(value, CultureInfo.InvariantCulture) }; break;
        default:
            Console.Error.WriteLine($"'{args[index]}' is no option; expected --data, --public, --measure, --out, --name, --seed or --folds.");
            return 2;
    }
}

try
{
    var folder = TrainingFolder.Load(data.Count > 0 ? data : [home]);
    var rows = folder.Training.ToList();
    var notes = new List<string>();
    if (texts is null)
    {
        notes.Add("Learned from this project's own sentences alone, without the public data set.");
    }
    else
    {
        rows.AddRange(PublicPointers.Resolve(PublicPointers.Load(Path.Combine(home, "public-pointers.csv")), texts, out var missing));
        notes.Add($"Learned from this project's own sentences and from {rows.Count - folder.Training.Count} sentences of the public data set ({missing.Count} were missing or had another hash).");
        Console.WriteLine(notes[0]);
    }

    var model = new FramingTrainer(options).Train(rows, new ConsoleProgress());
    Print(model.CrossValidation);
    var reports = new List<EvaluationReport>();
    if (folder.HeldOut.Count > 0)
    {
        var report = Evaluator.Evaluate(model.Classifier, folder.HeldOut, TrainingFolder.HeldOutName, options.Seed);
        var robustness = RobustnessReport.Create(model.Classifier, folder.HeldOut);
        notes.Add(string.Create(CultureInfo.InvariantCulture, $"Exchanging countries, peoples, capitals and leaders moved the frame of {robustness.ActorSwapShare:p1} of the held-out sentences."));
        reports.Add(report);
        Print(report);
    }

    model = model.WithCard(card => card with
    {
        Scores = new Dictionary<string, ModelScores>([.. card.Scores, .. reports.Select(report => KeyValuePair.Create(report.Data, report.Scores))]),
        Notes = notes,
        IntendedUse = "Reads how single English news sentences frame an act of state: as sovereignty, as submission, as a security win, or as none of these, and with which sentiment.",
        Limits =
        [
            "It reads English. Other languages give numbers without meaning.",
            "A frame is how a sentence presents an act, never whether that is true, and never a judgement about a person.",
            "It sees one sentence at a time; irony, and what only the neighbours tell, is often missed.",
            "Rare frames are found less well in real news than in the held-out sentences: see the scores, and look at the evidence before you quote a number.",
        ],
    });
    foreach (var file in measured)
    {
        Print(Evaluator.Evaluate(model.Classifier, LabelledData.Load(file), Path.GetFileNameWithoutExtension(file), options.Seed));
    }

    Directory.CreateDirectory(output);
    model.Save(Path.Combine(output, $"{options.Name}.framing"), withPipeline: false);
    AtomicFile.Write(Path.Combine(output, $"{options.Name}.card.md"), stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(model.Card.ToMarkdown())));
    Console.WriteLine($"Wrote {Path.Combine(output, options.Name)}.framing and .card.md");
    return 0;
}
catch (Exception exception) when (exception is LabelledDataException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

static void Print(EvaluationReport report) => Console.WriteLine(report.ToText());

internal sealed class ConsoleProgress : IProgress<TrainingProgress>
{
    private readonly long _start = TimeProvider.System.GetTimestamp();

    public void Report(TrainingProgress value)
    {
        var elapsed = TimeProvider.System.GetElapsedTime(_start);
        var left = value.Done == 0 ? "" : $", about {elapsed.TotalSeconds / value.Done * (value.Total - value.Done):f0} s left";
        Console.Error.WriteLine($"{value.Doing}: {value.Done} of {value.Total} trainings done{left}");
    }
}
