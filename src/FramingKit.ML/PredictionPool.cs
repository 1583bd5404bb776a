using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.ML;

namespace FramingKit.ML;

/// <summary>Lends ML.NET prediction engines, which are not thread-safe, to one caller at a time.</summary>
internal sealed class PredictionPool(ITransformer transformer, RowShape shape)
{
    private readonly MLContext _context = new();
    private readonly ConcurrentBag<PredictionEngine<EncodedRow, Prediction>> _idle = [];

    /// <summary>Returns the score of each label as ML.NET computes it, before calibration.</summary>
    public float[] Score(EncodedRow row)
    {
        var engine = _idle.TryTake(out var free) ? free : Create();
        var score = engine.Predict(row).Score;
        _idle.Add(engine); // not in a finally: an engine that threw may be in a bad state
        return score;
    }

    private PredictionEngine<EncodedRow, Prediction> Create() =>
        _context.Model.CreatePredictionEngine<EncodedRow, Prediction>(transformer, inputSchemaDefinition: EncodedRow.Schema(shape));

    [SuppressMessage("Performance", "CA1812", Justification = "Created by ML.NET.")]
    private sealed class Prediction
    {
        public float[] Score { get; set; } = [];
    }
}
