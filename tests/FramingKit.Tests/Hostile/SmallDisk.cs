namespace FramingKit.Tests.Hostile;

/// <summary>A stream onto a disk that is full after so many bytes.</summary>
internal sealed class SmallDisk(Stream inner, long room) : Stream
{
    public const string Full = "No space left on device";

    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => true;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var fits = (int)Math.Clamp(room - inner.Position, 0, buffer.Length);
        inner.Write(buffer[..fits]);
        if (fits < buffer.Length)
        {
            throw new IOException(Full);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void SetLength(long value) => inner.SetLength(value);
}
