namespace FramingKit.Articles;

/// <summary>A line of a page while it is being judged.</summary>
internal sealed class PageLine(TextLine line, LineShape shape)
{
    public TextLine Line { get; } = line;

    public LineShape Shape { get; } = shape;

    /// <summary>Gets the phrase that opens a block of furniture if the line is such a heading, else null.</summary>
    public Cue? Heading { get; private set; }

    /// <summary>Gets what kind of furniture it is, or null as long as it counts as part of the article.</summary>
    public FurnitureKind? Kind { get; private set; }

    public string Reason { get; private set; } = "";

    public bool IsHeadline { get; private set; }

    /// <summary>Gets or sets how much its words speak for furniture, also where that was not enough.</summary>
    public float CueWeight { get; set; }

    public bool IsFurniture => Kind is not null;

    /// <summary>Gets a value indicating whether it is a sentence that nothing speaks against so far.</summary>
    public bool IsBody => Kind is null && Shape.IsProse;

    public void SetHeadline() => (IsHeadline, Kind, Reason, Heading) = (true, null, "", null);

    public void SetAside(FurnitureKind kind, string reason, Cue? heading = null)
    {
        if (Kind is null)
        {
            (Kind, Reason, Heading) = (kind, reason, heading);
        }
    }
}
