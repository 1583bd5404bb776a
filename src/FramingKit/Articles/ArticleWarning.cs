namespace FramingKit.Articles;

/// <summary>Something to know before relying on a reading.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Message">What to tell the reader: a sentence of plain English, with the figures behind it.</param>
public sealed record ArticleWarning(ArticleWarningKind Kind, string Message);
