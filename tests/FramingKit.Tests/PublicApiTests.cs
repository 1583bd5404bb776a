using FramingKit.Tests.Shared;
using PublicApiGenerator;

namespace FramingKit.Tests;

public class PublicApiTests
{
    private static readonly ApiGeneratorOptions _options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public void PublicApi_OfTheRuntime_IsTheApprovedOne() => ApprovedFile.AssertEqual(
        "tests/FramingKit.Tests/PublicApi.FramingKit.txt",
        typeof(Frame).Assembly.GeneratePublicApi(_options).ReplaceLineEndings("\n") + "\n");

    [Fact]
    public void PublicApi_OfTheCarefulModel_IsTheApprovedOne() => ApprovedFile.AssertEqual(
        "tests/FramingKit.Tests/PublicApi.FramingKit.Careful.txt",
        typeof(CarefulModel).Assembly.GeneratePublicApi(_options).ReplaceLineEndings("\n") + "\n");
}
