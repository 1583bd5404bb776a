using FramingKit.Articles;

namespace FramingKit.ML.Tests.Evaluation;

/// <summary>Shares of the default model on sentences it was never trained on: what errors on one half tell about the other.</summary>
public class ShareCoverageTests
{
    private const int Runs = 150;

    [Theory]
    [InlineData(15)]
    [InlineData(40)]
    [InlineData(100)]
    public void Of_ArticlesFromOneHalfOfTheHeldOut_AreCoveredWithTheErrorsOnTheOther(int sentences)
    {
        var classifier = FramingClassifier.Default;
        var rows = LabelledData.Load(Path.Combine(Repository.Root, "training-data", "heldout.csv"))
            .Select(row => (Gold: row.Frame, Read: classifier.Classify(row.Text).Frame)).ToList();
        var random = new Random(20_268); // fixed, so that a failure repeats
        var (covered, all) = (0, 0);
        for (var run = 0; run < Runs; run++)
        {
            var shuffled = rows.OrderBy(_ => random.Next()).ToList();
            var card = CardWith(shuffled.Take(rows.Count / 2), classifier.Card);
            var truth = Truth(random, card.Frames);
            var others = shuffled.Skip(rows.Count / 2).ToLookup(row => row.Gold, row => row.Read);
            var read = Enumerable.Range(0, sentences).Select(_ => random.GetItems([.. others[Pick(random, truth)]], 1)[0]);
            foreach (var share in FrameShares.Of(read.ToList(), card).Frames)
            {
                covered += share.Share.Low <= truth[share.Frame] && truth[share.Frame] <= share.Share.High ? 1 : 0;
                all++;
            }
        }

        Assert.InRange(covered / (double)all, 0.91, 0.98);
    }

    private static ModelCard CardWith(IEnumerable<(Frame Gold, Frame Read)> rows, ModelCard card)
    {
        var counts = card.Frames.Select(_ => new int[card.Frames.Count]).ToArray();
        var places = card.Frames.Index().ToDictionary(item => item.Item, item => item.Index);
        foreach (var (gold, read) in rows)
        {
            counts[places[gold]][places[read]]++;
        }

        return card with { Scores = new Dictionary<string, ModelScores> { ["heldout"] = card.Scores["heldout"] with { FrameConfusion = counts } } };
    }

    private static Dictionary<Frame, double> Truth(Random random, IReadOnlyList<Frame> frames)
    {
        var weights = frames.ToDictionary(frame => frame, frame => random.NextDouble() * (frame == Frame.None ? 4 : 1));
        var total = weights.Values.Sum();
        return weights.ToDictionary(item => item.Key, item => item.Value / total);
    }

    private static Frame Pick(Random random, Dictionary<Frame, double> truth)
    {
        var left = random.NextDouble();
        foreach (var (frame, share) in truth)
        {
            left -= share;
            if (left < 0)
            {
                return frame;
            }
        }

        return truth.Keys.Last();
    }
}
