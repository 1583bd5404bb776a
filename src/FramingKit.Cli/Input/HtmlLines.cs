using System.Text;
using AngleSharp.Dom;

namespace FramingKit.Cli.Input;

/// <summary>Writes an HTML tree as lines of text: each block on a line of its own, with an empty line between.</summary>
internal static class HtmlLines
{
    private static readonly HashSet<string> _inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label",
        "mark", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private static readonly HashSet<string> _unread = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select", "textarea", "head", "canvas", "video", "audio",
    };

    /// <summary>Writes the text below a node; without recursion, however deep it is.</summary>
    public static string Of(INode? root)
    {
        var text = new StringBuilder();
        for (var node = root; node is not null;)
        {
            if (node is IText words)
            {
                AddWords(text, words.Data);
            }
            else if (IsBlock(node))
            {
                Break(text);
            }

            if (node.FirstChild is { } child && !IsUnread(node))
            {
                node = child;
                continue;
            }

            node = Next(node, root!, text);
        }

        return text.ToString().TrimEnd();
    }

    public static int DepthOf(INode root)
    {
        var (depth, deepest) = (0, 0);
        var node = root;
        while (node is not null)
        {
            if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
                deepest = Math.Max(deepest, depth);
                continue;
            }

            while (node != root && node.NextSibling is null)
            {
                (node, depth) = (node.Parent!, depth - 1);
            }

            node = node == root ? null : node.NextSibling;
        }

        return deepest;
    }

    private static INode? Next(INode node, INode root, StringBuilder text)
    {
        var current = node;
        while (current != root && current.NextSibling is null)
        {
            current = current.Parent!;
            if (IsBlock(current))
            {
                Break(text);
            }
        }

        return current == root ? null : current.NextSibling;
    }

    private static bool IsUnread(INode node) =>
        node is IElement element && (_unread.Contains(element.LocalName) || element.HasAttribute("hidden"));

    private static bool IsBlock(INode node) => node is IElement element && !_inline.Contains(element.LocalName);

    private static void AddWords(StringBuilder text, string words)
    {
        foreach (var character in words)
        {
            var isBlank = char.IsWhiteSpace(character);
            if (!isBlank)
            {
                text.Append(character);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    private static void Break(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append("\n\n");
        }
    }
}
