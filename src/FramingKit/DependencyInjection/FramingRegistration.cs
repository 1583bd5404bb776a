namespace FramingKit;

/// <summary>Says in a container that there is a classifier in it, because keyed services can't be listed.</summary>
/// <param name="Key">The key to ask for it by; null for none.</param>
internal sealed record FramingRegistration(string? Key)
{
    public static FramingRegistration Unkeyed { get; } = new((string?)null);
}
