using System.Globalization;

namespace FramingKit.Articles;

/// <summary>Looks at a reading for what its reader should know before relying on it.</summary>
internal static class ArticleWarnings
{
    /// <summary>With fewer sentences, even plain shares have intervals of more than half of all there is.</summary>
    public const int FewestSentences = 10;

    // The threshold is set so that a fifth of the training sentences is uncertain.
    private const double ManyUncertain = 1 / 3.0;
    private const int FewestUncertain = 4;
    private const int FewestWords = 50;

    public static IReadOnlyList<ArticleWarning> Of(
        IReadOnlyList<ReadSentence> sentences, FrameShares shares, IFramingClassifier classifier)
    {
        var warnings = new List<ArticleWarning>();
        var texts = sentences.Select(sentence => sentence.Text).ToList();
        AddCounts(warnings, shares.Sentences);
        AddLanguage(warnings, texts, classifier.Card.Language);
        AddUnknownWords(warnings, texts, classifier);
        AddUncertain(warnings, [.. sentences.Where(sentence => !sentence.IsHeadline).Select(sentence => sentence.Result)]);
        AddCorrection(warnings, shares);
        var truncated = sentences.Count(sentence => sentence.Result.IsTruncated);
        if (truncated > 0)
        {
            Add(warnings, ArticleWarningKind.Truncated, $"Only the first part was read of {truncated} very long {(truncated == 1 ? "sentence" : "sentences")}.");
        }

        return [.. warnings.OrderBy(warning => warning.Kind)];
    }

    private static void AddCounts(List<ArticleWarning> warnings, int sentences)
    {
        if (sentences == 0)
        {
            Add(warnings, ArticleWarningKind.NoSentence, $"The text has no sentence besides a headline and page furniture.");
        }
        else if (sentences < FewestSentences)
        {
            Add(warnings, ArticleWarningKind.TooShort, $"The text has {sentences} {(sentences == 1 ? "sentence" : "sentences")}: too few for shares. Read the sentences, not the figures.");
        }
    }

    private static void AddLanguage(List<ArticleWarning> warnings, List<string> texts, string language)
    {
        if (TextLanguage.Mismatch(texts, language) is { } looks)
        {
            Add(warnings, ArticleWarningKind.OtherLanguage, $"The text looks {looks}, and the model reads {TextLanguage.NameOf(language)}: do not use its figures.");
        }
    }

    private static void AddUnknownWords(List<ArticleWarning> warnings, List<string> texts, IFramingClassifier classifier)
    {
        if (classifier is not FramingClassifier known || known.Card.UnknownWordsAbove is not { } usual)
        {
            return;
        }

        var counted = known.CountUnknownWords(texts);
        if (counted.Words >= FewestWords && counted.Share > usual)
        {
            Add(warnings, ArticleWarningKind.UnlikeTraining, $"{counted.Share:p0} of the words are unknown to the model; 99 of 100 texts it learned from have less than {usual:p0}. It may misread this kind of text.");
        }
    }

    private static void AddUncertain(List<ArticleWarning> warnings, List<FramingResult> results)
    {
        var uncertain = results.Count(result => result.IsUncertain);
        if (uncertain >= FewestUncertain && uncertain > ManyUncertain * results.Count)
        {
            Add(warnings, ArticleWarningKind.ManyUncertain, $"The model is unsure of {uncertain} of {results.Count} sentences; they are marked.");
        }
    }

    private static void AddCorrection(List<ArticleWarning> warnings, FrameShares shares)
    {
        if (shares.Sentences == 0 || shares.CorrectedBy == ModelCard.RealNewsName)
        {
            return;
        }

        if (shares.CorrectedBy is { } data)
        {
            Add(warnings, ArticleWarningKind.CorrectedByOthers, $"The shares are corrected by the model's errors on '{data}', which may not be like this text; the intervals do not cover that.");
        }
        else
        {
            Add(warnings, ArticleWarningKind.Uncorrected, $"The model's card does not tell how it errs, so the shares are plain counts; the intervals do not cover its errors.");
        }
    }

    private static void Add(List<ArticleWarning> warnings, ArticleWarningKind kind, FormattableString message) =>
        warnings.Add(new ArticleWarning(kind, message.ToString(CultureInfo.InvariantCulture)));
}
