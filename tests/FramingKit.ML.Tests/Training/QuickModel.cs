using System.Diagnostics.CodeAnalysis;

namespace FramingKit.ML.Tests.Training;

/// <summary>A model trained once on the subset, for all tests that only read it.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Created by xunit.")]
public sealed class QuickModel
{
    public TrainedModel Model { get; } = new FramingTrainer(Some.QuickOptions).Train(Some.Subset);
}

[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711", Justification = "It is xunit's word for it.")]
public class QuickModelCollection : ICollectionFixture<QuickModel>
{
    public const string Name = "quick model";
}
