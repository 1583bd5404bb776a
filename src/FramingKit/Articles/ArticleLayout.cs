namespace FramingKit.Articles;

/// <summary>Where the sentences and the furniture of a text are.</summary>
/// <param name="Sentences">The sentences, the headline as one of them.</param>
/// <param name="Headline">The index of the headline, or -1.</param>
/// <param name="Furniture">The lines set aside.</param>
/// <param name="Lines">All lines, in which paragraphs broken at a fixed width are one.</param>
internal sealed record ArticleLayout(List<TextRange> Sentences, int Headline, List<FurnitureLine> Furniture, List<TextLine> Lines)
{
    public static ArticleLayout Read(string text, bool detectFurniture)
    {
        var lines = ArticleLines.Read(text);
        if (!detectFurniture)
        {
            return new ArticleLayout(SentenceSplitter.Split(text), -1, [], lines);
        }

        var sentences = new List<TextRange>();
        var furniture = new List<FurnitureLine>();
        var headline = -1;
        var canGoOn = false;
        foreach (var line in FurnitureDetector.Detect(text, lines))
        {
            var (start, end) = (line.Line.Start, line.Line.End);
            if (line.IsHeadline)
            {
                headline = sentences.Count;
                sentences.Add(new TextRange(start, end));
            }
            else if (line.Kind is { } kind)
            {
                furniture.Add(new FurnitureLine
                {
                    Start = start,
                    End = end,
                    Text = SentenceText.Read(text, start, end).Content,
                    Kind = kind,
                    Reason = line.Reason,
                });
            }
            else if (canGoOn)
            {
                SentenceSplitter.SplitLine(text, start, end, sentences);
            }
            else
            {
                SentenceSplitter.Split(text, start, end, sentences);
            }

            canGoOn = !line.IsHeadline && !line.IsFurniture;
        }

        return new ArticleLayout(sentences, headline, furniture, lines);
    }
}
