namespace FramingKit.Articles;

/// <summary>Finds where the article ends, and judges what stands below.</summary>
internal static class PageTail
{
    private const float MostOfTextBelow = 0.4f;
    private const int FewestParagraphsAbove = 2;
    private const int FewestLinesAround = 3;
    private const float DoubtfulAlone = 1;
    private const int LongEnoughAlone = 4;

    /// <summary>Sets aside everything below a heading that ends an article, such as a comment form.</summary>
    public static void JudgeBelowEnd(PageLine[] lines, int start)
    {
        var end = FindEnd(lines, start);
        if (end < 0)
        {
            return;
        }

        var heading = lines[end].Heading!;
        for (var index = end + 1; index < lines.Length; index++)
        {
            heading = lines[index].Heading ?? heading;
            lines[index].SetAside(heading.Kind, $"stands below \"{heading.Phrase}\", after the end of the article");
        }
    }

    /// <summary>Sets aside what stands below the last sentence, save the list that it introduces.</summary>
    public static void JudgeBelowLastSentence(string text, PageLine[] lines, int start)
    {
        var last = Array.FindLastIndex(lines, line => line.IsBody);
        if (last < start)
        {
            return;
        }

        var isList = true;
        for (var index = last + 1; index < lines.Length; index++)
        {
            var line = lines[index];
            var isIntroduced = lines[index - 1].Shape.EndsWithColon || (index > last + 1 && !line.Line.AfterBlank);
            var introduces = line.Shape.EndsWithColon && index + 1 < lines.Length && lines[index + 1].Shape.IsItem;
            isList &= !line.IsFurniture && (PageBody.IsSigned(line.Line.In(text)) || isIntroduced || introduces || line.Shape.IsItem);
            if (!isList)
            {
                line.SetAside(FurnitureKind.Navigation, "stands below the last sentence");
            }
        }
    }

    /// <summary>Sets aside sentences near the end that stand alone among furniture and speak like it.</summary>
    public static void JudgeAlone(PageLine[] lines, int start)
    {
        for (var index = lines.Length - 1; index > start; index--)
        {
            var line = lines[index];
            if (!line.IsBody)
            {
                continue;
            }

            var above = 0;
            while (index - above - 1 > start && lines[index - above - 1].IsFurniture)
            {
                above++;
            }

            if (above < FewestLinesAround || (line.CueWeight < DoubtfulAlone && line.Shape.Words >= LongEnoughAlone))
            {
                return;
            }

            line.SetAside(FurnitureKind.Promotion, "stands alone among furniture");
        }
    }

    private static int FindEnd(PageLine[] lines, int start)
    {
        var total = 0;
        var paragraphs = 0;
        foreach (var line in lines)
        {
            total += line.IsBody ? line.Shape.Words : 0;
        }

        var above = 0;
        for (var index = 0; index < lines.Length; index++)
        {
            var canEnd = index > start && paragraphs >= FewestParagraphsAbove;
            if (canEnd && lines[index].Heading is { } heading && Ends(heading, total - above, total))
            {
                return index;
            }

            above += lines[index].IsBody ? lines[index].Shape.Words : 0;
            paragraphs += lines[index].IsBody ? 1 : 0;
        }

        return -1;
    }

    private static bool Ends(Cue heading, int below, int total) => heading.Kind switch
    {
        FurnitureKind.Legal => true,
        FurnitureKind.Comment or FurnitureKind.Byline => below <= total * MostOfTextBelow,
        _ => false,
    };
}
