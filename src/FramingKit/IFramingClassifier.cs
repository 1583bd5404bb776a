namespace FramingKit;

/// <summary>Reads the frame and the sentiment of single sentences.</summary>
/// <remarks>
/// Implementations are immutable and safe for use by any number of threads at once. Any text is legal input: empty text,
/// text without words and broken surrogate pairs are read like any other.
/// </remarks>
public interface IFramingClassifier
{
    /// <summary>Gets what the model is, what it was trained on and how good it is.</summary>
    ModelCard Card { get; }

    /// <summary>Reads a sentence.</summary>
    /// <param name="sentence">One sentence or headline.</param>
    /// <returns>The frame, the sentiment and all probabilities.</returns>
    /// <example><code>
    /// FramingResult result = FramingClassifier.Default.Classify("The president called the transfers a sovereign decision.");
    /// </code></example>
    FramingResult Classify(ReadOnlySpan<char> sentence);

    /// <summary>Reads a sentence and tells which words made the difference.</summary>
    /// <param name="sentence">One sentence or headline.</param>
    /// <returns>The result with each word's share of its log-odds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sentence"/> is null.</exception>
    Explanation Explain(string sentence);

    /// <summary>Computes only the probabilities, for callers who score millions of sentences.</summary>
    /// <param name="sentence">One sentence or headline.</param>
    /// <param name="frames">Receives the probability of each of <see cref="ModelCard.Frames"/>, in that order.</param>
    /// <param name="sentiments">Receives the probability of each of <see cref="ModelCard.Sentiments"/>, in that order.</param>
    /// <exception cref="ArgumentException">A span is not as long as the model's list of labels.</exception>
    void Score(ReadOnlySpan<char> sentence, Span<float> frames, Span<float> sentiments);
}
