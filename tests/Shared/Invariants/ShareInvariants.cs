using FramingKit.Articles;

namespace FramingKit.Tests.Shared;

/// <summary>What must hold for the shares and the matrix of any article.</summary>
internal static class ShareInvariants
{
    private const double Tolerance = 1e-4;

    public static void Check(string text, ArticleReading reading)
    {
        var shares = reading.Shares;
        Invariant.Holds(shares.Sentences == reading.Sentences.Count(sentence => !sentence.IsHeadline), text);
        Invariant.Holds(shares.Frames.Sum(share => share.Sentences) == shares.Sentences, text);
        foreach (var (_, _, share) in shares.Frames)
        {
            Invariant.Holds(share is { Low: >= 0, High: <= 1 } && share.Low <= share.Value && share.Value <= share.High, text, $"{share}");
        }

        var sum = shares.Frames.Sum(share => (double)share.Share.Value);
        Invariant.Holds(Math.Abs(sum - (shares.Sentences == 0 ? 0 : 1)) <= Tolerance, text, $"sum {sum}");
        CheckMatrix(text, reading);
    }

    private static void CheckMatrix(string text, ArticleReading reading)
    {
        var clauses = reading.Sentences.Where(sentence => !sentence.IsHeadline).Sum(sentence => sentence.Voices.Count);
        var rows = VoiceMatrix.Of(reading).Rows;
        Invariant.Holds(rows.Sum(row => row.Clauses) == clauses, text);
        foreach (var row in rows)
        {
            Invariant.Holds(row.Cells.Sum(cell => cell.Sentences.Count) == row.Clauses, text);
            Invariant.Holds(row.Cells.All(cell => cell.Sentences.All(place => place >= 0 && place < reading.Sentences.Count)), text);
            Invariant.Holds(row.Role == VoiceRole.Speaker == (row.Speaker is not null), text);
        }
    }
}
