using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FramingKit;

/// <summary>What <see cref="FramingTelemetry"/> promises.</summary>
internal static class FramingInstruments
{
    private const string ModelTag = "framingkit.model";

    private static readonly Meter _meter = new(FramingTelemetry.MeterName);
    private static readonly ActivitySource _activities = new(FramingTelemetry.ActivitySourceName);
    private static readonly Counter<long> _sentences =
        _meter.CreateCounter<long>("framingkit.sentences", "{sentence}", "Sentences and clauses classified or explained.");

    // A tag is an object; boxed once, a counted sentence allocates nothing.
    private static readonly object _true = true;
    private static readonly object _false = false;

    public static void Count(ModelCard card, FramingResult result)
    {
        if (_sentences.Enabled)
        {
            _sentences.Add(
                1,
                new(ModelTag, card.Name),
                new("framingkit.frame", result.Frame.Name),
                new("framingkit.uncertain", result.IsUncertain ? _true : _false));
        }
    }

    public static Activity? StartLoad() => _activities.StartActivity("framingkit.load");

    public static void SetModel(this Activity activity, ModelCard card) => activity.SetTag(ModelTag, card.Name);

    public static Activity? StartArticle(ModelCard card, string text)
    {
        var activity = _activities.StartActivity("framingkit.read_article");
        activity?.SetModel(card);
        activity?.SetTag("framingkit.length", text.Length);
        return activity;
    }
}
