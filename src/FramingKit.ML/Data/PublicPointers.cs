using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace FramingKit.ML;

/// <summary>Reads pointers into a public data set and fetches the sentences they name.</summary>
public static class PublicPointers
{
    /// <summary>The source name of rows that come from pointers.</summary>
    public const string Source = "public-pointers";

    private const int HashDigits = 12;

    /// <summary>Reads a file of pointers: CSV with the columns article, start, length, sha1, frame, secondary, sentiment.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The pointers, in order.</returns>
    /// <exception cref="IOException">The file is missing or can't be read.</exception>
    /// <exception cref="LabelledDataException">A row breaks the format.</exception>
    public static IReadOnlyList<PublicPointer> Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return CsvTable.ReadFile(path, csv => ReadPointers(csv, path));
    }

    /// <summary>Fetches the sentences that pointers name, and checks the hash of each.</summary>
    /// <param name="pointers">The pointers.</param>
    /// <param name="source">
    /// A clone of the data set (a folder with <c>data/jsons</c>), or a CSV file with the columns <c>text</c> and <c>sha1</c>.
    /// </param>
    /// <param name="missing">Receives the pointers whose sentence is not there or has another hash.</param>
    /// <returns>The labelled sentences that were found; the article is their group.</returns>
    /// <exception cref="FileNotFoundException">There is neither a folder nor a file of that name.</exception>
    /// <exception cref="LabelledDataException">The file has no columns of these names.</exception>
    public static IReadOnlyList<LabelledSentence> Resolve(
        IReadOnlyList<PublicPointer> pointers, string source, out IReadOnlyList<PublicPointer> missing)
    {
        ArgumentNullException.ThrowIfNull(pointers);
        ArgumentException.ThrowIfNullOrEmpty(source);
        var find = Directory.Exists(source) ? Clone(source)
            : File.Exists(source) ? Texts(source)
            : throw new FileNotFoundException($"There is no folder or file '{source}'; expected a clone of the data set or a CSV file of its texts.", source);
        var lost = new List<PublicPointer>();
        var rows = new List<LabelledSentence>();
        foreach (var pointer in pointers.OrderBy(pointer => pointer.Article, StringComparer.Ordinal))
        {
            if (find(pointer) is { } text && HashOf(text) == pointer.Sha1)
            {
                rows.Add(ToRow(pointer, text));
            }
            else
            {
                lost.Add(pointer);
            }
        }

        missing = lost;
        return rows;
    }

    private static Func<PublicPointer, string?> Clone(string folder)
    {
        var article = "";
        string? text = null;
        return pointer =>
        {
            if (pointer.Article != article)
            {
                article = pointer.Article;
                text = ReadArticle(Path.Combine(folder, "data", "jsons", $"{Path.GetFileName(article)}.json"));
            }

            return text is not null && pointer.Start >= 0 && pointer.Length >= 0 && (long)pointer.Start + pointer.Length <= text.Length
                ? text.Substring(pointer.Start, pointer.Length)
                : null;
        };
    }

    private static string? ReadArticle(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var stream = File.OpenRead(path);
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.TryGetProperty("content_original", out var content) ? content.GetString() : null;
    }

    private static Func<PublicPointer, string?> Texts(string path)
    {
        var texts = CsvTable.ReadFile(path, csv => ReadTexts(csv, path));
        return pointer => texts.GetValueOrDefault(pointer.Sha1);
    }

    private static Dictionary<string, string> ReadTexts(CsvReader csv, string path)
    {
        var table = new TableColumns(csv, path, ["text", "sha1"]);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (csv.Read())
        {
            texts[table.Text("sha1")] = table.Text("text");
        }

        return texts;
    }

    private static List<PublicPointer> ReadPointers(CsvReader csv, string path)
    {
        var table = new TableColumns(csv, path, ["article", "start", "length", "sha1", "frame", "secondary", "sentiment"]);
        var pointers = new List<PublicPointer>();
        while (csv.Read())
        {
            pointers.Add(new PublicPointer
            {
                Article = table.Text("article"),
                Start = table.WholeNumber("start"),
                Length = table.WholeNumber("length"),
                Sha1 = table.Text("sha1"),
                Frame = table.Frame("frame"),
                Secondary = table.Text("secondary").Length == 0 ? null : table.Frame("secondary"),
                Sentiment = table.Sentiment("sentiment"),
                Line = table.Line,
            });
        }

        return pointers;
    }

    [SuppressMessage("Security", "CA5350", Justification = "The hash finds sentences again; it protects nothing.")]
    private static string HashOf(string text) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text)))[..HashDigits];

    private static LabelledSentence ToRow(PublicPointer pointer, string text) => new()
    {
        Text = text,
        Frame = pointer.Frame,
        Secondary = pointer.Secondary,
        Sentiment = pointer.Sentiment,
        Group = string.Create(CultureInfo.InvariantCulture, $"public-{pointer.Article}"),
        Source = Source,
        Line = pointer.Line,
    };
}
