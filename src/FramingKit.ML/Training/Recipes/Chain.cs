using Microsoft.ML;
using Microsoft.ML.Data;

namespace FramingKit.ML;

/// <summary>Puts ML.NET's models one behind the other.</summary>
internal static class Chain
{
    /// <returns>The chain as what it is to its readers; it lives as long as the model that holds it.</returns>
    public static ITransformer Of(params ITransformer[] parts) => new TransformerChain<ITransformer>(parts);
}
