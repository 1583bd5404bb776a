namespace FramingKit.Articles;

/// <summary>Whose row a row of a <see cref="VoiceMatrix"/> is.</summary>
public enum VoiceRole
{
    /// <summary>A person or a group that the text names.</summary>
    Speaker = 0,

    /// <summary>The outlet itself.</summary>
    Outlet = 1,

    /// <summary>Somebody who is quoted but not named, or nobody looked who speaks.</summary>
    Unknown = 2,
}
