using FramingKit.Articles;

namespace FramingKit.Tests.Articles;

/// <summary>A short article, to put a line into, and what is set aside of a page.</summary>
internal static class PortTown
{
    public const string Above = """
        Port town votes to keep its own pilots

        The council of Port Ellery voted on Tuesday to keep its own pilots, whatever the ministry says.

        It was the third vote on the matter since the spring, and the longest of them.


        """;

    public const string Below = """


        The mayor said that the matter was closed, and that she would sleep well.
        """;

    /// <summary>The lines that are furniture, parted by bars.</summary>
    public static string Aside(string page) => string.Join('|', ArticleLayout.Read(page, detectFurniture: true).Furniture.Select(line => line.Text));
}
