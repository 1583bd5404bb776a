namespace FramingKit.Articles;

/// <summary>What page furniture says: the phrases, by what they are for.</summary>
/// <remarks>General words of news sites only. A phrase that a reporter might write has to weigh less than 3.</remarks>
internal static partial class CueWords
{
    public static IEnumerable<Cue> All =>
    [
        .. Navigation(), .. Sharing(), .. Comments(), .. Related(), .. Letters(), .. Notices(), .. Credits(), .. More(),
    ];

    private static IEnumerable<Cue> Of(FurnitureKind kind, CuePlace place, float weight, params string[] phrases) =>
        phrases.Select(phrase => new Cue(phrase, kind, weight, place));

    private static IEnumerable<Cue> Navigation() =>
    [
        .. Of(
            FurnitureKind.Navigation,
            CuePlace.Whole,
            4,
            "home", "homepage", "menu", "search", "news", "world", "world news", "local", "local news", "national", "nation",
            "international", "africa", "americas", "asia", "asia-pacific", "europe", "middle east", "region", "regional",
            "politics", "business", "economy", "markets", "money", "finance", "opinion", "opinions", "editorials", "letters",
            "columns", "columnists", "analysis", "features", "investigations", "explainers", "sport", "sports", "football",
            "cricket", "weather", "traffic", "travel", "culture", "arts", "lifestyle", "life", "style", "entertainment",
            "showbiz", "tech", "technology", "science", "science tech", "health", "education", "environment",
            "climate", "courts", "crime", "puzzles", "crosswords", "crossword", "games", "horoscopes", "jobs", "classifieds",
            "obituaries", "events", "podcasts", "podcast", "video", "videos", "photos", "gallery", "live", "watch", "listen",
            "latest", "about", "about us", "who we are", "what we do", "where we work", "our work", "get involved", "contact",
            "contact us", "archive", "archives", "blog archive", "sections", "topics a-z", "e-edition", "e-paper", "epaper",
            "print edition", "my account", "account", "profile", "settings", "notifications", "sitemap", "site map",
            "site index", "help", "faq", "careers", "advertise", "advertise with us", "masthead", "submissions",
            "submit a news tip", "subscribe", "newer post", "older post", "newer posts", "older posts", "next", "previous",
            "back", "top", "more", "see all", "view all", "view more", "load more", "show more", "close", "english", "español",
            "français", "deutsch", "rss", "staff", "accessibility", "issue", "issues", "blog", "newsroom", "press releases",
            "media releases", "all press releases", "publications", "research", "experts", "end of article", "on air",
            "schedule", "programmes", "programs", "tools", "print", "today's paper", "today's edition", "premium", "magazine",
            "books", "food", "agony aunt", "football scores", "scores", "lottery", "lotto results", "tv", "radio",
            "video player", "fcc public file", "eeo report"),
        .. Of(
            FurnitureKind.Navigation,
            CuePlace.Start,
            4,
            "skip to", "jump to", "toggle navigation", "toggle menu", "open menu", "close menu", "sign in", "log in", "log out",
            "sign out", "back to top", "back to the top", "return to top", "go to", "you are here", "main menu", "site search",
            "search for:", "page of", "older posts", "show all", "subscribe to:", "subscribe to rss", "subscribe |", "register",
            "newspaper section:", "section:", "edition:", "scroll to", "scroll down"),
        .. Of(FurnitureKind.Navigation, CuePlace.Anywhere, 2, "sign in", "log in", "|"),
    ];

    private static IEnumerable<Cue> Sharing() =>
    [
        .. Of(
            FurnitureKind.Share,
            CuePlace.Whole,
            4,
            "share", "share:", "share save", "save", "save article", "tweet", "post", "send", "print", "print pdf", "email",
            "mail", "sms", "copy", "copy link", "link", "bookmark", "aa", "a aa", "like", "listen", "gift", "republish",
            "repost", "restack", "like:", "loading", "like loading", "follow", "follow us", "in this article:",
            "in this article", "cite"),
        .. Of(
            FurnitureKind.Share,
            CuePlace.Start,
            4,
            "share this", "share on", "share via", "share the", "share article", "share post", "share with", "share your",
            "share |", "share print", "tweet this", "spread the word", "send by", "print this", "email this", "save this",
            "save for later", "click to share", "click to email", "click to print", "follow us", "follow on", "like this:",
            "listen to this", "listen to article", "listen to the article", "download pdf", "download the pdf", "cite this",
            "recommend this", "republish this", "pin it", "gift this", "copy link"),
        .. Of(
            FurnitureKind.Share,
            CuePlace.Anywhere,
            2,
            "facebook", "twitter", "whatsapp", "linkedin", "telegram", "pinterest", "reddit", "instagram", "youtube", "tiktok",
            "bluesky", "mastodon", "flipboard", "messenger", "threads app", "share icon", "opens in new window",
            "opens in a new window", "social media links", "copy link", "on social media"),
    ];

