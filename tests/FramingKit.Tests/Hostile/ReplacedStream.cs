namespace FramingKit.Tests.Hostile;

/// <summary>A file that another takes the place of after some reads; null stands for a disk that fails.</summary>
internal sealed class ReplacedStream(byte[] first, byte[]? second, int reads) : Stream
{
    private int _reads;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => first.Length;

    public override long Position { get; set; }

    public override int Read(Span<byte> buffer)
    {
        var content = _reads++ < reads ? first : second ?? throw new IOException("the disk fails");
        var rest = content.AsSpan((int)Math.Min(Position, content.Length));
        var count = Math.Min(Math.Min(buffer.Length, rest.Length), 512); // small reads, so that many moments are tried
        rest[..count].CopyTo(buffer);
        Position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
