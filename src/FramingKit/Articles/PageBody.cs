namespace FramingKit.Articles;

/// <summary>Judges the lines from the first paragraph on by the block they stand in.</summary>
internal static class PageBody
{
    private const int LongestTag = 4;
    private const int LongestQuestion = 14;
    private const float DoubtfulBetween = 2.4f;
    private const int FewestWordsOfTitle = 8;
    private const int LongestSignature = 12;

    /// <summary>Sets aside what stands below headings such as "Related", up to the next sentence.</summary>
    public static void JudgeBlocks(PageLine[] lines, int start)
    {
        var block = -1;
        var lastParagraph = LastParagraph(lines);
        var isDense = true;
        for (var index = start; index < lines.Length; index++)
        {
            var line = lines[index];
            if (line.Heading is not null)
            {
                block = index;
                isDense = true;
            }
            else if (!line.IsFurniture && block >= 0 && lines[block].Heading is { } heading)
            {
                if (EndsBlock(lines, index, heading, isDense, lastParagraph))
                {
                    block = -1;
                    continue;
                }

                isDense &= !line.Line.AfterBlank;
                line.SetAside(heading.Kind, $"stands below \"{heading.Phrase}\"");
            }
        }
    }

    /// <summary>Sets aside teasers: a headline, and a lead that breaks off with three dots.</summary>
    public static void JudgeTeasers(PageLine[] lines, int start)
    {
        var lastParagraph = LastParagraph(lines);
        for (var index = int.Max(start, 1); index < lines.Length; index++)
        {
            var (title, lead) = (lines[index - 1], lines[index]);
            var isTitle = !title.Shape.EndsWithStop && !title.IsHeadline;
            if (isTitle && index > lastParagraph && lead.Shape.IsCutOff && !lead.IsFurniture)
            {
                title.SetAside(FurnitureKind.Related, "is a headline above a lead that breaks off");
                lead.SetAside(FurnitureKind.Related, "breaks off with three dots");
            }
        }
    }

    /// <summary>Sets aside what is too long for a heading and no sentence: headlines of other articles, and captions.</summary>
    public static void JudgeFragments(string text, PageLine[] lines, int start)
    {
        var isList = false;
        var lastParagraph = LastParagraph(lines);
        for (var index = int.Max(start, 1); index < lines.Length; index++)
        {
            var (line, shape) = (lines[index], lines[index].Shape);
            isList = lines[index - 1].Shape.EndsWithColon || (isList && !shape.IsProse);
            var isFragment = !shape.IsProse && !shape.IsItem && !shape.HasQuote && !shape.EndsWithColon && !isList;
            var isOpen = !line.IsFurniture && !line.IsHeadline;
            var goesOn = GoesOn(text, lines, index) || (index > lastParagraph && IsSigned(line.Line.In(text)));
            if (isOpen && isFragment && shape.Words >= FewestWordsOfTitle && !goesOn)
            {
                line.SetAside(FurnitureKind.Related, "is too long for a heading and no sentence");
            }
        }
    }

    /// <summary>Sets aside sentences between lines of furniture that speak a little like it.</summary>
    public static void JudgeBetween(PageLine[] lines, int start)
    {
        for (var index = start + 1; index < lines.Length; index++)
        {
            var isBetween = lines[index - 1].IsFurniture && (index + 1 == lines.Length || lines[index + 1].IsFurniture);
            if (isBetween && !lines[index].Shape.HasQuote && lines[index].CueWeight >= DoubtfulBetween)
            {
                lines[index].SetAside(FurnitureKind.Promotion, "speaks to the reader, among furniture");
            }
        }
    }

    /// <summary>Tells whether a line is the last paragraph of a dispatch, which ends with the name of the agency.</summary>
    public static bool IsSigned(ReadOnlySpan<char> content)
    {
        var stop = content.LastIndexOf(". ");
        var rest = stop < 0 ? default : content[(stop + 2)..];
        return stop > 0 && !rest.ContainsAnyInRange('a', 'z') && rest.Length <= LongestSignature
            && new LineShape(content[..(stop + 1)]) is { IsProse: true, Words: >= FewestWordsOfTitle };
    }

    private static bool GoesOn(string text, PageLine[] lines, int index) =>
        index + 1 < lines.Length && lines[index + 1].IsBody && char.IsLower(text[lines[index + 1].Line.Start]);

    private static bool EndsBlock(PageLine[] lines, int index, Cue block, bool isDense, int lastParagraph)
    {
        var line = lines[index];
        if (block.Kind == FurnitureKind.Tags)
        {
            return line.Shape.IsProse || line.Shape.Words > LongestTag;
        }

        if (line.Shape.IsProse)
        {
            var isShort = line.Shape.Words <= LongestQuestion && !line.Line.AfterBlank && block.Kind == FurnitureKind.Related;
            return !isShort || !(line.Shape.EndsWithQuestion || index >= lastParagraph);
        }

        // A list without empty lines has ended; a short line alone above a paragraph is a heading of the article.
        var isHeading = line.Line.AfterBlank && isDense && lines[index - 1].Heading is null;
        return isHeading && index + 1 < lines.Length && lines[index + 1].IsBody && lines[index + 1].Line.AfterBlank;
    }

    private static int LastParagraph(PageLine[] lines) => Array.FindLastIndex(lines, line => line.IsBody && !line.Shape.IsCutOff);
}
