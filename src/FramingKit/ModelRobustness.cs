namespace FramingKit;

/// <summary>What changes of a sentence that should not matter did to its frame.</summary>
/// <param name="Rows">The number of sentences.</param>
/// <param name="Swapped">The number of sentences in which an actor could be exchanged.</param>
/// <param name="MovedByActorSwap">Of those, the number whose frame moved when countries, peoples, capitals and leaders were exchanged.</param>
/// <param name="MovedByQuoting">The number of sentences whose frame moved when the whole sentence was put between quotation marks.</param>
public sealed record ModelRobustness(int Rows, int Swapped, int MovedByActorSwap, int MovedByQuoting);
