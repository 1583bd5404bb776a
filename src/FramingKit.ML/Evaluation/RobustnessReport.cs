namespace FramingKit.ML;

/// <summary>What changes of a sentence that should not matter do to its frame.</summary>
public sealed record RobustnessReport
{
    private const int Shift = 7;

    /// <summary>Gets the number of sentences.</summary>
    public required int Rows { get; init; }

    /// <summary>Gets the number of sentences in which an actor could be exchanged.</summary>
    public required int Swapped { get; init; }

    /// <summary>Gets the number of sentences whose frame moved when countries, peoples, capitals and leaders were exchanged.</summary>
    public required int MovedByActorSwap { get; init; }

    /// <summary>Gets the number of sentences whose frame moved when the whole sentence was put between quotation marks.</summary>
    public required int MovedByQuoting { get; init; }

    /// <summary>Gets the share of all sentences whose frame moved when actors were exchanged.</summary>
    /// <value>From 0 to 1.</value>
    public float ActorSwapShare => Rows == 0 ? 0 : MovedByActorSwap / (float)Rows;

    /// <summary>Gets the share of all sentences whose frame moved when they were quoted.</summary>
    /// <value>From 0 to 1.</value>
    public float QuotingShare => Rows == 0 ? 0 : MovedByQuoting / (float)Rows;

    /// <summary>Returns the figures as a model card holds them.</summary>
    /// <returns>The figures.</returns>
    public ModelRobustness ToCard() => new(Rows, Swapped, MovedByActorSwap, MovedByQuoting);

    /// <summary>Changes each sentence and reads it again.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="rows">The sentences; their labels don't matter.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RobustnessReport Create(IFramingClassifier classifier, IEnumerable<LabelledSentence> rows)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(rows);
        var swap = new ActorSwap(classifier is FramingClassifier compiled ? compiled.Model.Extractor : FeatureResources.Default.Extractor);
        int count = 0, swapped = 0, movedBySwap = 0, movedByQuoting = 0;
        foreach (var row in rows)
        {
            count++;
            var frame = classifier.Classify(row.Text).Frame;
            var exchanged = swap.Exchange(row.Text, Shift);
            swapped += exchanged == row.Text ? 0 : 1;
            movedBySwap += classifier.Classify(exchanged).Frame == frame ? 0 : 1;
            movedByQuoting += classifier.Classify($"“{row.Text}”").Frame == frame ? 0 : 1;
        }

        return new RobustnessReport
        {
            Rows = count,
            Swapped = swapped,
            MovedByActorSwap = movedBySwap,
            MovedByQuoting = movedByQuoting,
        };
    }
}
