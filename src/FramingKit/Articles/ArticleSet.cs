namespace FramingKit.Articles;

/// <summary>Several articles on one event, side by side: what they have in common, and what only one of them carries.</summary>
/// <remarks>
/// Immutable. Sentences are near-identical if at least 8 in 10 of their word pairs agree (Dice's coefficient over word pairs; compare
/// Broder, 1997, "On the resemblance and containment of documents") and they have the same numbers and negations, so that "will" never
/// counts as "will not". Sentences of fewer than 5 words are never held for common, and headlines are left out.
/// </remarks>
public sealed record ArticleSet
{
    private readonly HashSet<SentencePlace> _common;

    private ArticleSet(IReadOnlyList<ArticleReading> readings, IReadOnlyList<CommonSentence> common, ModelCard card)
    {
        Readings = readings;
        Common = common;
        _common = [.. common.SelectMany(sentence => sentence.Places)];
        HashSet<SentencePlace> repeated = [.. common.SelectMany(sentence => sentence.Places.Skip(1))];
        Shares = FrameShares.Of(
            Places(readings).Where(place => !repeated.Contains(place)).Select(place => readings[place.Article].Sentences[place.Sentence].Result.Frame),
            card);
    }

    /// <summary>Gets the articles, in the order in which they were given.</summary>
    public IReadOnlyList<ArticleReading> Readings { get; }

    /// <summary>Gets the sentences that at least two articles carry, in the order of the first place.</summary>
    public IReadOnlyList<CommonSentence> Common { get; }

    /// <summary>Gets the shares over all articles; a sentence that several carry counts once.</summary>
    public FrameShares Shares { get; }

    /// <summary>Puts articles side by side.</summary>
    /// <param name="readings">The articles, all read by the same model.</param>
    /// <param name="card">The card of the model.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two articles.</exception>
    public static ArticleSet Of(IReadOnlyList<ArticleReading> readings, ModelCard card)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(card);
        return readings.Count >= 2
            ? new ArticleSet([.. readings], CommonSentences.Find(readings), card)
            : throw new ArgumentException($"There are {readings.Count} articles; expected at least 2 to put side by side.", nameof(readings));
    }

    /// <summary>Finds the sentences that no other article carries.</summary>
    /// <param name="article">The index of the article.</param>
    /// <returns>Indexes into the article's sentences, in text order, without the headline.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such article.</exception>
    public IReadOnlyList<int> OnlyIn(int article)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(article);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(article, Readings.Count);
        return [.. Enumerable.Range(0, Readings[article].Sentences.Count).Where(sentence =>
            !Readings[article].Sentences[sentence].IsHeadline && !_common.Contains(new SentencePlace(article, sentence)))];
    }

    internal static IEnumerable<SentencePlace> Places(IReadOnlyList<ArticleReading> readings) =>
        readings.SelectMany((reading, article) => reading.Sentences
            .Select((sentence, index) => (sentence, place: new SentencePlace(article, index)))
            .Where(item => !item.sentence.IsHeadline)
            .Select(item => item.place));
}
