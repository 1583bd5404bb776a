namespace FramingKit.Articles.Speakers;

/// <summary>A word or a mark.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="End">Offset behind its last UTF-16 unit.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Quote">The index of the quotation it stands in, its marks included, or -1.</param>
internal readonly record struct VoiceToken(int Start, int End, VoiceTokenKind Kind, int Quote)
{
    public bool IsWord => Kind == VoiceTokenKind.Word;

    public bool IsQuoted => Quote >= 0;
}
