#:project ../src/FramingKit.ML
#:property PublishAot=false
#:property TreatWarningsAsErrors=false
#:property NoWarn=CA1303;CA1852

// Trains, measures and writes models; --help tells how.

using System.Runtime.CompilerServices;
using FramingKit;
using FramingKit.ML;

const string Help = $"""
    dotnet run training-data/retrain.cs -- {RetrainOptions.Usage}

    With --public TEXTS it trains the default model: from this project's own sentences and from real news. TEXTS is a clone of the public data
    set that public-pointers.csv names, or a CSV file with its texts (columns text, sha1).
    Without --public it trains the model 'own', from this project's own sentences or those of --data alone, and its card says so.

    With --encoder DIR it trains the careful model: a linear one as before and, beside it, a small encoder, about half an hour on two cores. It
    reads better, some thousand times slower. DIR holds all-MiniLM-L6-v2, as written by: dotnet run training-data/make-vectors.cs -- --unpack DIR

      --data     Files and folders of labelled sentences; the rows of heldout.csv are only measured on. The default is training-data.
      --trainer  How to learn; all is the whole zoo, one model each.
      --name     The model's name; where none is told 'default' with --public and 'own' without, and with --encoder 'careful' and 'own-careful'.
      --out      The folder to write to. The default is models.
      --measure  Labelled sentences on which the models are measured too.
      --force    Write a model though the gate refuses it.

    The gate: a model takes the place of another one only if the lower end of the interval by which their macro-F1 on heldout.csv differs is
    above -0.01, and never without real news the place of one that learned from it. Else nothing is written, and the script returns 1.
    """;

if (args is ["--help"])
{
    Console.WriteLine(Help);
    return 0;
}

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
