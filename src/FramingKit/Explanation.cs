namespace FramingKit;

/// <summary>Why a sentence was read as it was: the exact share of each word, or name of several words, in the score.</summary>
/// <remarks>
/// The score is linear, so the shares are not estimates: <see cref="Baseline"/> and all <see cref="Evidence"/> weights add up
/// to <see cref="LogOdds"/>. A feature of neighbouring words is shared equally between them, one of two
/// phrases first between the phrases and then between the words of each. Where an encoder reads beside the linear model, its part of a
/// word's share is an estimate: what its score loses without the word (occlusion; Zeiler and Fergus, 2014); the baseline holds the rest.
/// Models that are not linear run in <c>FramingKit.ML</c> only; there all shares are such estimates.
/// </remarks>
public sealed record Explanation
{
    /// <summary>Gets the text that the offsets point into.</summary>
    public required string Text { get; init; }

    /// <summary>Gets the result that is explained.</summary>
    public required FramingResult Result { get; init; }

    /// <summary>Gets the frame that <see cref="LogOdds"/> weighs the result's frame against: the most probable other one.</summary>
    public required Frame Against { get; init; }

    /// <summary>Gets the natural logarithm of the ratio of the two frames' probabilities.</summary>
    public required float LogOdds { get; init; }

    /// <summary>Gets the part of <see cref="LogOdds"/> that no word carries: the model's prior, the sentence's length and marks.</summary>
    public required float Baseline { get; init; }

    /// <summary>Gets the share of each word, in text order; words without any influence are left out.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}
