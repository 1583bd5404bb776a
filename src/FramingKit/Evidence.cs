namespace FramingKit;

/// <summary>What one word adds to the score that an <see cref="Explanation"/> explains.</summary>
/// <param name="Start">Offset of the word's first UTF-16 unit in the text.</param>
/// <param name="End">Offset behind the word's last UTF-16 unit.</param>
/// <param name="Weight">Its share of the log-odds, in natural logarithms: above 0 it speaks for the frame, below 0 against it.</param>
public readonly record struct Evidence(int Start, int End, float Weight);
