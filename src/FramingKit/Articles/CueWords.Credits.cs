namespace FramingKit.Articles;

internal static partial class CueWords
{
    private static IEnumerable<Cue> Credits() =>
    [
        .. Of(
            FurnitureKind.Caption,
            CuePlace.Start,
            4,
            "photo:", "photos:", "photograph:", "photography:", "photo by", "photo credit", "photo |", "photos by",
            "photographs by", "photograph by", "picture:", "pictures:", "picture by", "image:", "images:", "image credit",
            "illustration:", "illustration by", "credit:", "file photo", "file image", "file picture", "figure 1", "figure 2",
            "figure 3", "figure 4", "figure 5", "fig 1", "fig 2", "table 1", "table 2", "chart:", "map:", "graphic:",
            "caption:", "video:", "in this photo", "in this picture", "in this image", "source:", "courtesy of", "screenshot",
            "download: photo", "above:", "left:", "right:", "below:"),
        .. Of(
            FurnitureKind.Caption,
            CuePlace.Anywhere,
            4,
            "photo:", "photos:", "photograph:", "photo |", "picture:", "image:", "images:", "illustration:", "file photo",
            "credit:", "photographer:", "photo credit", "image credit", "photo by", "photos by", "photograph by",
            "photographs by", "picture by", "image by", "illustration by", "courtesy of", "handout via", "via getty",
            "getty images", "via ap", "via reuters", "via afp", "stock photo", "in print quality"),
        .. Of(
            FurnitureKind.Caption,
            CuePlace.Anywhere,
            2,
            "pictured", "submitted by", "handout", "source:", "file photo", "far left", "far right", "is seen", "are seen"),
        .. Of(
            FurnitureKind.Byline,
            CuePlace.Whole,
            4,
            "staff writer", "staff reporter", "staff", "reporter", "newsroom", "editorial board", "the editorial board",
            "sports desk", "news desk", "newsdesk", "web desk", "our correspondent", "special correspondent", "chief reporter",
            "editor", "agencies", "from our correspondent", "news agency", "wire reports", "commentary", "follow",
            "contributor", "guest contributor", "letters from readers"),
        .. Of(
            FurnitureKind.Byline,
            CuePlace.Heading,
            5,
            "about the author", "about the authors", "about the writer", "about the contributor", "about the reporter",
            "about author"),
        .. Of(
            FurnitureKind.Byline,
            CuePlace.Start,
            4,
            "by:", "posted by", "written by", "reported by", "reporting by", "with reporting", "additional reporting",
            "with a report", "with reports", "edited by", "editing by", "story by", "text by", "text:", "words by", "words:",
            "words and", "illustrations by", "photography by", "compiled by", "produced by", "from our", "exclusive by",
            "analysis by", "explainer by", "opinion by", "comment by", "author:", "reporter:", "by our", "by staff",
            "fact-checked by", "translated by", "in news by", "analysis |", "interview by", "review by", "graphics by"),
        .. Of(
            FurnitureKind.Byline,
            CuePlace.Anywhere,
            2,
            "correspondent", "reporter", "editor", "columnist", "staff writer", "senior fellow", "desk", "special to the",
            "contributing writer", "contributor"),
        .. Of(
            FurnitureKind.Byline,
            CuePlace.Anywhere,
            3,
            "is a columnist", "is a contributing", "is a senior", "is a staff writer", "is a freelance", "is a reporter",
            "is a journalist", "is a correspondent", "is the author of", "is an editor", "is the editor", "is a writer",
            "reach her at", "reach him at", "reach them at", "follow her on", "follow him on", "follow them on",
            "can be reached at", "contributed to this", "contributed reporting", "with reporting by", "additional reporting by",
            "fact-checked by", "edited by", "editing by", "his last book", "her last book", "his latest book",
            "her latest book"),
        .. Of(
            FurnitureKind.Dateline,
            CuePlace.Start,
            3,
            "published", "first published", "last updated", "updated", "posted:", "posted on", "posted at", "last modified",
            "release date", "date:", "reading time", "time to read", "uploaded", "created:", "modified:", "published:",
            "updated:", "reading time:", "issue no"),
        .. Of(
            FurnitureKind.Dateline,
            CuePlace.Anywhere,
            2.5f,
            "min read", "mins read", "minute read", "minutes read", "mins to read", "minutes ago", "mins ago", "min ago",
            "hours ago", "hour ago", "days ago", "day ago", "weeks ago", "reading time:", "for immediate release",
            "last updated"),
        .. Of(
            FurnitureKind.Tags,
            CuePlace.Heading,
            5,
            "tags", "tags:", "topics", "topics:", "related topics", "related topics:", "suggested topics", "suggested topics:",
            "explore more on these topics", "filed under", "filed under:", "keywords", "keywords:", "categories", "categories:",
            "labels:", "more about", "key topics"),
        .. Of(
            FurnitureKind.Tags,
            CuePlace.Start,
            4,
            "tags:", "tag:", "topics:", "topic:", "filed under", "filed in", "posted in", "keywords:", "category:",
            "categories:", "labels:", "subjects:", "press release |", "tagged", "explore topics", "hashtags:"),
    ];
}
