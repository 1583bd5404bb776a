namespace FramingKit.Articles;

/// <summary>Who frames what, and how it sounds: voice by frame by sentiment, each cell with the sentences behind it.</summary>
/// <remarks>
/// Immutable. Clauses are counted, not sentences: "While the minister calls it A, critics call it B" is one for the minister and
/// one for the critics. The headline does not count. Speakers come first, those with the most framed clauses before others.
/// </remarks>
public sealed record VoiceMatrix
{
    private VoiceMatrix(IReadOnlyList<VoiceRow> rows) => Rows = rows;

    /// <summary>Gets a row for each voice: the speakers, then the outlet, then the unknown.</summary>
    public IReadOnlyList<VoiceRow> Rows { get; }

    /// <summary>Puts the clauses of a reading together by who says them.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>The matrix; without any sentence it has no row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static VoiceMatrix Of(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var frames = reading.Shares.Frames.Select(share => share.Frame).ToList();
        var rows = Clauses(reading)
            .GroupBy(clause => (clause.Role, Key: clause.Speaker ?? ""), RowComparer.Default)
            .Select(clauses => Row([.. clauses], frames))
            .OrderBy(row => row.Role)
            .ThenByDescending(row => row.Clauses - row.CountOf(Frame.None))
            .ThenByDescending(row => row.Clauses);
        return new VoiceMatrix([.. rows]);
    }

    private static IEnumerable<Clause> Clauses(ArticleReading reading)
    {
        for (var index = 0; index < reading.Sentences.Count; index++)
        {
            var sentence = reading.Sentences[index];
            if (sentence.IsHeadline)
            {
                continue;
            }

            foreach (var voice in sentence.Voices)
            {
                yield return new Clause(RoleOf(voice), voice.Speaker, index, voice.Result);
            }

            if (sentence.Voices.Count == 0)
            {
                yield return new Clause(VoiceRole.Unknown, null, index, sentence.Result);
            }
        }
    }

    private static VoiceRole RoleOf(Voice voice) => voice.Kind == VoiceKind.Outlet ? VoiceRole.Outlet
        : voice.Speaker is null ? VoiceRole.Unknown
        : VoiceRole.Speaker;

    private static VoiceRow Row(List<Clause> clauses, List<Frame> frames)
    {
        var cells = clauses
            .GroupBy(clause => (clause.Result.Frame, clause.Result.Sentiment))
            .OrderBy(cell => frames.IndexOf(cell.Key.Frame)).ThenBy(cell => ToneOrder(cell.Key.Sentiment))
            .Select(cell => new VoiceCell
            {
                Frame = cell.Key.Frame,
                Sentiment = cell.Key.Sentiment,
                Sentences = [.. cell.Select(clause => clause.Sentence)],
                Share = WilsonInterval.Of(cell.Count(), clauses.Count),
            });
        return new VoiceRow
        {
            Speaker = clauses[0].Speaker,
            Role = clauses[0].Role,
            Clauses = clauses.Count,
            Cells = [.. cells],
        };
    }

    private static int ToneOrder(Sentiment sentiment) => sentiment switch
    {
        Sentiment.Negative => -1,
        Sentiment.Positive => 1,
        _ => 0,
    };

    private sealed record Clause(VoiceRole Role, string? Speaker, int Sentence, FramingResult Result);

    /// <summary>"Critics" at the start of a sentence are the "critics" inside another.</summary>
    private sealed class RowComparer : IEqualityComparer<(VoiceRole Role, string Key)>
    {
        public static RowComparer Default { get; } = new();

        public bool Equals((VoiceRole Role, string Key) one, (VoiceRole Role, string Key) other) =>
            one.Role == other.Role && string.Equals(one.Key, other.Key, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((VoiceRole Role, string Key) row) =>
            HashCode.Combine(row.Role, StringComparer.OrdinalIgnoreCase.GetHashCode(row.Key));
    }
}