    private static IEnumerable<Cue> Comments() =>
    [
        .. Of(
            FurnitureKind.Comment,
            CuePlace.Heading,
            5,
            "comments", "comments:", "comment", "comments section", "reader comments", "readers comments", "your comments",
            "view comments", "show comments", "discussion about this post", "join the conversation", "join the discussion",
            "join the debate", "start the conversation", "start the discussion", "leave a comment", "leave a reply",
            "leave a reply cancel reply", "leave your comment", "leave a response", "post a comment", "post comment",
            "write a comment", "write a response", "add a comment", "add your comment", "be the first to comment",
            "be the first one to review", "welcome to the discussion", "have your say", "what do you think", "replies", "reply",
            "cancel reply", "most recent comments", "top comments", "all comments"),
        .. Of(
            FurnitureKind.Comment,
            CuePlace.Start,
            4,
            "leave a reply", "leave a comment", "post a comment", "write a comment", "add a comment", "join the conversation",
            "join the discussion", "view comments", "responses to", "response to", "comments are", "comments on this",
            "commenting on", "comments expressed", "comments posted", "comments closed", "comments have", "have your say:",
            "please log in", "please sign in", "sign in to comment", "log in to comment", "log in to reply",
            "be the first to comment", "name required", "mail required", "mail will not", "email required", "website",
            "notify me of", "liked by", "already a subscriber", "please enter your comment", "please enter your name",
            "your name", "your comment", "required fields", "anonymous said", "reply to", "sort by", "newest first"),
        .. Of(
            FurnitureKind.Comment,
            CuePlace.Anywhere,
            3,
            "you must be logged in", "logged in to post", "in to comment", "register to comment", "log in or register",
            "email address will not be published", "required fields are marked", "comments are moderated", "are moderated",
            "comments are closed", "comments are subject", "community guidelines", "commenting guidelines", "commenting policy",
            "comment policy", "our house rules", "forum has been closed", "discussion has been closed",
            "comments have been closed", "have been switched off", "reduce spam", "comment data", "keep it clean", "caps lock",
            "don't threaten", "be truthful", "be proactive", "obscene", "lewd", "sexually-oriented", "will not be tolerated",
            "opinions expressed in comments", "this site uses akismet", "do you like the content", "post your comment",
            "leave your comments", "join the conversation", "thumbs up", "report this comment", "report abuse"),
        .. Of(
            FurnitureKind.Comment,
            CuePlace.Anywhere,
            1.5f,
            "moderated", "logged in", "comment section", "your comment", "reply"),
    ];

    private static IEnumerable<Cue> Related() =>
    [
        .. Of(
            FurnitureKind.Related,
            CuePlace.Heading,
            5,
            "related", "related:", "related news", "related stories", "related story", "related articles", "related article",
            "related posts", "related content", "related coverage", "related coverage:", "related publications",
            "related releases", "related reading", "related links", "related video", "related videos", "popular",
            "most popular", "popular posts", "popular now", "trending", "trending now", "trending stories", "trending videos",
            "most read", "most viewed", "most watched", "most shared", "most commented", "must read", "must reads",
            "more like this", "more stories", "more news", "more top stories", "more headlines", "top stories", "top news",
            "top headlines", "latest", "latest news", "latest stories", "latest headlines", "latest articles", "latest posts",
            "latest videos", "recent posts", "recent articles", "recent news", "recent stories", "recommended", "recommended:",
            "recommended for you", "recommended stories", "recommended reading", "you may also like", "you might also like",
            "you may like", "you might like", "also read", "also read:", "also on this site", "read also", "read also:",
            "read more", "read more:", "read next", "read this next", "up next", "next up", "next month", "next in", "see also",
            "see also:", "more on this story", "more on this topic", "more on this", "more from this author",
            "more from the author", "more from us", "more to explore", "keep reading", "continue reading", "further reading",
            "don't miss", "in case you missed it", "icymi", "editor's picks", "editors picks", "editor's pick",
            "editors choice", "editor's choice", "staff picks", "our picks", "featured", "featured stories",
            "featured articles", "in other news", "elsewhere", "elsewhere on the web", "other stories", "other news",
            "people are also reading", "people also read", "readers also liked", "others are reading",
            "what others are reading", "on the same subject", "on the same topic", "in the same section", "from our archive",
            "from our archive:", "from the archive", "from the archives", "visual stories", "photo galleries", "in pictures",
            "watch more", "watch next", "watch now", "hot on the web", "from around the web", "around the web", "explore more",
            "restacks", "discover more", "also in news", "also in this section", "similar articles", "similar stories",
            "what to read next", "what to watch", "where to go next", "more coverage", "our latest stories",
            "today's top stories", "today's headlines", "week's top stories", "previous stories", "breaking news", "headlines",
            "auch interessant also interesting", "also interesting"),
        .. Of(
            FurnitureKind.Related,
            CuePlace.Start,
            4,
            "read more:", "read more |", "read more about", "read more on", "read also", "also read", "read also:",
            "read next:", "read:", "see also", "related story:", "related:", "related article:", "related stories:", "more:",
            "more on:", "watch:", "watch now:", "listen:", "next:", "previous:", "don't miss:", "recommended:", "in pictures:",
            "in pics:", "in photos:", "from the archive:", "previously:", "must read:", "editor's pick:", "go deeper:",
            "dig deeper:", "opinion:", "podcast:", "explainer:", "quiz:", "cartoon:", "continue reading", "keep reading",
            "explore more", "up next:", "next article", "previous article", "webinar recording:", "trending:"),
    ];
}
