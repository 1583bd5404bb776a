using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

public class FurnitureDetectorTests
{
    [Theory]
    [InlineData("Skip to main content", FurnitureKind.Navigation)]
    [InlineData("Home | World | Business | Sport", FurnitureKind.Navigation)]
    [InlineData("News > Crime > Courts", FurnitureKind.Navigation)]
    [InlineData("Sign in", FurnitureKind.Navigation)]
    [InlineData("Back to top", FurnitureKind.Navigation)]
    [InlineData("* * *", FurnitureKind.Navigation)]
    [InlineData("Share this article", FurnitureKind.Share)]
    [InlineData("Facebook Twitter WhatsApp Telegram", FurnitureKind.Share)]
    [InlineData("Copy link", FurnitureKind.Share)]
    [InlineData("Listen to this article", FurnitureKind.Share)]
    [InlineData("You must be logged in to post a comment.", FurnitureKind.Comment)]
    [InlineData("Please log in or register to comment.", FurnitureKind.Comment)]
    [InlineData("Comments are closed on this article.", FurnitureKind.Comment)]
    [InlineData("Sign up for our weekly briefing", FurnitureKind.Newsletter)]
    [InlineData("All the harbour news, straight to your inbox every morning.", FurnitureKind.Newsletter)]
    [InlineData("Enter your email address", FurnitureKind.Newsletter)]
    [InlineData("We use cookies to improve your experience.", FurnitureKind.Cookie)]
    [InlineData("Accept all", FurnitureKind.Cookie)]
    [InlineData("The wharf at dusk. Photograph: Ada Brandt/Harbour News", FurnitureKind.Caption)]
    [InlineData("FILE PHOTO: The wharf at dusk", FurnitureKind.Caption)]
    [InlineData("Pilots walk home along the wharf on Tuesday. Ada Brandt/Harbour News", FurnitureKind.Caption)]
    [InlineData("Pilots walk home along the wharf on Tuesday. (  Ada Brandt/Harbour News)", FurnitureKind.Caption)]
    [InlineData("[IMG_4711.jpg]", FurnitureKind.Caption)]
    [InlineData("By Ada Brandt", FurnitureKind.Byline)]
    [InlineData("Additional reporting by Musa Bello", FurnitureKind.Byline)]
    [InlineData("Ada Brandt, harbour correspondent", FurnitureKind.Byline)]
    [InlineData("Drawn by Ada Brandt", FurnitureKind.Byline)]
    [InlineData("Drawn by Ada Maria Luise Brandt", FurnitureKind.Byline)]
    [InlineData("Published 14 November 2025, 06:40 GMT", FurnitureKind.Dateline)]
    [InlineData("18:42", FurnitureKind.Dateline)]
    [InlineData("Updated 2 hours ago", FurnitureKind.Dateline)]
    [InlineData("3 min read", FurnitureKind.Dateline)]
    [InlineData("Tags: harbours, pilots", FurnitureKind.Tags)]
    [InlineData("Filed under: harbours, pilots", FurnitureKind.Tags)]
    [InlineData("READ MORE: Ferry cancelled for a third day", FurnitureKind.Related)]
    [InlineData("SEE ALSO: Lobster prices", FurnitureKind.Related)]
    [InlineData("Editors’ picks", FurnitureKind.Related)]
    [InlineData("Editors' choice", FurnitureKind.Related)]
    [InlineData("Ferry cancelled for a third day as winds top all records", FurnitureKind.Related)]
    [InlineData("ADVERTISEMENT", FurnitureKind.Advertisement)]
    [InlineData("Story continues below", FurnitureKind.Advertisement)]
    [InlineData("Sponsored: Trade gold without fees", FurnitureKind.Advertisement)]
    [InlineData("© 2026 Harbour News. All rights reserved.", FurnitureKind.Legal)]
    [InlineData("Correction: an earlier version of this article gave a wrong date.", FurnitureKind.Legal)]
    [InlineData("Terms and Conditions", FurnitureKind.Legal)]
    [InlineData("sidebar_mpu_2", FurnitureKind.Slot)]
    [InlineData("div-gpt-ad-1563", FurnitureKind.Slot)]
    [InlineData("#outbrain-below", FurnitureKind.Slot)]
    [InlineData("Support local journalism. Subscribe today.", FurnitureKind.Promotion)]
    [InlineData("Enjoying this story? Become a member for $5 a month.", FurnitureKind.Promotion)]
    [InlineData("Download our app", FurnitureKind.Promotion)]
    public void Detect_FurnitureBetweenParagraphs_IsSetAsideWithItsKind(string line, FurnitureKind kind)
    {
        var furniture = Assert.Single(ArticleLayout.Read(PortTown.Above + line + PortTown.Below, detectFurniture: true).Furniture);
        Assert.Equal((line, kind), (furniture.Text, furniture.Kind));
        Assert.NotEmpty(furniture.Reason);
    }

