using System.Diagnostics.CodeAnalysis;

namespace FramingKit.Tests.Shared;

/// <summary>The exception for a promise that the library broke.</summary>
[SuppressMessage("Design", "CA1064", Justification = "Nobody outside the tests can catch it.")]
[SuppressMessage("Design", "CA1032", Justification = "A broken promise without its text would be of no use.")]
internal sealed class BrokenInvariantException(string message) : Exception(message);
