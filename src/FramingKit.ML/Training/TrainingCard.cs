using System.Globalization;

namespace FramingKit.ML;

/// <summary>Writes on a card what is known before anything is measured.</summary>
internal static class TrainingCard
{
    public static ModelCard Create(
        TrainingOptions options, IReadOnlyList<Frame> frames, IReadOnlyList<Sentiment> sentiments, IReadOnlyList<LabelledSentence> rows)
    {
        return new ModelCard
        {
            Name = options.Name,
            Frames = frames,
            Sentiments = sentiments,
            Trainer = options.PretrainedEncoder is null ? options.Recipe.Description : $"{options.Recipe.Description}; beside it, with equal say, an encoder",
            TrainingRows = Count(rows, row => row.Source),
            FrameRows = Count(rows, row => row.Frame.Name),
            SentimentRows = Count(rows, row => $"{row.Sentiment}"),
            DataHash = StableHash.OfRows(rows),
            Seed = options.Seed,
            Options = Describe(options),
            Packages = options.Recipe.Packages.ToDictionary(package => package.Key, package => PackageVersions.Of(package.Value)),
            Agreement = CoderAgreement.OfCard(rows),
        };
    }

    private static SortedDictionary<string, int> Count(IReadOnlyList<LabelledSentence> rows, Func<LabelledSentence, string> keyOf) =>
        new(rows.CountBy(keyOf).ToDictionary(), StringComparer.Ordinal);

    private static Dictionary<string, string> Describe(TrainingOptions options)
    {
        var described = new Dictionary<string, string>
        {
            ["recipe"] = options.Recipe.Name,
            ["folds"] = Text(options.Folds),
        };
        if (!options.Recipe.ReadsText)
        {
            described["L1"] = Text(options.L1);
            described["L2"] = Text(options.L2);
            described["iterations"] = Text(options.MaximumIterations);
            described["frameGains"] = Gains(options.FrameGains);
            described["sentimentGains"] = Gains(options.SentimentGains);
            described["rowsOfAWord"] = Text(options.MinimumWordRows);
            described["rowsOfALexiconFeature"] = Text(options.MinimumLexiconRows);
        }

        foreach (var (source, weight) in options.SourceWeights.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            described[$"weight of {source}"] = Text(weight);
        }

        if (options.Recipe.IsLinear)
        {
            described["target"] = string.Join(' ', options.TargetSources.Order(StringComparer.Ordinal));
            described["sourceGain"] = Text(options.SourceGain);
        }

        if (options.PretrainedEncoder is not null)
        {
            described["encoder"] = $"all-MiniLM-L6-v2, {EncoderOptions.Of(options)}";
        }

        return described;
    }

    private static string Gains(FeatureGains gains) =>
        string.Create(CultureInfo.InvariantCulture, $"words {gains.Words} lexicon {gains.Lexicon} vectors {gains.Subwords}");

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
