namespace FramingKit.Cli.Output;

/// <summary>Where commands write what people read, block by block.</summary>
internal interface IPage
{
    /// <summary>Gets a value indicating whether bars and the like are worth drawing.</summary>
    bool HasBars { get; }

    void Heading(string text);

    void Paragraph(IReadOnlyList<Cell> lines);

    void Table(TextTable table);
}
