using FramingKit.Scoring;

namespace FramingKit.ML.Tests.Data;

public class TrainingDataTests
{
    private const int FewestEntries = 1500;
    private const int FewestValences = 2500;

    [Fact]
    public void Files_AllLabelled_LoadWithTheKnownFrames()
    {
        var rows = LabelledData.Load(Repository.TrainingData, Repository.Frames);
        Assert.True(rows.Count > 10_000, $"{rows.Count} rows");
    }

    [Fact]
    public void Heldout_Texts_StandInNoOtherFile()
    {
        var heldout = Repository.Rows.Value.Where(row => row.Source == "heldout").Select(row => row.Text).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(heldout);
        Assert.Empty(Repository.Rows.Value.Where(row => row.Source != "heldout" && heldout.Contains(row.Text)).Select(Place));
    }

    [Fact]
    public void Texts_All_HaveThreeToEightyWords() =>
        Assert.Empty(Repository.Rows.Value.Where(row => row.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length is < 3 or > 80).Select(Place));

    [Fact]
    public void Groups_All_AreNamed() => Assert.Empty(Repository.Rows.Value.Where(row => row.Group.Length == 0).Select(Place));

    [Fact]
    public void Lexicon_Entries_AreManyAndOfAllClasses()
    {
        var rows = ReadTable("lexicon.csv");
        Assert.True(rows.Count >= FewestEntries, $"{rows.Count} entries");
        Assert.Equal(Some.ClassNames.Order(StringComparer.Ordinal), rows.Select(row => row.First).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Valence_Words_AreManyAndOfAllStrengths()
    {
        var rows = ReadTable("valence.csv");
        Assert.True(rows.Count >= FewestValences, $"{rows.Count} words");
        Assert.Equal(["-1", "-2", "-3", "1", "2", "3"], rows.Select(row => row.Second).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lexicon_Files_Compile()
    {
        using var lexicon = File.OpenRead(Path.Combine(Repository.TrainingData, "lexicon.csv"));
        using var valence = File.OpenRead(Path.Combine(Repository.TrainingData, "valence.csv"));
        var classes = LexiconFile.Read(lexicon, valence).Nodes.ToArray().Aggregate(0UL, (sum, node) => sum | node.Classes);
        Assert.Equal((1UL << LexiconClasses.Count) - 1, classes);
    }

    [Fact]
    public void Lexicon_Gaps_StandBetweenFixedWords()
    {
        // "a * b?" ends in a gap where b is left out, and then matches any word at all.
        var open = ReadTable("lexicon.csv").Select(row => row.Second).Where(pattern =>
        {
            var slots = pattern.Split(' ');
            var (first, last) = (Array.IndexOf(slots, "*"), Array.LastIndexOf(slots, "*"));
            return first >= 0 && (slots[..first].All(slot => slot.EndsWith('?')) || slots[(last + 1)..].All(slot => slot.EndsWith('?')));
        });
        Assert.Empty(open);
    }

    private static string Place(LabelledSentence row) => $"{row.Source}({row.Line}): {row.Text}";

    private static List<(string First, string Second)> ReadTable(string name)
    {
        return CsvTable.ReadFile(Path.Combine(Repository.TrainingData, name), csv =>
        {
            var rows = new List<(string, string)>();
            while (csv.Read())
            {
                rows.Add((csv.GetString(0), csv.GetString(1)));
            }

            return rows;
        });
    }
}
