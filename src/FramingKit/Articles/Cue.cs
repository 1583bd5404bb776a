namespace FramingKit.Articles;

/// <summary>A word or phrase that page furniture uses.</summary>
/// <param name="Phrase">In the form of <see cref="NormalizedLine"/>.</param>
/// <param name="Kind">The furniture that it is a sign of.</param>
/// <param name="Weight">How strong a sign it is; around 3 is enough for a line that reads like a sentence.</param>
/// <param name="Place">Where in the line it has to stand.</param>
internal sealed record Cue(string Phrase, FurnitureKind Kind, float Weight, CuePlace Place);
