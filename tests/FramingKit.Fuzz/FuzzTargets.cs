using FramingKit.Fuzz.Targets;

namespace FramingKit.Fuzz;

/// <summary>All targets, by name.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("text", TextTarget.Run),
        new("sentences", SentencesTarget.Run),
        new("furniture", FurnitureTarget.Run),
        new("voices", VoicesTarget.Run),
        new("article", ArticleTarget.Run),
        new("report", ReportTarget.Run),
        new("csv", CsvTarget.Run),
        new("model", ModelTarget.Run),
        new("scorer", ScorerTarget.Run),
        new("card", CardTarget.Run),
    ];

    /// <exception cref="ArgumentException">There is no such target.</exception>
    public static FuzzTarget Find(string name) => All.FirstOrDefault(target => target.Name == name)
        ?? throw new ArgumentException($"There is no target '{name}'; expected one of {string.Join(", ", All.Select(target => target.Name))}.", nameof(name));
}
