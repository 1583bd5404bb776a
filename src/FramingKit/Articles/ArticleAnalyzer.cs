using FramingKit.Articles.Speakers;

namespace FramingKit.Articles;

/// <summary>Reads a whole article: sets page furniture aside, finds the sentences and reads each of them.</summary>
/// <remarks>
/// Immutable and safe for use by any number of threads at once. Any text is legal input; the time is linear in its length. The
/// word lists for furniture are English; in other languages more of it is taken for text.
/// </remarks>
/// <example><code>
/// var reading = new ArticleAnalyzer(FramingClassifier.Default).Read(File.ReadAllText("page.txt"));
/// foreach (var sentence in reading.Sentences)
/// {
///     Console.WriteLine($"{sentence.Start}: {sentence.Result.Frame}, {sentence.Result.Sentiment}");
/// }
/// </code></example>
public sealed class ArticleAnalyzer
{
    private readonly IFramingClassifier _classifier;
    private readonly ArticleOptions _options;

    /// <summary>Initializes a new instance of the <see cref="ArticleAnalyzer"/> class with default options.</summary>
    /// <param name="classifier">Reads the single sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="classifier"/> is null.</exception>
    public ArticleAnalyzer(IFramingClassifier classifier)
        : this(classifier, ArticleOptions.Default)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ArticleAnalyzer"/> class.</summary>
    /// <param name="classifier">Reads the single sentences.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticleAnalyzer(IFramingClassifier classifier, ArticleOptions options)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(options);
        (_classifier, _options) = (classifier, options);
    }

    /// <summary>Reads an article.</summary>
    /// <param name="text">The text of the article, or of the whole page it stands on; paragraphs on lines of their own.</param>
    /// <returns>The sentences with their frames, the furniture, the share of each frame, and warnings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ArticleReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var activity = FramingInstruments.StartArticle(_classifier.Card, text);
        var layout = ArticleLayout.Read(text, _options.DetectFurniture);
        var voices = SpeakerFinder.Find(text, layout.Sentences, layout.Lines);
        var sentences = new ReadSentence[layout.Sentences.Count];
        for (var index = 0; index < sentences.Length; index++)
        {
            sentences[index] = Read(text, layout.Sentences[index], index == layout.Headline, voices[index]);
        }

        var shares = FrameShares.Of(
            sentences.Where(sentence => !sentence.IsHeadline).Select(sentence => sentence.Result.Frame), _classifier.Card);
        var headline = layout.Headline >= 0 ? sentences[layout.Headline].Text : null;
        return new ArticleReading
        {
            Text = text,
            Source = _options.Source,
            Title = _options.Title ?? headline,
            Sentences = sentences,
            Furniture = layout.Furniture,
            Shares = shares,
            Warnings = ArticleWarnings.Of(sentences, shares, _classifier),
        };
    }

    private ReadSentence Read(string text, TextRange range, bool isHeadline, IReadOnlyList<FoundVoice> voices)
    {
        var sentence = SentenceText.Read(text, range.Start, range.End);
        var explanation = _options.IncludeEvidence ? _classifier.Explain(sentence.Content) : null;
        var result = explanation?.Result ?? _classifier.Classify(sentence.Content);
        return new ReadSentence
        {
            Start = range.Start,
            End = range.End,
            Text = sentence.Content,
            IsHeadline = isHeadline,
            Result = result,
            Evidence = explanation is null ? [] : Map(explanation.Evidence, sentence),
            Voices = Read(text, voices, result),
        };
    }

    private Voice[] Read(string text, IReadOnlyList<FoundVoice> found, FramingResult whole)
    {
        var voices = new Voice[found.Count];
        for (var index = 0; index < voices.Length; index++)
        {
            var (speaker, kind, mention, content, clause) = found[index];
            voices[index] = new Voice
            {
                Speaker = speaker,
                Kind = kind,
                Mention = mention,
                Content = content,
                Result = voices.Length == 1 ? whole : _classifier.Classify(SentenceText.Read(text, clause.Start, clause.End).Content),
            };
        }

        return voices;
    }

    private static Evidence[] Map(IReadOnlyList<Evidence> evidence, SentenceText sentence)
    {
        var mapped = new Evidence[evidence.Count];
        for (var index = 0; index < mapped.Length; index++)
        {
            var (start, end, weight) = evidence[index];
            var mappedStart = sentence.ToText(start);
            mapped[index] = new Evidence(mappedStart, end == start ? mappedStart : sentence.ToText(end - 1) + 1, weight);
        }

        return mapped;
    }
}
