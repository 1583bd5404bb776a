using System.Security.Cryptography;
using System.Text;

namespace FramingKit.Reports;

/// <summary>The style sheet of the report, and the policy that lets it in and nothing else.</summary>
internal static class ReportStyle
{
    private const string Resource = "FramingKit.report.css";

    public static string Sheet { get; } = Read();

    /// <summary>Gets a content security policy: no script, no image, no font, no connection, and only this style sheet.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))}'; base-uri 'none'; form-action 'none'";

    private static string Read()
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"This build of FramingKit carries no '{Resource}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
