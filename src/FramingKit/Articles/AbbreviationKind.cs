namespace FramingKit.Articles;

/// <summary>What follows an abbreviation.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>A name: "Mr.", "Gen."; or anything within the sentence: "e.g.".</summary>
    Title,

    /// <summary>A number; without one it is a word: "No. 5", "No. He left."</summary>
    BeforeNumber,

    /// <summary>A day or a year: "Jan. 5".</summary>
    Date,

    /// <summary>A letter for a given name: "J. Smith".</summary>
    Initial,

    /// <summary>Letters with dots between them: "U.S."</summary>
    Initialism,

    /// <summary>Anything: it may end a sentence or not.</summary>
    Other,

    /// <summary>The next sentence, if a capital follows: "etc."</summary>
    Final,
}
