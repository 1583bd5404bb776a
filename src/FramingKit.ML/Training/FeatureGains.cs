namespace FramingKit.ML;

/// <summary>How loud each kind of feature is before training: a larger gain lets its weights grow more easily.</summary>
/// <param name="Words">Gain of words and their sequences.</param>
/// <param name="Lexicon">Gain of lexicon classes, their pairs and roles.</param>
/// <param name="Subwords">Gain of the averaged subword vectors; 0 leaves them out.</param>
public readonly record struct FeatureGains(float Words, float Lexicon, float Subwords);
