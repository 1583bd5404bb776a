using FramingKit.ML;

namespace FramingKit.Cli;

/// <summary>What to tell the user about a failure.</summary>
internal static class FailureText
{
    public static string Of(Exception exception) => exception switch
    {
        CommandException or ModelFormatException or LabelledDataException => exception.Message,
        FileNotFoundException or DirectoryNotFoundException => exception.Message,
        IOException or UnauthorizedAccessException => $"can't read or write: {exception.Message}",
        AggregateException { InnerException: { } inner } => Of(inner),
        _ => $"unexpected failure, please report it: {exception.GetType().Name}: {exception.Message}",
    };
}
