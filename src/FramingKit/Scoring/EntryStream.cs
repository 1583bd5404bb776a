namespace FramingKit.Scoring;

/// <summary>An entry of a zip, read once: never more than its directory promised, and in the end no less and with the right checksum.</summary>
/// <remarks>Neither is checked by <see cref="System.IO.Compression.ZipArchive"/>.</remarks>
/// <param name="inner">The unpacked bytes.</param>
/// <param name="name">The entry's name.</param>
/// <param name="length">Its length as the directory has it.</param>
/// <param name="checksum">Its checksum as the directory has it; null to look at none.</param>
internal sealed class EntryStream(Stream inner, string name, long length, uint? checksum) : Stream
{
    private long _position;
    private uint _checksum;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    /// <summary>Checks, when all is read, that it was all and that it was right.</summary>
    /// <exception cref="ModelFormatException">It was not.</exception>
    public void Finish()
    {
        if (_position != length || inner.ReadByte() >= 0)
        {
            throw new ModelFormatException($"'{name}' is not as long as the {length} bytes of its directory and of its own contents. The file is damaged.");
        }

        if (checksum is not null && _checksum != checksum)
        {
            throw new ModelFormatException($"'{name}' does not fit its checksum. The file is damaged, or was changed while it was read.");
        }
    }

    /// <summary>Reads the whole entry and checks it.</summary>
    /// <exception cref="ModelFormatException">It is damaged.</exception>
    public byte[] ReadWhole()
    {
        var bytes = new byte[length];
        this.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        Finish();
        return bytes;
    }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer[..(int)Math.Min(buffer.Length, length - _position)]);
        _checksum = checksum is null ? 0 : Crc32.Append(_checksum, buffer[..read]);
        _position += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
