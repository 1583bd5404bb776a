namespace FramingKit.Tests.Hostile;

/// <summary>Bytes that come step by step, as from a socket, and perhaps without end.</summary>
internal sealed class OneWayStream(byte[] start, int step) : Stream
{
    public long Given { get; private set; }

    public bool IsEndless { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        buffer = buffer[..Math.Min(buffer.Length, step)];
        var rest = start.AsSpan((int)Math.Min(Given, start.Length));
        var count = rest.Length == 0 && IsEndless ? buffer.Length : Math.Min(buffer.Length, rest.Length);
        buffer[..count].Fill((byte)'.');
        rest[..Math.Min(count, rest.Length)].CopyTo(buffer);
        Given += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
