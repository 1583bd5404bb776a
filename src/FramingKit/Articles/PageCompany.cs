namespace FramingKit.Articles;

/// <summary>Judges lines by the company they keep between two empty lines, on pages that part paragraphs so.</summary>
internal static class PageCompany
{
    private const int FewestWordsOfParagraph = 8;
    private const float MostlySpaced = 0.7f;

    public static void Judge(PageLine[] lines, int start)
    {
        if (start < 0 || !IsSpaced(lines, start))
        {
            return;
        }

        for (var first = start + 1; first < lines.Length;)
        {
            var end = first + 1;
            while (end < lines.Length && !lines[end].Line.AfterBlank)
            {
                end++;
            }

            if (end - first > 1 && lines[first].Line.AfterBlank && !IsList(lines.AsSpan(first..end)))
            {
                JudgeBlock(lines.AsSpan(first..end));
            }

            first = end;
        }
    }

    private static void JudgeBlock(Span<PageLine> block)
    {
        var kind = FurnitureKind.Related;
        var (aside, sentences) = (0, 0);
        foreach (var line in block)
        {
            kind = line.Kind ?? kind;
            aside += line.IsFurniture ? 1 : 0;
            sentences += line.IsBody ? 1 : 0;
        }

        var takesSentence = kind == FurnitureKind.Caption || (sentences == 1 && aside >= 2 && TakesSentences(kind));
        if (aside * 2 >= block.Length && (sentences == 0 || takesSentence))
        {
            foreach (var line in block)
            {
                line.SetAside(kind, "stands in a block of furniture");
            }
        }
    }

    private static bool TakesSentences(FurnitureKind kind) => kind
        is FurnitureKind.Newsletter or FurnitureKind.Comment or FurnitureKind.Legal
        or FurnitureKind.Promotion or FurnitureKind.Byline or FurnitureKind.Cookie;

    private static bool IsList(Span<PageLine> block)
    {
        foreach (var line in block)
        {
            if (!line.IsFurniture && (line.Shape.IsItem || line.Shape.EndsWithColon || line.Shape.HasQuote))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpaced(PageLine[] lines, int start)
    {
        var (paragraphs, spaced) = (0, 0);
        for (var index = start; index < lines.Length; index++)
        {
            if (lines[index].IsBody && lines[index].Shape.Words >= FewestWordsOfParagraph)
            {
                paragraphs++;
                spaced += lines[index].Line.AfterBlank ? 1 : 0;
            }
        }

        return spaced >= paragraphs * MostlySpaced;
    }
}
