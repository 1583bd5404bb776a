namespace FramingKit.Tests.DependencyInjection;

public class FramingServiceProviderExtensionsTests
{
    [Fact]
    public void LoadFramingKit_SeveralModels_GivesTheCardOfEach()
    {
        using ModelOnDisk large = new(Given.ModelBytes()), small = new(Given.ModelBytes(Given.Model(2, 2)));
        using var provider = Services.With(services => services
            .AddKeyedFramingKit("large", large.FilePath)
            .AddFramingKit()
            .AddKeyedFramingKit("small", small.FilePath));
        Assert.Equal([4, 4, 2], provider.LoadFramingKit().Select(card => card.Frames.Count));
        Assert.Same(FramingClassifier.Default.Card, provider.LoadFramingKit()[1]);
    }

    [Fact]
    public void LoadFramingKit_OneRegisteredTwice_IsLoadedOnce()
    {
        using var provider = Services.With(services => services.AddFramingKit("replaced.framing").AddFramingKit());
        Assert.Single(provider.LoadFramingKit());
    }

    [Fact]
    public void LoadFramingKit_MissingFile_IsAFileNotFoundExceptionWithThePath()
    {
        using var provider = Services.With(services => services.AddFramingKit().AddKeyedFramingKit("trade", "no-such.framing"));
        var exception = Assert.Throws<FileNotFoundException>(() => provider.LoadFramingKit());
        Assert.Contains("registered as 'no-such.framing'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadFramingKit_NothingRegistered_SaysWhatIsMissing()
    {
        using var provider = Services.With(services => services);
        var exception = Assert.Throws<InvalidOperationException>(() => provider.LoadFramingKit());
        Assert.Contains("AddFramingKit", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceProvider)null!).LoadFramingKit());
    }
}
