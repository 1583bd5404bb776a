namespace FramingKit.Articles.Speakers;

/// <summary>Finds the words that a cue reports: to its left, to its right, or on both sides.</summary>
internal sealed class SpeechContent(VoiceText doc, int first, int last, IReadOnlyList<SpeechCue> cues)
{
    private readonly ContentLimits _limits = new(doc, first, last, cues);
    private QuoteParts Quotes => new(doc, first, _limits);

    /// <summary>Finds the first and last token of the words of a cue.</summary>
    public TokenRange? Find(int index)
    {
        var cue = cues[index];
        var limit = _limits.Right(index);
        return cue.Kind switch
        {
            SpeechCueKind.Noun => TokenRange.Trimmed(doc, SkipThat(cue.End), _limits.ClaimEnd(SkipThat(cue.End), limit)),
            SpeechCueKind.Colon => TokenRange.Trimmed(doc, cue.End, last),
            SpeechCueKind.Phrase => OfPhrase(cue, index, limit),
            _ => OfVerb(cue, index, limit),
        };
    }

    private TokenRange? OfPhrase(SpeechCue cue, int index, int limit)
    {
        var opens = cue.Start == first || !doc.IsKind(cue.Start - 1, VoiceTokenKind.Comma);
        if (opens && doc.IsKind(cue.End, VoiceTokenKind.Comma))
        {
            var before = cue.Start > first ? TokenRange.Trimmed(doc, _limits.Left(index, cue.Start), cue.Start) : null;
            var isInside = before is { } part && part.End - part.Start > 2
                && !doc.IsKind(cue.Start - 1, VoiceTokenKind.Semicolon);
            return isInside ? before : TokenRange.Trimmed(doc, cue.End + 1, limit);
        }

        var left = TokenRange.Trimmed(doc, _limits.Left(index, cue.Start), cue.Start);
        return left is not null && doc.IsKind(cue.End, VoiceTokenKind.Comma) && !Breaks(cue.End + 1, limit)
            ? left.Value with { End = TokenRange.Trimmed(doc, cue.End + 1, limit)?.End ?? left.Value.End }
            : left ?? TokenRange.Trimmed(doc, cue.End, limit);
    }

    private TokenRange? OfVerb(SpeechCue cue, int index, int limit)
    {
        var behind = SpeechOpening.Skip(doc, cue, limit);
        var left = doc.IsWord(behind, "that") ? null : Quotes.Before(cue, index);
        var right = left is not null || IsInverted(cue) ? Quotes.Behind(cue.End, limit) : Behind(cue, limit);
        if (left is null && (IsParenthesis(cue) || (right is null && EndsClause(cue, limit))))
        {
            left = ClauseBefore(cue, index);
            if (left is not null && IsParenthesis(cue) && !Breaks(cue.End + 1, limit))
            {
                right ??= TokenRange.Trimmed(doc, cue.End + 1, limit);
            }
        }

        return (left, right) switch
        {
            ({ } before, { } after) => new TokenRange(before.Start, after.End),
            ({ } before, null) => before,
            _ => right,
        };
    }

    private static bool IsInverted(SpeechCue cue) =>
        cue.Source.Exists && cue.Source.Start >= cue.Start && cue.Source.End == cue.End
            && cue.Has(VerbUse.Say | VerbUse.QuoteOnly);

    private bool IsParenthesis(SpeechCue cue) =>
        cue.Start > first && doc.IsKind(cue.Start - 1, VoiceTokenKind.Comma) && doc.IsKind(cue.End, VoiceTokenKind.Comma);

    // Nothing is said behind the verb: "…, officials said on Friday."
    private bool EndsClause(SpeechCue cue, int limit)
    {
        var token = SpeechOpening.Skip(doc, cue, limit);
        return token >= limit || !doc.Tokens[token].IsWord
            || (!doc.IsWord(cue.Start, "as") && (doc.IsWord(token, ContentWords.Breaks)
                || (doc.IsWord(token, VoiceWords.Prepositions) && !ClauseTests.IsTopic(doc, token))));
    }

    private TokenRange? ClauseBefore(SpeechCue cue, int index)
    {
        var comma = cue.Start - 1;
        var isSpeech = cue.Source.Exists && cue.Has(VerbUse.Say | VerbUse.Tell) && !cue.Has(VerbUse.Participle)
            && (doc.IsWord(cue.Start, "as") || cue.Start == cue.Source.Start || !doc.IsWord(cue.Start, VoiceWords.Conjunctions));
        return isSpeech && comma > first && doc.IsKind(comma, VoiceTokenKind.Comma)
            ? TokenRange.Trimmed(doc, _limits.Left(index, comma), comma) : null;
    }

    private TokenRange? Behind(SpeechCue cue, int limit)
    {
        var start = SpeechOpening.Skip(doc, cue, limit);
        if (Quotes.Behind(start, limit) is { } quote)
        {
            return quote;
        }

        if (cue.Has(VerbUse.QuoteOnly) && !cue.Has(VerbUse.Say | VerbUse.Tell | VerbUse.Call))
        {
            return doc.IsWord(start, "whether") || doc.IsWord(start, "why") || doc.IsWord(start, "how")
                ? TokenRange.Trimmed(doc, start, limit) : null;
        }

        if (start < limit && doc.IsKind(start, VoiceTokenKind.Colon))
        {
            return TokenRange.Trimmed(doc, start + 1, limit);
        }

        if (start >= limit || !(doc.Tokens[start].IsWord || doc.IsKind(start, VoiceTokenKind.OpenQuote))
            || doc.IsWord(start, ContentWords.Nothing))
        {
            return null;
        }

        var hasThat = doc.IsWord(start, "that") && !doc.IsKind(start + 1, VoiceTokenKind.Clitic);
        start = hasThat ? start + 1 : start;
        start += doc.IsKind(start, VoiceTokenKind.Comma) ? 1 : 0;
        return ClauseTests.Accepts(doc, cue, start, limit, hasThat) ? TokenRange.Trimmed(doc, start, limit) : null;
    }

    private int SkipThat(int token) => doc.IsWord(token, "that") ? token + 1 : token;

    private bool Breaks(int token, int limit) =>
        token >= limit || doc.IsWord(token, ContentWords.Breaks) || (doc.Tokens[token].IsWord
            && doc.Word(token).EndsWith("ing", StringComparison.Ordinal));
}
