namespace FramingKit.ML;

/// <summary>A label that a model which had not seen the row's group doubts.</summary>
/// <param name="Row">The row.</param>
/// <param name="Kind">Which of its labels: <c>frame</c> or <c>sentiment</c>.</param>
/// <param name="Given">The label it has.</param>
/// <param name="GivenProbability">The calibrated probability of that label.</param>
/// <param name="Suggested">The label the model finds most probable.</param>
/// <param name="SuggestedProbability">The calibrated probability of that one.</param>
public sealed record SuspectLabel(
    LabelledSentence Row, string Kind, string Given, float GivenProbability, string Suggested, float SuggestedProbability)
{
    /// <summary>Gets how strong the doubt is: by how much the suggested label is more probable.</summary>
    /// <value>From 0 to 1.</value>
    public float Doubt => SuggestedProbability - GivenProbability;
}
