namespace FramingKit.Articles;

/// <summary>What may be wrong with a reading, gravest first.</summary>
public enum ArticleWarningKind
{
    /// <summary>Nothing was read: besides a headline and page furniture there is no sentence.</summary>
    NoSentence = 0,

    /// <summary>The text is not in the model's language, so its figures mean nothing.</summary>
    OtherLanguage = 1,

    /// <summary>More words are unknown to the model than in almost any text it learned from; told for a <see cref="FramingClassifier"/> alone.</summary>
    UnlikeTraining = 2,

    /// <summary>There are too few sentences for shares to tell much.</summary>
    TooShort = 3,

    /// <summary>The model was unsure of many sentences.</summary>
    ManyUncertain = 4,

    /// <summary>The card does not tell how the model errs, so the shares count its errors as if they were right.</summary>
    Uncorrected = 5,

    /// <summary>The shares are corrected by the model's errors on texts that may not be like this one.</summary>
    CorrectedByOthers = 6,

    /// <summary>Only the first part of some very long sentences was read.</summary>
    Truncated = 7,
}
