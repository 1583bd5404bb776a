using System.Diagnostics.CodeAnalysis;

namespace FramingKit.Cli;

/// <summary>The job can't be done; the message says what, where, and what would be right.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Internal, and useless without its message.")]
[SuppressMessage("Design", "CA1064", Justification = "Never leaves the tool.")]
internal sealed class CommandException(string message) : Exception(message);
