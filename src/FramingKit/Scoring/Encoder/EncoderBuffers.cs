namespace FramingKit.Scoring;

/// <summary>The buffers of one thread's runs of a <see cref="SentenceEncoder"/>; they grow and are used again.</summary>
internal sealed class EncoderBuffers
{
    private float[] _values = [];
    private int _states;
    private int _inner;
    private int _places;
    private int _width;

    /// <summary>Gets the states: a row for each place.</summary>
    public Span<float> States => Rows(0);

    public Span<float> Queries => Rows(1);

    public Span<float> Keys => Rows(2);

    public Span<float> Values => Rows(3);

    /// <summary>Gets what each place gathered from the others.</summary>
    public Span<float> Context => Rows(4);

    public Span<float> Next => Rows(5);

    public Span<float> Inner => _values.AsSpan(6 * _states, _inner);

    /// <summary>Gets how much a place heeds each.</summary>
    public Span<float> Attention => _values.AsSpan((6 * _states) + _inner, _places);

    /// <summary>Gets mean and maximum of the places.</summary>
    public Span<float> Pooled => _values.AsSpan((6 * _states) + _inner + _places, 2 * _width);

    public void Resize(int places, EncoderModel model)
    {
        (_places, _width) = (places, model.Width);
        _states = places * model.Width;
        _inner = places * model.Layers[0].Expand.Outputs;
        var length = (6 * _states) + _inner + places + (2 * _width);
        if (_values.Length < length)
        {
            _values = new float[length];
        }
    }

    private Span<float> Rows(int number) => _values.AsSpan(number * _states, _states);
}
