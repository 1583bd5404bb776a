using System.Globalization;
using System.Runtime.CompilerServices;

namespace FramingKit.Tests.Shared;

/// <summary>What is told of a broken invariant; nothing is written while it holds, so that checks stay cheap.</summary>
[InterpolatedStringHandler]
internal readonly ref struct InvariantDetail
{
    private readonly System.Text.StringBuilder? _text;

    public InvariantDetail(int literalLength, int formattedCount, bool condition, out bool isBroken)
    {
        isBroken = !condition;
        _text = isBroken ? new System.Text.StringBuilder(literalLength + formattedCount) : null;
    }

    public void AppendLiteral(string text) => _text!.Append(text);

    public void AppendFormatted<T>(T value) => _text!.Append(CultureInfo.InvariantCulture, $"{value}");

    public override string ToString() => _text?.ToString() ?? "";
}
