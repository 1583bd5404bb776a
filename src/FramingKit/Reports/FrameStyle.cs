namespace FramingKit.Reports;

/// <summary>How a frame looks: its name in plain words, a short tag, and the class of its colour and underline.</summary>
/// <param name="Label">The name in plain words, for instance "security win".</param>
/// <param name="Tag">A few capitals that stand before a highlighted sentence, since colours alone don't tell everybody; empty for none.</param>
/// <param name="Class">The CSS class.</param>
internal sealed record FrameStyle(string Label, string Tag, string Class)
{
    private const int FirstOther = 4;
    private const int LastOther = 7;
    private const int TagLength = 3;

    /// <summary>Gives each frame of a model its style; the default model's frames have theirs whatever the model's order.</summary>
    public static IReadOnlyDictionary<Frame, FrameStyle> Of(ModelCard card)
    {
        var styles = new Dictionary<Frame, FrameStyle>();
        var others = 0;
        foreach (var frame in card.Frames)
        {
            var label = ReadingSummary.LabelOf(frame);
            var number = frame == Frame.None ? 0
                : frame == Frame.Sovereignty ? 1
                : frame == Frame.Submission ? 2
                : frame == Frame.SecurityWin ? 3
                : FirstOther + (others++ % (LastOther - FirstOther + 1));
            styles.Add(frame, new FrameStyle(label, number == 0 ? "" : TagOf(frame, styles.Values), $"f{number}"));
        }

        return styles;
    }

    private static string TagOf(Frame frame, IEnumerable<FrameStyle> taken)
    {
        var letters = string.Concat(frame.Name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        var start = letters.Length > TagLength ? letters[..TagLength] : letters;
        var tags = taken.Select(style => style.Tag).ToHashSet(StringComparer.Ordinal);
        var tag = start;
        for (var number = 2; tags.Contains(tag); number++)
        {
            tag = $"{start}{number}";
        }

        return tag;
    }
}
