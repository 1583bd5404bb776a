namespace FramingKit;

/// <summary>The names under which FramingKit can be listened to, with OpenTelemetry, <c>dotnet-counters</c> or .NET's own listeners.</summary>
/// <remarks>
/// <para>The meter has one counter, <c>framingkit.sentences</c> (unit <c>{sentence}</c>): sentences that a
/// <see cref="FramingClassifier"/> classified or explained, with the tags <c>framingkit.model</c> (the name on the card),
/// <c>framingkit.frame</c> and <c>framingkit.uncertain</c> (true or false). The uncertain share is the count of those with true
/// divided by all. <see cref="IFramingClassifier.Score"/> decides nothing, so it counts nothing.</para>
/// <para>The source has two activities: <c>framingkit.load</c>, with the tag <c>framingkit.model</c>, and
/// <c>framingkit.read_article</c>, with the tags <c>framingkit.model</c> and <c>framingkit.length</c> (UTF-16 units). A single
/// sentence takes microseconds, too little for an activity of its own.</para>
/// <para>No text is ever reported. While nobody listens, a sentence costs one more comparison and no allocation.</para>
/// </remarks>
/// <example><code>
/// builder.Services.AddOpenTelemetry()
///     .WithMetrics(metrics => metrics.AddMeter(FramingTelemetry.MeterName))
///     .WithTracing(tracing => tracing.AddSource(FramingTelemetry.ActivitySourceName));
/// </code></example>
public static class FramingTelemetry
{
    /// <summary>The name of the meter: <c>FramingKit</c>.</summary>
    public const string MeterName = "FramingKit";

    /// <summary>The name of the activity source: <c>FramingKit</c>.</summary>
    public const string ActivitySourceName = "FramingKit";
}
