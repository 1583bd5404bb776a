namespace FramingKit.Fuzz;

/// <summary>A door of the library that takes input from outside.</summary>
/// <param name="Name">The name on the command line, and of the folders of its seeds and its corpus.</param>
/// <param name="Run">Takes any bytes; throws if the library breaks a promise, or anything but the exception it promises.</param>
internal sealed record FuzzTarget(string Name, Action<byte[]> Run);
