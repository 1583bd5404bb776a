using FramingKit.Tests.Shared;
using PublicApiGenerator;

namespace FramingKit.ML.Tests;

public class PublicApiTests
{
    private static readonly ApiGeneratorOptions _options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public void PublicApi_OfTheWorkshop_IsTheApprovedOne() => ApprovedFile.AssertEqual(
        "tests/FramingKit.ML.Tests/PublicApi.FramingKit.ML.txt",
        typeof(FramingTrainer).Assembly.GeneratePublicApi(_options).ReplaceLineEndings("\n") + "\n");
}
