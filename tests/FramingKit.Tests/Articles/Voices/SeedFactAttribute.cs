using FramingKit.Tests.Shared;

namespace FramingKit.Tests.Articles.Voices;

/// <summary>A test of the article this project began with, which lies beside the working tree; skipped where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute()
    {
        if (!File.Exists(Text) || !File.Exists(Expected))
        {
            Skip = "The seed article is not beside the working tree.";
        }
    }

    public static string Text => PathOf("seed-article.txt");

    public static string Expected => PathOf("seed-article.expected.csv");

    private static string PathOf(string file) => Path.Combine(WorkingTree.Root, "..", "shared", file);
}
