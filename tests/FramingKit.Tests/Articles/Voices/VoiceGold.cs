using System.Text;
using System.Text.RegularExpressions;
using FramingKit.Articles;

namespace FramingKit.Tests.Articles.Voices;

/// <summary>A short piece of news with its voices, as a person marked them.</summary>
/// <remarks>
/// <c>{1 the minister}</c> marks a mention of voice 1, <c>[1d “No.”]</c> and <c>[1i words]</c> what it says, directly or not. Behind the
/// line <c>--</c> each voice has its speaker.
/// </remarks>
internal sealed partial record VoiceGold(string Name, string Text, IReadOnlyList<GoldVoice> Voices)
{
    public static IEnumerable<VoiceGold> Read(string path) => File.ReadAllText(path)
        .Split("=== ", StringSplitOptions.RemoveEmptyEntries)
        .Select(Parse);

    private static VoiceGold Parse(string piece)
    {
        var parts = piece.Split("\n--\n");
        var head = parts[0].IndexOf('\n', StringComparison.Ordinal);
        var speakers = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', 2))
            .SelectMany(line => line[0].Split(',').Select(id => (id, line[1])))
            .ToDictionary(pair => pair.id, pair => pair.Item2);
        var voices = speakers.ToDictionary(pair => pair.Key, pair => new GoldVoice(pair.Value, [], []));
        var text = Strip(parts[0][(head + 1)..], voices);
        return new VoiceGold(parts[0][..head], text, [.. voices.Values]);
    }

    private static string Strip(string marked, Dictionary<string, GoldVoice> voices)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Id, string Kind, int Start)>();
        for (var index = 0; index < marked.Length; index++)
        {
            if (Opening().Match(marked, index) is { Success: true } mark && mark.Index == index)
            {
                open.Push((mark.Groups[1].Value, mark.Groups[2].Value, text.Length));
                index += mark.Length - 1;
            }
            else if (marked[index] is ']' or '}')
            {
                var (id, kind, start) = open.Pop();
                var range = new TextRange(start, text.Length);
                if (kind.Length == 0)
                {
                    voices[id].Mentions.Add(range);
                }
                else
                {
                    voices[id].Contents.Add((range, kind == "d"));
                }
            }
            else
            {
                text.Append(marked[index]);
            }
        }

        return text.ToString();
    }

    [GeneratedRegex(@"[\[{](\d+)([dim]?) ")]
    private static partial Regex Opening();
}
