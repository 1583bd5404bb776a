namespace FramingKit.Articles.Speakers;

/// <summary>Which pronoun the text uses for somebody, as far as it tells.</summary>
internal enum Gender
{
    /// <summary>The text does not tell.</summary>
    Unknown,

    /// <summary>"she".</summary>
    Female,

    /// <summary>"he".</summary>
    Male,
}
