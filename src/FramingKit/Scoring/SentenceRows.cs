namespace FramingKit.Scoring;

/// <summary>The rows of a sentence's features, by the factor that each kind is scaled with.</summary>
/// <remarks>An instance keeps its buffers from sentence to sentence and belongs to one thread.</remarks>
internal sealed class SentenceRows
{
    /// <summary>Gets or sets how many words and sequences there are, known or not.</summary>
    public int WordCount { get; set; }

    /// <summary>Gets the rows of words and, after <see cref="FindSequences"/>, of sequences.</summary>
    public GrowingList<int> Words { get; } = new();

    /// <summary>Gets the keys of sequences that may be known.</summary>
    public GrowingList<ulong> Sequences { get; } = new();

    public GrowingList<int> Numbered { get; } = new();

    public GrowingList<int> Subwords { get; } = new();

    public void Clear()
    {
        WordCount = 0;
        Words.Clear();
        Sequences.Clear();
        Numbered.Clear();
        Subwords.Clear();
    }

    /// <summary>Looks up the sequences, whose places in the index have been fetched meanwhile.</summary>
    public void FindSequences(HashIndex index)
    {
        foreach (var key in Sequences.Items)
        {
            index.Fetch(key);
        }

        foreach (var key in Sequences.Items)
        {
            Words.AddKnown(index.FindLikely(key));
        }
    }
}
