namespace FramingKit.Cli.Input;

/// <summary>Checks that a path leads to a file, so that the message can say what it should have been.</summary>
internal static class InputFile
{
    public static void Check(string path, string expected)
    {
        if (Directory.Exists(path))
        {
            throw new CommandException($"'{path}' is a folder; expected {expected}.");
        }

        if (!File.Exists(path))
        {
            throw new CommandException($"There is no file '{path}'; expected {expected}.");
        }
    }
}
