using System.Buffers.Binary;

namespace FramingKit.ML;

/// <summary>Reads the fields of a message in the wire format of Protocol Buffers, and trusts none of its lengths.</summary>
/// <remarks>After protobuf.dev, "Encoding". Groups, which are deprecated, are refused.</remarks>
/// <param name="message">The message's bytes.</param>
/// <param name="start">Where the message starts in its file, for errors.</param>
/// <param name="source">The file's name, for errors.</param>
internal ref struct ProtobufReader(ReadOnlySpan<byte> message, long start, string source)
{
    private const int VarintKind = 0, Fixed64Kind = 1, BytesKind = 2, Fixed32Kind = 5;

    private readonly ReadOnlySpan<byte> _message = message;
    private int _at;

    /// <summary>Gets the number of the field that was read last.</summary>
    public int Field { get; private set; }

    /// <summary>Gets the number that the field holds, or 0.</summary>
    public ulong Number { get; private set; }

    /// <summary>Gets the bytes that the field holds, or none.</summary>
    public ReadOnlySpan<byte> Bytes { get; private set; }

    /// <summary>Gets where <see cref="Bytes"/> starts in the file.</summary>
    public readonly long BytesStart => start + _at - Bytes.Length;

    public readonly string Source => source;

    /// <summary>Reads the next field.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryRead()
    {
        if (_at == _message.Length)
        {
            return false;
        }

        var tag = ReadVarint();
        if (tag >> 3 is 0 or > int.MaxValue)
        {
            throw Error($"has field {tag >> 3}; expected 1 to {int.MaxValue}");
        }

        (Field, Number) = ((int)(tag >> 3), 0);
        Bytes = default;
        switch ((int)(tag & 7))
        {
            case VarintKind:
                Number = ReadVarint();
                break;
            case Fixed64Kind:
                Number = BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));
                break;
            case BytesKind:
                Bytes = Take(ReadVarint());
                break;
            case Fixed32Kind:
                Number = BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));
                break;
            case var kind:
                throw Error($"has a field of kind {kind}; expected a number or bytes");
        }

        return true;
    }

    /// <summary>Reads the message in the field that was read last.</summary>
    public readonly ProtobufReader Message() => new(Bytes, BytesStart, source);

    /// <summary>Adds the field's numbers, of which there is one, or many that are packed.</summary>
    public readonly void AddNumbers(List<ulong> numbers)
    {
        if (Bytes.IsEmpty)
        {
            numbers.Add(Number);
            return;
        }

        var packed = Message();
        while (packed._at < packed._message.Length)
        {
            numbers.Add(packed.ReadVarint());
        }
    }

    private ulong ReadVarint()
    {
        const int MostBits = 64;
        var value = 0UL;
        for (var shift = 0; shift < MostBits; shift += 7)
        {
            var part = Take(1)[0];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }

        throw Error("has a number of more than ten bytes");
    }

    private ReadOnlySpan<byte> Take(ulong length)
    {
        if (length > (ulong)(_message.Length - _at))
        {
            throw Error($"claims {length} bytes, but {_message.Length - _at} are left");
        }

        _at += (int)length;
        return _message.Slice(_at - (int)length, (int)length);
    }

    private readonly LabelledDataException Error(string what) =>
        new($"{source} {what} at byte {start + _at}; expected an ONNX model. The file is damaged or no such model.");
}
