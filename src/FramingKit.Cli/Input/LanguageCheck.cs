using FramingKit.Articles;

namespace FramingKit.Cli.Input;

/// <summary>Notices that sentences are not in the language of the model, as articles are checked too.</summary>
/// <param name="language">The ISO 639-1 code of the model's language.</param>
internal sealed class LanguageCheck(string language)
{
    /// <summary>More text can teach nothing further.</summary>
    private const int MostLength = 20_000;

    private readonly List<string> _sentences = [];
    private int _length;

    /// <summary>Gets the warning, or null where there is nothing to warn of.</summary>
    public string? Warning => TextLanguage.Mismatch(_sentences, language) is { } looks
        ? $"The text looks {looks}. The model reads {TextLanguage.NameOf(language)}; of another language its figures mean nothing."
        : null;

    public void Add(string sentence)
    {
        if (_length < MostLength)
        {
            _sentences.Add(sentence.Length <= MostLength ? sentence : sentence[..MostLength]);
            _length += sentence.Length;
        }
    }
}
