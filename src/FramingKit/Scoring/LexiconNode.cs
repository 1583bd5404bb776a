namespace FramingKit.Scoring;

/// <summary>A state of the automaton.</summary>
/// <param name="Classes">The classes whose phrases end here, one bit a class.</param>
/// <param name="Pattern">The number of the pattern that ends here, or 0; it belongs to the lowest of the classes.</param>
/// <param name="FirstEdge">Its first edge; the last one stands before the next node's first.</param>
internal readonly record struct LexiconNode(ulong Classes, int Pattern, int FirstEdge);
