using FramingKit.Tests.Articles;

namespace FramingKit.Tests;

/// <summary>Builds what a test needs but is not about.</summary>
internal static class Some
{
    public static FakeClassifier Classifier() => new();
}
