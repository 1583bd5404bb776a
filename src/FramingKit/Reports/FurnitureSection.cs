using FramingKit.Articles;

namespace FramingKit.Reports;

/// <summary>What was left out as page furniture, folded away, each line with the reason.</summary>
internal static class FurnitureSection
{
    public static void Write(ReportPage page, IReadOnlyList<FurnitureLine> furniture)
    {
        if (furniture.Count == 0)
        {
            page.Html.Add($"<p class=\"fine\">Nothing was left out as page furniture.</p>\n");
            return;
        }

        page.Html.Add($"<details class=\"furniture\">\n<summary>Left out as page furniture: {ReportFigures.Count(furniture.Count, "line", "lines")}</summary>\n<dl>\n");
        foreach (var line in furniture)
        {
            page.Html.Add($"<div><dt>{line.Kind.ToString()}</dt><dd><bdi>{line.Text}</bdi> <span class=\"how\">{line.Reason}</span></dd></div>\n");
        }

        page.Html.Add($"</dl>\n</details>\n");
    }
}
