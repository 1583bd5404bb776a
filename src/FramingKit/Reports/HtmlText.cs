using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace FramingKit.Reports;

/// <summary>Builds a page: what stands in the code is markup, what is put into it is text and always encoded.</summary>
internal sealed class HtmlText
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly SearchValues<char> _unshown =
        SearchValues.Create("\0\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    private readonly StringBuilder _page = new();

    [SuppressMessage("Performance", "CA1822", Justification = "The handler writes to this page while the argument is made.")]
    public void Add([InterpolatedStringHandlerArgument("")] ref Markup markup) => _ = markup;

    /// <summary>Adds markup that this library wrote itself.</summary>
    public void AddTrusted(string markup) => _page.Append(markup);

    public override string ToString() => _page.ToString();

    private void AddEncoded(string? text) => _page.Append(_encoder.Encode(Shown(text ?? "")));

    /// <summary>Leaves out what would reach beyond its own element: one unclosed isolate takes the end mark of the element for its own.</summary>
    private static string Shown(string text)
    {
        if (!text.AsSpan().ContainsAny(_unshown))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (var character in text.Where(character => !_unshown.Contains(character) || character == '\0'))
        {
            shown.Append(character == '\0' ? '\uFFFD' : character); // HTML has no NUL
        }

        return shown.ToString();
    }

    /// <summary>An interpolated string whose holes are encoded.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        private readonly HtmlText _html;

        public Markup(int literalLength, int formattedCount, HtmlText html)
        {
            _html = html;
            _html._page.EnsureCapacity(_html._page.Length + literalLength + (8 * formattedCount));
        }

        public void AppendLiteral(string markup) => _html._page.Append(markup);

        public void AppendFormatted(string? text) => _html.AddEncoded(text);

        public void AppendFormatted(long number) => _html._page.Append(CultureInfo.InvariantCulture, $"{number}");

        public void AppendFormatted(float number, string format) => _html.AddEncoded(number.ToString(format, CultureInfo.InvariantCulture));
    }
}
