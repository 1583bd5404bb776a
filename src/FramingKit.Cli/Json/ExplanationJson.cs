namespace FramingKit.Cli.Json;

/// <summary>The document of <c>framing explain --json</c>.</summary>
internal static class ExplanationJson
{
    public static string Render(Explanation explanation, ModelCard card) => JsonText.Indented(json =>
    {
        json.WriteNumber("schema", JsonText.Schema);
        json.WriteString("text", explanation.Text);
        ResultJson.WriteResult(json, explanation.Result);
        json.WriteString("against", explanation.Against.Name);
        json.WriteNumber("logOdds", explanation.LogOdds);
        json.WriteNumber("baseline", explanation.Baseline);
        ResultJson.WriteEvidence(json, explanation.Evidence);
        ResultJson.WriteModel(json, card);
    });
}
