namespace FramingKit.Articles;

/// <summary>How the text gives somebody's words.</summary>
public enum VoiceKind
{
    /// <summary>The outlet speaks for itself: nobody else is named as the source.</summary>
    Outlet,

    /// <summary>The words stand in quotation marks.</summary>
    Direct,

    /// <summary>The words are retold, without quotation marks: "officials said the plan had worked".</summary>
    Indirect,

    /// <summary>The words are retold with some of them in quotation marks: "she called it a 'sovereign decision'".</summary>
    Mixed,
}
