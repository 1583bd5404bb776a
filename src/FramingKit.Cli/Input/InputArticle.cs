namespace FramingKit.Cli.Input;

/// <summary>An article as it came in.</summary>
/// <param name="Text">The text that all offsets point into.</param>
/// <param name="Title">The title that the page gives, or null.</param>
/// <param name="IsHtml">Whether the text was taken out of an HTML page, so that nobody has it but us.</param>
internal sealed record InputArticle(string Text, string? Title, bool IsHtml);
