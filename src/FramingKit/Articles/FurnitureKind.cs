namespace FramingKit.Articles;

/// <summary>What a line of page furniture is for.</summary>
public enum FurnitureKind
{
    /// <summary>Menus, section names, breadcrumbs, pagers, log-in links and separators.</summary>
    Navigation = 0,

    /// <summary>Buttons and links to share, save, print or listen.</summary>
    Share = 1,

    /// <summary>Comment forms, counters and rules, and the comments of readers.</summary>
    Comment = 2,

    /// <summary>Prompts to receive a newsletter or alerts, and their form fields.</summary>
    Newsletter = 3,

    /// <summary>Notices on cookies and consent, and their buttons.</summary>
    Cookie = 4,

    /// <summary>Captions and credits of pictures and figures.</summary>
    Caption = 5,

    /// <summary>Who wrote, edited or illustrated, and short biographies of them.</summary>
    Byline = 6,

    /// <summary>When and where it was published or updated, and how long it takes to read.</summary>
    Dateline = 7,

    /// <summary>Topics and key words that the page is filed under.</summary>
    Tags = 8,

    /// <summary>Headings, headlines and leads of other articles.</summary>
    Related = 9,

    /// <summary>Labels of advertisements, and what is advertised.</summary>
    Advertisement = 10,

    /// <summary>Copyright, disclaimers, corrections, imprint and contact.</summary>
    Legal = 11,

    /// <summary>Names of placeholders that a page template left behind.</summary>
    Slot = 12,

    /// <summary>Calls to subscribe, donate, install or buy.</summary>
    Promotion = 13,
}
