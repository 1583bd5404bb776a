namespace FramingKit.Articles.Speakers;

/// <summary>Somebody or something that an article names, and may name again by less.</summary>
internal sealed class Actor(string name)
{
    /// <summary>Gets or sets the fullest name so far.</summary>
    public string Name { get; set; } = name;

    public bool IsPerson { get; set; }

    public bool IsPlural { get; init; }

    public Gender Gender { get; set; }

    /// <summary>Gets the nouns it goes by, in lower case: "minister", "ministry".</summary>
    public List<string> Nouns { get; } = [];

    /// <summary>Gets or sets the last sentence that names it.</summary>
    public int LastMention { get; set; } = -1;

    /// <summary>Gets or sets the last sentence of which it is the subject or the speaker.</summary>
    public int LastLead { get; set; } = -1;

    public bool Fits(Gender pronoun) => Gender == Gender.Unknown || Gender == pronoun;

    public void AddNoun(string noun)
    {
        if (!Nouns.Contains(noun))
        {
            Nouns.Add(noun);
        }
    }
}
