using FramingKit.Articles;

namespace FramingKit.Tests.Shared;

/// <summary>Readings that golden files and browser tests look at; the story is invented.</summary>
internal static class SampleReadings
{
    public static ModelCard Card { get; } = new()
    {
        Name = "sample",
        Frames = [Frame.None, Frame.SecurityWin, Frame.Sovereignty, Frame.Submission],
        Sentiments = [Sentiment.Negative, Sentiment.Neutral, Sentiment.Positive],
        Trainer = "by hand",
        TrainingRows = new Dictionary<string, int> { ["sample"] = 1200 },
        DataHash = "00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff",
        IntendedUse = "Shows what a report looks like.",
        Limits = ["It reads English. Other languages give numbers without meaning.", "It sees one sentence at a time."],
        Notes = ["Its scores are invented."],
        Scores = new Dictionary<string, ModelScores>
        {
            ["heldout"] = new()
            {
                Rows = 800,
                FrameMacroF1 = new Estimate(0.748f, 0.714f, 0.78f),
                SentimentMacroF1 = new Estimate(0.597f, 0.558f, 0.632f),
                FrameCalibrationError = 0.05f,
                Frames =
                [
                    new("None", 0.82f, 0.84f, 0.83f, 422), new("SecurityWin", 0.75f, 0.83f, 0.79f, 102),
                    new("Sovereignty", 0.78f, 0.67f, 0.72f, 147), new("Submission", 0.66f, 0.64f, 0.65f, 129),
                ],
                Sentiments = [],
            },
            ["real-news"] = new()
            {
                Rows = 7164,
                FrameMacroF1 = new Estimate(0.612f, 0.593f, 0.63f),
                SentimentMacroF1 = new Estimate(0.634f, 0.622f, 0.646f),
                FrameCalibrationError = 0.02f,
                Frames =
                [
                    new("None", 0.91f, 0.93f, 0.92f, 5760), new("SecurityWin", 0.5f, 0.45f, 0.47f, 430),
                    new("Sovereignty", 0.65f, 0.6f, 0.62f, 560), new("Submission", 0.52f, 0.46f, 0.49f, 414),
                ],
                Sentiments = [],
                FrameConfusion = [[5340, 120, 160, 140], [210, 200, 12, 8], [190, 8, 335, 27], [180, 8, 36, 190]],
            },
        },
    };

    public static ArticleReading Harbour() => new ReadingBuilder(Card)
        .Furniture("Home | World | Opinion", FurnitureKind.Navigation, "a list of sections")
        .Headline("‘Our port, our rules’: Estavia lets the northern fleet in", Frame.Sovereignty)
        .Sentence("Four frigates of the Northern League tied up in the harbour of Port Amel on Monday, the first in 30 years.")
        .Sentence("The visit follows three months in which the League held up Estavia’s grain at its border.")
        .Paragraph()
        .Sentence(
            "While Foreign Minister Ilse Rand frames the visit as a sovereign choice between equals, critics argue that the cabinet bowed to hunger.",
            Frame.Submission, Sentiment.Negative, 0.62f,
            new("Ilse Rand", VoiceKind.Indirect, Frame.Sovereignty, Sentiment.Positive, "Foreign Minister Ilse Rand", "frames the visit as a sovereign choice between equals"),
            new("critics", VoiceKind.Indirect, Frame.Submission, Sentiment.Negative, "critics", "the cabinet bowed to hunger"))
        .Sentence(
            "“Nobody told us whom to invite,” she said on the quay.",
            Frame.Sovereignty, Sentiment.Neutral, 0.9f,
            new Said("Ilse Rand", VoiceKind.Direct, Frame.Sovereignty, Sentiment.Neutral, "she", "“Nobody told us whom to invite,”"))
        .Paragraph()
        .Sentence(
            "The coast guard called the joint patrols “a hard blow to the smugglers”, with seizures up by half.",
            Frame.SecurityWin, Sentiment.Positive, 0.85f,
            new Said("the coast guard", VoiceKind.Mixed, Frame.SecurityWin, Sentiment.Positive, "The coast guard"))
        .Sentence("It is a sight that the old treaty was meant to prevent.", Frame.Submission, Sentiment.Negative, 0.41f)
        .Paragraph()
        .Sentence(
            "“We were handed a menu and ordered the only dish on it,” said Tomas Iber, who fishes off the Amel bank.",
            Frame.Submission, Sentiment.Negative, 0.88f,
            new Said("Tomas Iber", VoiceKind.Direct, Frame.Submission, Sentiment.Negative, "Tomas Iber", "“We were handed a menu and ordered the only dish on it,”"))
        .Sentence("The frigates leave on Thursday.")
        .Sentence(
            "Critics want a vote, and say the government yielded before it was asked.",
            Frame.Submission, Sentiment.Negative, 0.77f,
            new Said("Critics", VoiceKind.Indirect, Frame.Submission, Sentiment.Negative, "Critics", "the government yielded before it was asked"))
        .Sentence("The League’s envoy declined to comment.")
        .Sentence("Parliament sits again on the ninth.")
        .Paragraph()
        .Sentence("The grain was let through on Sunday night, a day after the invitation was signed.", Frame.Submission, Sentiment.Neutral, 0.52f)
        .Furniture("Share this article", FurnitureKind.Share, "a button to share")
        .Furniture("Photo: a crane at dusk / Port Amel Press", FurnitureKind.Caption, "the credit of a picture")
        .Build("harbour.txt", new ArticleWarning(ArticleWarningKind.ManyUncertain, "The model is unsure of 1 of 12 sentences; they are marked."));