    [Theory]
    [InlineData("A newsletter from the ministry, pinned up in the bar, calls the pilots heroes.")]
    [InlineData("The thieves got in by way of a cookie.")]
    [InlineData("Subscribers to the rental service have received an e-mail from the police.")]
    [InlineData("A photograph of the vote hangs in the bar.")]
    [InlineData("The ministry declined to comment.")]
    [InlineData("If you have information, call 555-0170.")]
    [InlineData("“Your subscription has been cancelled”, the e-mail said.")]
    [InlineData("Register offices will close on Monday.")]
    [InlineData("About 800 pilots remain.")]
    [InlineData("Facebook and Telegram took the posts down within hours.")]
    [InlineData("Readers of the treaty will find the word in three of its lines.")]
    [InlineData("Nobody came.")]
    [InlineData("'They can anchor outside'")]
    [InlineData("The numbers")]
    [InlineData("Jobs affected: 1,150")]
    [InlineData("– in 17 cases people were beaten")]
    [InlineData("Drawn by Ada")]
    [InlineData("Drawn by Ada Maria Luise Anna Brandt")]
    [InlineData("Drawn by Ada Brandt 12")]
    [InlineData("Three boats were drawn by Ada Brandt")]
    [InlineData("1. Approved the purchase of two salt trucks")]
    public void Detect_LineOfTheArticle_IsKept(string line) =>
        Assert.Empty(ArticleLayout.Read(PortTown.Above + line + PortTown.Below, detectFurniture: true).Furniture);

    [Theory]
    [InlineData("Related\n\nOtter blocks runway\n\nThe queue at the bridge had reached...", 3)]
    [InlineData("Leave a Reply\n\nFreddy says:\n\nThe lodger line made me laugh out loud on the tram.", 3)]
    [InlineData("Harbour ferry stops at noon\n\nThe last boat of the winter left the pier on...", 2)]
    [InlineData("ENDS\n\nThe pilots' guild was founded in 1883 and has forty members.", 2)]
    [InlineData("Bin days\n\nBus times", 2)]
    [InlineData("About the author\n\nMs Brandt studied law in Leiden and served at sea.", 2)]
    public void Detect_EndOfThePage_IsFurnitureToTheLastLine(string end, int expected)
    {
        var layout = ArticleLayout.Read(PortTown.Above.Trim() + PortTown.Below + "\n\n" + end, detectFurniture: true);
        Assert.Equal(expected, layout.Furniture.Count);
        Assert.Equal(4, layout.Sentences.Count);
    }

    [Fact]
    public void Detect_RelatedLinksAmidTheArticle_EndWithTheNextParagraph()
    {
        var layout = ArticleLayout.Read(PortTown.Above + "READ MORE ON PILOTS\nFerry is late\nWho owns the sandbar?" + PortTown.Below, detectFurniture: true);
        Assert.Equal(3, layout.Furniture.Count);
        Assert.Equal(4, layout.Sentences.Count);
    }

    [Fact]
    public void Detect_ListAtTheEnd_IsKept()
    {
        var layout = ArticleLayout.Read(PortTown.Above + "The next steps:\n\n• Print the rules\n• Ring the bell\n\nPrivacy policy", detectFurniture: true);
        Assert.Equal("Privacy policy", Assert.Single(layout.Furniture).Text);
    }

    [Theory]
    [InlineData("Menu\nHarbour News\n\nPort town keeps its pilots\n\nBy Ada Brandt\n\n3 May 2026\n\n", "Port town keeps its pilots")]
    [InlineData("Sovereign? Or bowed? The town votes\n\n", "Sovereign? Or bowed? The town votes")]
    [InlineData("Why Did the Town Say Yes?\n\n", "Why Did the Town Say Yes?")]
    [InlineData("WATCH: Town keeps its own harbour pilots, mayor says\n\n", "WATCH: Town keeps its own harbour pilots, mayor says")]
    [InlineData("", null)]
    public void Detect_Headline_IsTheTitleLine(string head, string? expected)
    {
        var text = head + "The council of Port Ellery voted on Tuesday to keep its own pilots. It was late.";
        var layout = ArticleLayout.Read(text, detectFurniture: true);
        var headline = layout.Headline < 0 ? default : layout.Sentences[layout.Headline];
        Assert.Equal(expected ?? "", text[headline.Start..headline.End]);
        Assert.Equal(expected is null ? 2 : 3, layout.Sentences.Count);
    }
}
