namespace FramingKit.Articles.Speakers;

/// <summary>What a token is to the grammar of attribution.</summary>
internal enum VoiceTokenKind
{
    /// <summary>A word or a number, an abbreviation with its dot.</summary>
    Word,

    /// <summary>The ending that makes a possessive, "'s" or the apostrophe behind a plural; or the "'s" of "it's".</summary>
    Clitic,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A dash between words.</summary>
    Dash,

    /// <summary>A bracket that opens or closes.</summary>
    Bracket,

    /// <summary>A full stop, a question or exclamation mark, an ellipsis.</summary>
    Stop,

    /// <summary>The mark that opens a quotation.</summary>
    OpenQuote,

    /// <summary>The mark that closes a quotation.</summary>
    CloseQuote,

    /// <summary>Anything else.</summary>
    Other,
}
