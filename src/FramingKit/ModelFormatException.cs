namespace FramingKit;

/// <summary>The exception for a model file that can't be read: not a model, cut short, damaged, or of another version.</summary>
/// <remarks>The message says what was expected and what was found, and which file it was where that is known.</remarks>
public sealed class ModelFormatException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="ModelFormatException"/> class without details.</summary>
    public ModelFormatException()
        : base("The model can't be read.")
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ModelFormatException"/> class.</summary>
    /// <param name="message">What was expected and what was found.</param>
    public ModelFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ModelFormatException"/> class.</summary>
    /// <param name="message">What was expected and what was found.</param>
    /// <param name="innerException">The failure underneath.</param>
    public ModelFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
