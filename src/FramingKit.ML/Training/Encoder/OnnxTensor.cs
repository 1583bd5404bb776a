namespace FramingKit.ML;

/// <summary>A named array of an ONNX model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Dimensions">How many values it has in each direction; the last one's stand side by side.</param>
/// <param name="Values">All values.</param>
internal sealed record OnnxTensor(string Name, IReadOnlyList<int> Dimensions, float[] Values);
