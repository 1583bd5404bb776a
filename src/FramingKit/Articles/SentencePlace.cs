namespace FramingKit.Articles;

/// <summary>A sentence of one of several articles.</summary>
/// <param name="Article">The index of the article in <see cref="ArticleSet.Readings"/>.</param>
/// <param name="Sentence">The index of the sentence in <see cref="ArticleReading.Sentences"/>.</param>
public readonly record struct SentencePlace(int Article, int Sentence);
