namespace FramingKit.ML;

/// <summary>Writes whole files or none.</summary>
public static class AtomicFile
{
    /// <summary>Writes a file beside its final place, flushes it to disk and renames it; on failure the old file stays and the new one is removed.</summary>
    /// <param name="path">The final place.</param>
    /// <param name="write">Writes the contents.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    /// <exception cref="IOException">The file can't be written, or is just being written by somebody else.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the old file must not be written to.</exception>
    /// <remarks>
    /// The file beside has the name of the final one with <c>.partial</c> behind it. A process that is killed meanwhile leaves it there, and the next
    /// one that writes the same file takes its place: there is never more than one.
    /// </remarks>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        var beside = $"{path}.partial";

        // Outside the try: if another process is writing it, it is not ours to remove.
        var stream = new FileStream(beside, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        try
        {
            using (stream)
            {
                stream.SetLength(0); // now that it is ours; opening must not cut what another still writes
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (Exception failure)
        {
            Remove(beside, failure);
            throw;
        }
    }

    private static void Remove(string beside, Exception failure)
    {
        try
        {
            File.Delete(beside);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{failure.Message} And what was written of it can't be removed: {exception.Message}", failure);
        }
    }
}
