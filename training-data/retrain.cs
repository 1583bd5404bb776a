#:project ../src/FramingKit.ML
#:property PublishAot=false
#:property TreatWarningsAsErrors=false
#:property NoWarn=CA1303;CA1852

// Trains the default model:   dotnet run training-data/retrain.cs -- --public TEXTS
// TEXTS is a clone of the public data set that public-pointers.csv names, or a CSV file with its texts (columns text, sha1).
// Without --public the model learns from this project's own sentences alone, and its card says so.
// Others: --trainer all|NAME (the zoo), --data FILE|DIR..., --name NAME, --out DIR, --seed N, --folds K, --measure FILE..., --force.
// A model that is worse on heldout.csv than the one in place is not written, and the script returns 1.

using System.Runtime.CompilerServices;
using FramingKit;
using FramingKit.ML;

try
{
    var options = RetrainOptions.Parse(args, new RetrainOptions
    {
        Data = [Folder()],
        Pointers = Path.Combine(Folder(), "public-pointers.csv"),
        Output = Path.GetFullPath(Path.Combine(Folder(), "..", "models")),
    });
    var models = new List<RetrainedModel>();
    foreach (var model in new Retraining(options).Run(new ProgressLines(Console.Error)))
    {
        Console.WriteLine(model.ToText());
        models.Add(model);
    }

    Console.WriteLine(RetrainTable.Write(models));
    return models.All(model => model.IsWritten) ? 0 : 1;
}
catch (FormatException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
catch (Exception exception) when (exception is LabelledDataException or ModelFormatException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
