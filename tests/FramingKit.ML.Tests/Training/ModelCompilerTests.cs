using FramingKit.Scoring;

namespace FramingKit.ML.Tests.Training;

[Collection(QuickModelCollection.Name)]
public class ModelCompilerTests(QuickModel quick)
{
    [Fact]
    public void Compile_TrainedModel_PutsTheRowsOfFrequentFeaturesFirst()
    {
        var model = Assert.IsType<FramingClassifier>(quick.Model.Classifier).Model;
        var workspace = new FeatureWorkspace();
        var rowsOf = Some.Subset.SelectMany(row => SparseRow.Extract(row.Text, model.Extractor, workspace).Counts.Keys).CountBy(key => key).ToDictionary();
        var counts = model.Features.Keys.ToArray().Select(key => rowsOf[key]).ToList();
        Assert.True(counts[0] > counts[^1]);
        Assert.Equal(counts.OrderDescending(), counts);
    }
}
