using FramingKit.Articles;
using FramingKit.Tests.Shared;

namespace FramingKit.Browser.Tests;

/// <summary>Known ways to run a script in somebody else's page, and readings and cards that are full of them.</summary>
internal static class ScriptAttacks
{
    private const string Call = "window.owned=1";

    public static IReadOnlyList<string> All { get; } =
    [
        .. SampleReadings.Attacks,
        $"<script>{Call}</script>",
        $"<ScRiPt src=data:text/javascript,{Call}></sCrIpT>",
        $"<scr<script>ipt>{Call}</scr</script>ipt>",
        $"<script\u0000>{Call}</script>",
        $"<img src=x onerror={Call}>",
        $"<img src=\"x\" onerror=\"{Call}\"",
        $"<img/src=`x`onerror={Call}>",
        $"<svg/onload={Call}>",
        $"<svg><script>{Call}</script></svg>",
        $"<svg><animate onbegin={Call} attributeName=x dur=1s>",
        $"<math><mtext><table><mglyph><style><img src=x onerror={Call}></style></mglyph></table></mtext></math>",
        $"<body onload={Call}>",
        $"<details open ontoggle={Call}><summary>x</summary></details>",
        $"<input autofocus onfocus={Call}>",
        $"<video><source onerror={Call}></video>",
        $"<marquee onstart={Call}>x</marquee>",
        $"<iframe src=\"javascript:parent.{Call}\"></iframe>",
        $"<object data=\"data:text/html,<script>parent.{Call}</script>\"></object>",
        $"<embed src=\"javascript:{Call}\">",
        $"<a href=\"javascript:{Call}\">x</a>",
        $"<a href=\"java&#09;script:{Call}\">x</a>",
        $"<a href=\"data:text/html;base64,PHNjcmlwdD5wYXJlbnQub3duZWQ9MTwvc2NyaXB0Pg==\">x</a>",
        $"<form action=\"javascript:{Call}\"><button>x</button></form>",
        $"<button form=f formaction=javascript:{Call}>x</button>",
        "<meta http-equiv=refresh content=\"0;url=javascript:window.owned=1\">",
        "<base href=\"javascript:window.owned=1//\">",
        "<link rel=stylesheet href=\"https://example.invalid/x.css\">",
        "<style>@import 'https://example.invalid/x.css';</style>",
        "</style><style>*{background:url(https://example.invalid/x)}</style>",
        "style=\"background:url(javascript:window.owned=1)\"",
        "\"><script>window.owned=1</script>",
        "'><script>window.owned=1</script>",
        "\" onmouseover=window.owned=1 onclick=window.owned=1 onfocus=window.owned=1 x=\"",
        "' onmouseover=window.owned=1 onclick=window.owned=1 onfocus=window.owned=1 x='",
        "` onmouseover=window.owned=1 `",
        "</title><script>window.owned=1</script><title>",
        "</textarea><script>window.owned=1</script>",
        "</bdi></p></div></body></html><script>window.owned=1</script>",
        "--><script>window.owned=1</script><!--",
        "]]><script>window.owned=1</script>",
        "<!--[if gte IE 4]><script>window.owned=1</script><![endif]-->",
        "\u2028<script>window.owned=1</script>\u2029",
        "\uFEFF<script>window.owned=1</script>",
        "+ADw-script+AD4-window.owned=1+ADw-/script+AD4-",
        "&lt;script&gt;window.owned=1&lt;/script&gt;",
        "&#60;script&#62;window.owned=1&#60;/script&#62;",
        "\u00BCscript\u00BEwindow.owned=1\u00BC/script\u00BE",
        "＜script＞window.owned=1＜/script＞",
        "${window.owned=1} {{constructor.constructor('window.owned=1')()}} <%= 1 %>",
        "javascript:window.owned=1",
        "data:text/html,<script>window.owned=1</script>",
        "../../../etc/passwd?<script>window.owned=1</script>.html",
    ];

    /// <summary>Gets a card with attacks in all its texts; labels of frames can't hold any, being letters, digits, '-', '_' and blanks.</summary>
    public static ModelCard Card
    {
        get
        {
            var text = string.Join(' ', All);
            return SampleReadings.Card with
            {
                Name = text,
                Trainer = text,
                Language = text,
                IntendedUse = text,
                DataHash = text,
                Limits = All,
                Notes = All,
                Scores = All.ToDictionary(attack => attack, attack => SampleReadings.Card.Scores["heldout"] with { Frames = [new LabelScore(attack, 0.5f, 0.5f, 0.5f, 3)] }),
            };
        }
    }

    public static ArticleReading Reading(string source)
    {
        var builder = new ReadingBuilder(SampleReadings.Card).Headline(string.Join(' ', All), Frame.Submission, Sentiment.Negative);
        foreach (var attack in All)
        {
            builder
                .Sentence(attack, Frame.Sovereignty, Sentiment.Positive, 0.7f, new Said(attack, VoiceKind.Direct, Frame.Sovereignty, Sentiment.Positive, attack))
                .Furniture(attack, FurnitureKind.Advertisement, attack);
        }

        return builder.Build(source, [.. All.Select(attack => new ArticleWarning(ArticleWarningKind.TooShort, attack))]);
    }
}
