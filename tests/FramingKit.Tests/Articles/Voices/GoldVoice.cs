using FramingKit.Articles;

namespace FramingKit.Tests.Articles.Voices;

/// <summary>A voice as a person marked it.</summary>
internal sealed record GoldVoice(string Speaker, List<TextRange> Mentions, List<(TextRange Range, bool IsDirect)> Contents);
