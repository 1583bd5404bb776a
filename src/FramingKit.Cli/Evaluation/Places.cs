using FramingKit.Cli.Output;
using FramingKit.ML;

namespace FramingKit.Cli.Evaluation;

/// <summary>Says where a row stands.</summary>
internal static class Places
{
    public static string Of(LabelledSentence row) => $"{row.Source}.csv({Figures.Count(row.Line)})";
}
