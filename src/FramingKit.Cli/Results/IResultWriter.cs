namespace FramingKit.Cli.Results;

/// <summary>Writes results in one format, as they come.</summary>
internal interface IResultWriter : IDisposable
{
    void Write(IReadOnlyList<ClassifiedSentence> batch);

    /// <summary>Writes what stands behind the last result.</summary>
    void End();
}