    public static ArticleReading Agency() => new ReadingBuilder(Card)
        .Headline("Estavia opens harbour to League frigates")
        .Sentence("Four frigates of the Northern League tied up in the harbour of Port Amel on Monday, the first in 30 years.")
        .Sentence("The visit follows three months in which the League held up Estavia's grain at the border.")
        .Sentence(
            "Foreign Minister Ilse Rand said the invitation was Estavia’s own decision.",
            Frame.Sovereignty, Sentiment.Neutral, 0.9f,
            new Said("Ilse Rand", VoiceKind.Indirect, Frame.Sovereignty, Sentiment.Neutral, "Foreign Minister Ilse Rand", "the invitation was Estavia’s own decision"))
        .Paragraph()
        .Sentence("The frigates leave on Thursday.")
        .Sentence("Wheat futures fell by two per cent after the border reopened.")
        .Build("agency.html");

    /// <summary>An article that tries to break out of every place of the page it is put into.</summary>
    public static ArticleReading Hostile()
    {
        var builder = new ReadingBuilder(Card).Headline("</title><script>document.title='owned'</script>", Frame.Submission, Sentiment.Negative);
        foreach (var attack in Attacks)
        {
            builder
                .Sentence(attack, Frame.Sovereignty, Sentiment.Positive, 0.7f, new Said(attack, VoiceKind.Direct, Frame.Sovereignty, Sentiment.Positive, attack))
                .Furniture(attack, FurnitureKind.Advertisement, attack);
        }

        return builder.Build(Attacks[1], new ArticleWarning(ArticleWarningKind.TooShort, Attacks[2]));
    }

    public static IReadOnlyList<string> Attacks { get; } =
    [
        "<script>window.owned=1</script> said nobody.",
        "\" onmouseover=\"window.owned=1\" autofocus onfocus=\"window.owned=1\" x=\"",
        "' onclick='window.owned=1' <img src=x onerror=window.owned=1>",
        "</style><style>body{display:none}</style><svg onload=window.owned=1>",
        "<a href=\"javascript:window.owned=1\">leading</a> <iframe srcdoc=\"<script>parent.owned=1</script>\"></iframe>",
        "--><!-- ]]> </span></p></body><base href=https://example.invalid/><meta http-equiv=refresh content=0>",
        "&lt;b&gt; &#x3C;script&#x3E;window.owned=1&#x3C;/script&#x3E; {{constructor.constructor('window.owned=1')()}}",
        "\u202Egnihtyreve desrever sah tnemnrevog ehT\u2066 \u200F and nothing closes it",
        "NUL \0 bell \u0007 escape \u001B[31m lone \uD800 surrogate \uDC00 end",
        "العدالة أولا said the minister שלום",
    ];
}
