using Microsoft.Extensions.DependencyInjection;

namespace FramingKit.Tests.DependencyInjection;

public class FramingServiceCollectionExtensionsTests
{
    [Fact]
    public void AddFramingKit_Alone_GivesTheDefaultClassifier()
    {
        using var provider = Services.With(services => services.AddFramingKit());
        Assert.Same(FramingClassifier.Default, provider.GetRequiredService<IFramingClassifier>());
    }

    [Fact]
    public void AddFramingKit_DefaultOptions_SharesTheDefaultClassifier()
    {
        using var provider = Services.With(services => services.AddFramingKit(options => options with { MaximumLength = 100_000 }));
        Assert.Same(FramingClassifier.Default, provider.GetRequiredService<IFramingClassifier>());
    }

    [Fact]
    public void AddFramingKit_OwnOptions_FollowsThemWithTheDefaultModel()
    {
        using var provider = Services.With(services => services.AddFramingKit(options => options with { MaximumLength = 40 }));
        var classifier = provider.GetRequiredService<IFramingClassifier>();
        Assert.True(classifier.Classify(Given.Sentence).IsTruncated);
        Assert.Equal(FramingClassifier.Default.Classify(Given.Sentence.AsSpan(0, 40)).Frames.Values, classifier.Classify(Given.Sentence).Frames.Values);
        Assert.False(FramingClassifier.Default.Classify(Given.Sentence).IsTruncated);
    }

    [Fact]
    public void AddFramingKit_ModelPath_GivesThatModelWithItsOptions()
    {
        using var model = new ModelOnDisk(Given.ModelBytes());
        using var provider = Services.With(services => services.AddFramingKit(model.FilePath, options => options with { MaximumLength = 1 }));
        var classifier = provider.GetRequiredService<IFramingClassifier>();
        Assert.Equal("hand-built", classifier.Card.Name);
        Assert.True(classifier.Classify("ab").IsTruncated);
    }

    [Fact]
    public void AddFramingKit_RelativePath_StartsAtTheCurrentDirectory()
    {
        using var model = new ModelOnDisk(Given.ModelBytes());
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), model.FilePath);
        using var provider = Services.With(services => services.AddFramingKit(relative));
        Assert.Equal("hand-built", provider.GetRequiredService<IFramingClassifier>().Card.Name);
    }

    [Fact]
    public void AddFramingKit_TwoScopes_GiveTheSameInstance()
    {
        using var model = new ModelOnDisk(Given.ModelBytes());
        using var provider = Services.With(services => services.AddFramingKit(model.FilePath));
        using IServiceScope first = provider.CreateScope(), second = provider.CreateScope();
        Assert.Same(
            first.ServiceProvider.GetRequiredService<IFramingClassifier>(),
            second.ServiceProvider.GetRequiredService<IFramingClassifier>());
    }

    [Fact]
    public void AddFramingKit_Twice_TheLastCounts()
    {
        using var model = new ModelOnDisk(Given.ModelBytes());
        using var provider = Services.With(services => services.AddFramingKit(model.FilePath).AddFramingKit());
        Assert.Same(FramingClassifier.Default, provider.GetRequiredService<IFramingClassifier>());
    }

    [Fact]
    public void AddKeyedFramingKit_TwoKeys_GiveTwoModelsBesideTheDefault()
    {
        using ModelOnDisk large = new(Given.ModelBytes()), small = new(Given.ModelBytes(Given.Model(2, 2)));
        using var provider = Services.With(services => services
            .AddFramingKit()
            .AddKeyedFramingKit("large", large.FilePath)
            .AddKeyedFramingKit("small", small.FilePath, options => options with { MaximumLength = 1 }));
        Assert.Equal(4, provider.GetRequiredKeyedService<IFramingClassifier>("large").Card.Frames.Count);
        Assert.Equal(2, provider.GetRequiredKeyedService<IFramingClassifier>("small").Card.Frames.Count);
        Assert.True(provider.GetRequiredKeyedService<IFramingClassifier>("small").Classify("ab").IsTruncated);
        Assert.Same(provider.GetRequiredKeyedService<IFramingClassifier>("small"), provider.GetRequiredKeyedService<IFramingClassifier>("small"));
        Assert.Same(FramingClassifier.Default, provider.GetRequiredService<IFramingClassifier>());
    }

    [Fact]
    public void AddKeyedFramingKit_OtherKey_IsNotRegistered()
    {
        using var provider = Services.With(services => services.AddKeyedFramingKit("trade", "trade.framing"));
        Assert.Null(provider.GetKeyedService<IFramingClassifier>("Trade"));
        Assert.Null(provider.GetService<IFramingClassifier>());
    }
}
