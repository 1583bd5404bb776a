using System.Text.Json;

namespace FramingKit.Scoring;

/// <summary>Reads a model card from JSON.</summary>
/// <remarks>By hand, since compiling a serializer's code would take longer at start than all the rest of loading a model.</remarks>
internal static class CardReader
{
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    /// <exception cref="InvalidOperationException">A value is of another kind than expected.</exception>
    /// <exception cref="FormatException">A label or number is none.</exception>
    public static ModelCard Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var card = document.RootElement;
        return new ModelCard
        {
            Name = Text(card, "name"),
            Frames = List(card, "frames", item => Frame.Parse(item.GetString() ?? "")),
            Sentiments = List(card, "sentiments", item => ParseSentiment(item.GetString())),
            Trainer = Text(card, "trainer"),
            Language = Text(card, "language"),
            TrainingRows = Map(card, "trainingRows", Count),
            FrameRows = Map(card, "frameRows", Count),
            SentimentRows = Map(card, "sentimentRows", Count),
            DataHash = Text(card, "dataHash"),
            Seed = card.TryGetProperty("seed", out var seed) ? seed.GetInt32() : 0,
            Options = Map(card, "options", value => value.GetString() ?? ""),
            Packages = Map(card, "packages", value => value.GetString() ?? ""),
            Scores = Map(card, "scores", ReadScores),
            Agreement = Maybe(card, "agreement", ReadAgreement),
            Robustness = Maybe(card, "robustness", ReadRobustness),
            UnknownWordsAbove = card.TryGetProperty("unknownWordsAbove", out var share) && share.ValueKind != JsonValueKind.Null
                ? Number(share)
                : null,
            Notes = List(card, "notes", item => item.GetString() ?? ""),
            IntendedUse = Text(card, "intendedUse"),
            Limits = List(card, "limits", item => item.GetString() ?? ""),
        };
    }

    private static ModelScores ReadScores(JsonElement scores) => new()
    {
        Rows = Count(scores.GetProperty("rows")),
        FrameMacroF1 = ReadEstimate(scores.GetProperty("frameMacroF1")),
        SentimentMacroF1 = ReadEstimate(scores.GetProperty("sentimentMacroF1")),
        Frames = List(scores, "frames", ReadLabelScore),
        Sentiments = List(scores, "sentiments", ReadLabelScore),
        FrameCalibrationError = Number(scores.GetProperty("frameCalibrationError")),
        FrameConfusion = List(scores, "frameConfusion", row => Items(row, count => count.GetInt32())),
    };

    private static AnnotatorAgreement ReadAgreement(JsonElement agreement) => new()
    {
        Rows = Count(agreement.GetProperty("rows")),
        Frame = Number(agreement.GetProperty("frame")),
        Sentiment = agreement.GetProperty("sentiment") is { ValueKind: JsonValueKind.Number } kappa ? Number(kappa) : null,
        Frames = Map(agreement, "frames", Number),
    };

    private static ModelRobustness ReadRobustness(JsonElement robustness) => new(
        Count(robustness.GetProperty("rows")),
        Count(robustness.GetProperty("swapped")),
        Count(robustness.GetProperty("movedByActorSwap")),
        Count(robustness.GetProperty("movedByQuoting")));

    private static T? Maybe<T>(JsonElement parent, string name, Func<JsonElement, T> read)
        where T : class =>
        parent.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? read(value) : null;

    private static Estimate ReadEstimate(JsonElement estimate) => new(
        Number(estimate.GetProperty("value")), Number(estimate.GetProperty("low")), Number(estimate.GetProperty("high")));

    private static LabelScore ReadLabelScore(JsonElement score) => new(
        Text(score, "label"),
        Number(score.GetProperty("precision")),
        Number(score.GetProperty("recall")),
        Number(score.GetProperty("f1")),
        Count(score.GetProperty("support")));

    private static Sentiment ParseSentiment(string? name) => name switch
    {
        nameof(Sentiment.Neutral) => Sentiment.Neutral,
        nameof(Sentiment.Negative) => Sentiment.Negative,
        nameof(Sentiment.Positive) => Sentiment.Positive,
        _ => throw new FormatException($"'{name}' is no sentiment; expected Neutral, Negative or Positive."),
    };

    private static int Count(JsonElement value) => value.GetInt32() is >= 0 and var count
        ? count
        : throw new FormatException($"{value} is no count; expected 0 or more.");

    private static float Number(JsonElement value) => value.GetSingle() is var number && float.IsFinite(number)
        ? number
        : throw new FormatException($"{value} is too large; expected a number.");

    private static string Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static TItem[] List<TItem>(JsonElement parent, string name, Func<JsonElement, TItem> read) =>
        parent.TryGetProperty(name, out var array) ? Items(array, read) : [];

    private static TItem[] Items<TItem>(JsonElement array, Func<JsonElement, TItem> read)
    {
        var items = new TItem[array.GetArrayLength()]; // no list: its code would have to be compiled for each kind of item at start
        var count = 0;
        foreach (var item in array.EnumerateArray())
        {
            items[count++] = read(item);
        }

        return items;
    }

    private static Dictionary<string, TValue> Map<TValue>(JsonElement parent, string name, Func<JsonElement, TValue> read)
    {
        var map = new Dictionary<string, TValue>(StringComparer.Ordinal);
        if (parent.TryGetProperty(name, out var values))
        {
            foreach (var property in values.EnumerateObject())
            {
                map[property.Name] = read(property.Value);
            }
        }

        return map;
    }
}
