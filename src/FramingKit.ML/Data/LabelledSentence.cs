namespace FramingKit.ML;

/// <summary>One labelled row: a sentence or headline with its frame and sentiment.</summary>
public sealed record LabelledSentence
{
    /// <summary>Gets the sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the primary frame.</summary>
    public required Frame Frame { get; init; }

    /// <summary>Gets the secondary frame, or null.</summary>
    /// <value>Never equal to <see cref="Frame"/>, never <see cref="FramingKit.Frame.None"/>, and null where <see cref="Frame"/> is None.</value>
    public Frame? Secondary { get; init; }

    /// <summary>Gets the sentiment.</summary>
    public required Sentiment Sentiment { get; init; }

    /// <summary>Gets the frame that a second annotator chose, reading alone; null where there was none.</summary>
    public Frame? SecondFrame { get; init; }

    /// <summary>Gets the sentiment that a second annotator chose, reading alone; null where there was none.</summary>
    public Sentiment? SecondSentiment { get; init; }

    /// <summary>Gets the subject ("trade"), or an empty string.</summary>
    public string Topic { get; init; } = "";

    /// <summary>Gets the country or bloc that acts, or an empty string.</summary>
    public string Region { get; init; } = "";

    /// <summary>Gets the language, as ISO 639-1 code.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Gets what must stay on one side of every split: an article, a contrast set; empty for a row that stands alone.</summary>
    public string Group { get; init; } = "";

    /// <summary>Gets the name of the file the row comes from, without folder and extension.</summary>
    public string Source { get; init; } = "";

    /// <summary>Gets the number of the line on which the row starts in its file, counted from 1; 0 where there is no file.</summary>
    public int Line { get; init; }

    /// <summary>Gets the file's name, for messages.</summary>
    internal string File => Line > 0 ? $"{Source}.csv" : Source;
}
