using System.Text.Json.Serialization;

namespace FramingKit;

/// <summary>How a sentence presents an act of state; a name out of a set that the model defines.</summary>
/// <remarks>
/// <para>The default model knows <see cref="Sovereignty"/>, <see cref="Submission"/>, <see cref="SecurityWin"/> and
/// <see cref="None"/>; a model trained on other labels has other frames.</para>
/// <para>Two frames are equal if their names are equal, letter by letter. The default value is <see cref="None"/>.</para>
/// </remarks>
[JsonConverter(typeof(FrameJsonConverter))]
public readonly record struct Frame
{
    private const string NoneName = "None";
    private const int MaximumNameLength = 64;

    private readonly string? _name;

    /// <summary>Initializes a new instance of the <see cref="Frame"/> struct.</summary>
    /// <param name="name">1 to 64 letters, digits, <c>-</c>, <c>_</c> or blanks, not blank at an end.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="name"/> is no name of a frame.</exception>
    public Frame(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!IsName(name))
        {
            throw new FormatException(
                $"'{name}' is no name of a frame; expected 1 to {MaximumNameLength} letters, digits, '-', '_' or inner blanks.");
        }

        _name = name == NoneName ? null : name;
    }

    /// <summary>Gets the frame of a free choice: national interest, dignity, law, or refusing outside interference.</summary>
    public static Frame Sovereignty { get; } = new("Sovereignty");

    /// <summary>Gets the frame of yielding to a stronger outside power: appeasing, complying under threat, dependent.</summary>
    public static Frame Submission { get; } = new("Submission");

    /// <summary>Gets the frame of a success or gain for safety or for law and order.</summary>
    public static Frame SecurityWin { get; } = new("SecurityWin");

    /// <summary>Gets the frame of a sentence that has none of the others: bare facts, procedure, another subject.</summary>
    public static Frame None => default;

    /// <summary>Gets the name, as it stands in labelled data and in models.</summary>
    public string Name => _name ?? NoneName;

    /// <summary>Reads a frame from its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The frame.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="name"/> is no name of a frame.</exception>
    public static Frame Parse(string name) => new(name);

    /// <summary>Reads a frame from its name, if it is one.</summary>
    /// <param name="name">The name, or anything else.</param>
    /// <param name="frame">The frame, or <see cref="None"/> on failure.</param>
    /// <returns>Whether <paramref name="name"/> is a name of a frame.</returns>
    public static bool TryParse(string? name, out Frame frame)
    {
        frame = name is not null && IsName(name) ? new Frame(name) : None;
        return name is not null && IsName(name);
    }

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    private static bool IsName(string name)
    {
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_' or ' '))
            {
                return false;
            }
        }

        return name.Length is > 0 and <= MaximumNameLength && name[0] != ' ' && name[^1] != ' ';
    }
}
