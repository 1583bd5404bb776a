using System.Text.RegularExpressions;

namespace FramingKit.ML;

/// <summary>Explains any classifier by leaving out one word after the other (occlusion, Zeiler and Fergus, 2014).</summary>
internal static partial class Occlusion
{
    private const float LeastProbability = 1e-12f;

    public static Explanation Explain(IFramingClassifier classifier, string sentence, FramingOptions options, ResultBuilder results)
    {
        var result = classifier.Classify(sentence);
        var read = options.Limit(sentence).ToString();
        var (label, against) = (results.IndexOf(result.Frame), results.RunnerUp(result));
        var logOdds = LogOdds(read);
        var shares = new List<Evidence>();
        foreach (var word in Words().EnumerateMatches(read))
        {
            var end = word.Index + word.Length;
            shares.Add(new Evidence(word.Index, end, logOdds - LogOdds(read.Remove(word.Index, word.Length))));
        }

        return new Explanation
        {
            Text = sentence,
            Result = result,
            Against = classifier.Card.Frames[against],
            LogOdds = logOdds,
            Baseline = (float)(logOdds - shares.Sum(share => (double)share.Weight)),
            Evidence = [.. shares.Where(share => share.Weight != 0)],
        };

        float LogOdds(string text)
        {
            var frames = new float[classifier.Card.Frames.Count];
            classifier.Score(text, frames, new float[classifier.Card.Sentiments.Count]);
            return MathF.Log(Math.Max(LeastProbability, frames[label])) - MathF.Log(Math.Max(LeastProbability, frames[against]));
        }
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*")]
    private static partial Regex Words();
}
