namespace FramingKit.Articles;

/// <summary>Finds the headline: the first line before the first paragraph that is long enough for one.</summary>
internal static class HeadlineFinder
{
    private const int FewestWordsOfParagraph = 8;
    private const int MostWords = 30;
    private const int EnoughWords = 8;
    private const int LongestQuestion = 14;
    private const float LabelFactor = 0.9f;
    private const float FewLowerFactor = 0.7f;
    private const int FarthestLine = 120;
    private const float NameFactor = 0.5f;
    private const float SignedNameFactor = 1.25f;
    private const float NearBest = 0.75f;

    /// <summary>Finds the first paragraph: a whole sentence of some length, or else the first sentence.</summary>
    /// <returns>Its index, or -1 if there is no sentence.</returns>
    public static int FirstParagraph(PageLine[] lines)
    {
        var first = -1;
        for (var index = 0; index < lines.Length; index++)
        {
            if (!lines[index].IsBody || (lines[index].Shape.EndsWithQuestion && lines[index].Shape.Words <= LongestQuestion))
            {
                continue;
            }

            if (lines[index].Shape.Words >= FewestWordsOfParagraph)
            {
                return index;
            }

            first = first < 0 ? index : first;
        }

        return first;
    }

    /// <summary>Passes over a standfirst: a sentence with the byline or the date below it.</summary>
    public static int SkipStandfirst(PageLine[] lines, int firstParagraph)
    {
        var hasByline = false;
        for (var index = firstParagraph + 1; firstParagraph >= 0 && index < lines.Length; index++)
        {
            if (lines[index].IsBody)
            {
                return hasByline && lines[index].Shape.Words >= FewestWordsOfParagraph ? index : firstParagraph;
            }

            hasByline |= lines[index].Kind is FurnitureKind.Byline or FurnitureKind.Dateline or FurnitureKind.Share;
        }

        return firstParagraph;
    }

    /// <summary>Finds the headline.</summary>
    /// <returns>Its index, or -1 if there is none.</returns>
    public static int Find(PageLine[] lines, int firstParagraph)
    {
        var end = int.Min(firstParagraph < 0 ? lines.Length : firstParagraph, FarthestLine);
        var best = 0f;
        for (var index = 0; index < end; index++)
        {
            best = float.Max(best, Score(lines, index));
        }

        for (var index = 0; index < end; index++)
        {
            if (best > 0 && Score(lines, index) >= best * NearBest)
            {
                return index;
            }
        }

        return -1;
    }

    private static float Score(PageLine[] lines, int index)
    {
        var line = lines[index];
        var shape = line.Shape;
        var words = shape.Words + shape.Numbers;
        var isLabelled = line.Kind == FurnitureKind.Related && line.Heading is null && words >= EnoughWords;
        var canBe = shape.Words > 0 && words <= MostWords && !shape.IsItem && !shape.StartsLower && !shape.EndsWithColon;
        if (!canBe || (line.IsFurniture && !isLabelled))
        {
            return 0;
        }

        // The name of a paper looks like a headline in capitals; but the author is named below the headline.
        var isSigned = index + 1 < lines.Length && lines[index + 1].Kind == FurnitureKind.Byline;
        var factor = shape.IsName ? (isSigned ? SignedNameFactor : NameFactor) : shape.LongLowerWords * 4 < shape.Words ? FewLowerFactor : 1;
        return int.Min(words, EnoughWords) * factor * (isLabelled ? LabelFactor : 1);
    }
}
