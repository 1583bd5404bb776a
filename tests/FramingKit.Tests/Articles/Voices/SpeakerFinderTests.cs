using System.Text;
using FramingKit.Articles;

namespace FramingKit.Tests.Articles.Voices;

public class SpeakerFinderTests
{
    [Theory]
    [MemberData(nameof(SpeakerFinderCases.Verbs), MemberType = typeof(SpeakerFinderCases))]
    [MemberData(nameof(SpeakerFinderCases.Openings), MemberType = typeof(SpeakerFinderCases))]
    [MemberData(nameof(SpeakerFinderCases.Quotations), MemberType = typeof(SpeakerFinderCases))]
    [MemberData(nameof(SpeakerFinderCases.Phrases), MemberType = typeof(SpeakerFinderCases))]
    [MemberData(nameof(SpeakerFinderCases.Several), MemberType = typeof(SpeakerFinderCases))]
    [MemberData(nameof(SpeakerFinderCases.Names), MemberType = typeof(SpeakerFinderCases))]
    [MemberData(nameof(SpeakerFinderCases.LeadIns), MemberType = typeof(SpeakerFinderCases))]
    public void Read_LastSentence_HasTheVoices(string text, string expected) => Assert.Equal(expected, Voices(text));

    [Theory]
    [MemberData(nameof(SpeakerFinderCases.Outlet), MemberType = typeof(SpeakerFinderCases))]
    public void Read_NobodySpeaks_IsTheOutlet(string text)
    {
        var sentence = Read(text).Sentences[^1];
        var voice = Assert.Single(sentence.Voices);
        Assert.Equal(VoiceKind.Outlet, voice.Kind);
        Assert.Null(voice.Speaker);
        Assert.Null(voice.Mention);
        Assert.Equal(new TextRange(sentence.Start, sentence.End), voice.Content);
    }

    [Fact]
    public void Read_OneVoice_IsReadAsTheWholeSentence()
    {
        var sentence = Read("Critics said that the minister had bowed.").Sentences[0];
        Assert.Same(sentence.Result, Assert.Single(sentence.Voices).Result);
    }

    [Fact]
    public void Read_TwoVoices_EachHaveTheirOwnFrame()
    {
        var voices = Read("While the minister calls it a sovereign choice, critics argue that he bowed.").Sentences[0].Voices;
        Assert.Equal(["the minister", "critics"], voices.Select(voice => voice.Speaker));
        Assert.Equal([Frame.Sovereignty, Frame.Submission], voices.Select(voice => voice.Result.Frame));
    }

    [Fact]
    public void Read_SpeechOverParagraphs_IsOneSpeakers()
    {
        const string Text = """
            “We were never asked,” Archbishop Emeka Obiora said.

            “A partner may say no. We may not.

            “That is the difference.”

            The palace kept silent.
            """;
        Assert.Equal(
            ["Emeka Obiora", "Emeka Obiora", "Emeka Obiora", "Emeka Obiora", null],
            Read(Text).Sentences.Select(sentence => sentence.Voices[0].Speaker));
    }

    [Fact]
    public void Read_QuotedHeading_IsTheSpeakersOfTheQuotationBelow()
    {
        const string Text = """
            A spokesperson said that port calls are a federal matter.

            'They can anchor outside'

            "They can anchor outside like anybody else," Hollis Merriweather said.
            """;
        var voice = Assert.Single(Read(Text).Sentences[1].Voices);
        Assert.Equal(("Hollis Merriweather", VoiceKind.Direct), (voice.Speaker, voice.Kind));
    }

    [Fact]
    public void Read_AnyText_GivesVoicesInsideTheirSentences()
    {
        var random = new Random(20_262); // fixed, so that a failure repeats
        string[] parts =
        [
            "said ", "“", "” ", "\"", "'", "‘", "’ ", "Ada Brandt ", "she ", "according to ", "critics ", "argue that ", ", ", ". ", "\n\n", "as ",
            "the minister ", "called it ", "’s claim that ", ": ", "while ", "for ", "who ", "by ", "\uD83D", "he bowed ", "and ", "—", ";", "Mr. ",
        ];
        for (var run = 0; run < 3000; run++)
        {
            var text = string.Concat(random.GetItems(parts, random.Next(40)));
            var reading = Read(text);
            foreach (var sentence in reading.Sentences)
            {
                Assert.NotEmpty(sentence.Voices);
                Assert.All(sentence.Voices, voice => AssertFits(text, sentence, voice));
            }
        }
    }

    [Theory]
    [InlineData("he said ")]
    [InlineData("\" ")]
    [InlineData("' a")]
    [InlineData("‘ministers’ a")]
    [InlineData("Ada Brandt, ")]
    [InlineData("“No,” Ada Brandt said. ")]
    [InlineData("as critics said, ")]
    [InlineData("according to the ")]
    [InlineData("who said and ")]
    [InlineData("Kaya’s claim that ")]
    public void Read_MegabyteOfOneThing_Ends(string part)
    {
        var text = new StringBuilder().Insert(0, part, 1_000_000 / part.Length).ToString();
        Assert.All(Read(text).Sentences, sentence => Assert.All(sentence.Voices, voice => AssertFits(text, sentence, voice)));
    }

    private static ArticleReading Read(string text) =>
        new ArticleAnalyzer(Some.Classifier(), new ArticleOptions { DetectFurniture = false, IncludeEvidence = false }).Read(text);

    /// <summary>Writes the voices of the last sentence: kind, speaker and words, one a line.</summary>
    private static string Voices(string text) =>
        string.Join(" / ", Read(text).Sentences[^1].Voices.Select(voice => $"{voice.Kind} {voice.Speaker}: {text[voice.Content.Start..voice.Content.End]}"));

    private static void AssertFits(string text, ReadSentence sentence, Voice voice)
    {
        Assert.True(voice.Content.Start >= sentence.Start && voice.Content.End <= sentence.End && voice.Content.End > voice.Content.Start, text);
        Assert.Equal(voice.Speaker is null, voice.Mention is null);
        if (voice.Mention is { } mention)
        {
            Assert.True(mention.Start >= 0 && mention.Start < mention.End && mention.End <= text.Length, text);
        }

        if (voice.Kind == VoiceKind.Outlet)
        {
            Assert.Null(voice.Speaker);
        }
    }
}
