namespace FramingKit.Articles;

/// <summary>Tells the lines of an article from the furniture of its page; pure, in time linear in the length.</summary>
internal static class FurnitureDetector
{
    public static PageLine[] Detect(string text, List<TextLine> lines)
    {
        var page = new PageLine[lines.Count];
        for (var index = 0; index < page.Length; index++)
        {
            page[index] = LineRules.Judge(text, lines[index]);
        }

        var paragraph = HeadlineFinder.FirstParagraph(page);
        var headline = HeadlineFinder.Find(page, paragraph);
        paragraph = HeadlineFinder.SkipStandfirst(page, paragraph);
        PageHead.Judge(text, page, headline, paragraph);
        var start = int.Max(paragraph, headline + 1);
        PageAuthors.Judge(text, page, start);
        PageTail.JudgeBelowEnd(page, start);
        PageBody.JudgeBlocks(page, start);
        PageCompany.Judge(page, start);
        PageBody.JudgeTeasers(page, start);
        PageBody.JudgeFragments(text, page, start);
        PageBody.JudgeBetween(page, start);
        PageAuthors.JudgeLast(text, page, start);
        PageTail.JudgeAlone(page, start);
        PageTail.JudgeBelowLastSentence(text, page, start);
        return page;
    }
}
