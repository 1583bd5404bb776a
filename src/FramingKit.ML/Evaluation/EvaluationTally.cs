namespace FramingKit.ML;

/// <summary>Collects how rows were read, and makes a report of it.</summary>
internal sealed class EvaluationTally(ModelCard card)
{
    private static readonly float[] _leftOpen = [0f, 0.1f, 0.2f, 0.3f, 0.5f];

    private readonly LabelTally<Frame> _frames = new(card.Frames);
    private readonly LabelTally<Sentiment> _sentiments = new(card.Sentiments);
    private int _rows;

    public void Add(LabelledSentence row, FramingResult result)
    {
        _frames.Add(row, row.Frame, result.Frame, result.Frames[result.Frame]);
        _sentiments.Add(row, row.Sentiment, result.Sentiment, result.Sentiments[result.Sentiment]);
        _rows++;
    }

    public EvaluationReport Report(string data, int seed)
    {
        if (_rows == 0)
        {
            throw new LabelledDataException($"'{data}' has no rows; expected at least one.");
        }

        var order = _frames.LeastCertainFirst();
        return new EvaluationReport
        {
            Model = card.Name,
            Data = data,
            Frames = card.Frames,
            Sentiments = card.Sentiments,
            Scores = new ModelScores
            {
                Rows = _rows,
                FrameMacroF1 = _frames.MacroF1(seed),
                SentimentMacroF1 = _sentiments.MacroF1(seed),
                Frames = _frames.LabelScores(),
                Sentiments = _sentiments.LabelScores(),
                FrameCalibrationError = (float)CalibrationError.Of(_frames.Answers),
                FrameConfusion = _frames.Confusion().ToRows(),
            },
            FrameAccuracy = _frames.Accuracy(seed),
            SentimentAccuracy = _sentiments.Accuracy(seed),
            SentimentCalibrationError = (float)CalibrationError.Of(_sentiments.Answers),
            FrameConfusion = _frames.Confusion(),
            SentimentConfusion = _sentiments.Confusion(),
            Reliability = CalibrationError.BinsOf(_frames.Answers),
            Coverage = [.. _leftOpen.Select(share => Coverage(order, share))],
        };
    }

    private CoveragePoint Coverage(int[] leastCertainFirst, float leftOpen)
    {
        var kept = _frames.Confusion(leastCertainFirst.AsSpan((int)(leftOpen * leastCertainFirst.Length)));
        return new CoveragePoint(leftOpen, (float)kept.Accuracy, (float)kept.MacroF1);
    }
}
