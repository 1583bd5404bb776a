using Microsoft.Extensions.DependencyInjection;

namespace FramingKit.Tests.DependencyInjection;

public class FramingServiceCollectionFailureTests
{
    private static readonly string _missing = Path.Combine(Path.GetTempPath(), "no-such-folder", "no-such-model.framing");

    [Fact]
    public void GetRequiredService_MissingFile_IsAFileNotFoundExceptionWithBothPaths()
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), _missing);
        using var provider = Services.With(services => services.AddFramingKit(relative));
        var exception = Assert.Throws<FileNotFoundException>(() => provider.GetRequiredService<IFramingClassifier>());
        Assert.Equal(_missing, exception.FileName);
        Assert.Equal($"There is no model file '{_missing}'; it was registered as '{relative}'.", exception.Message);
    }

    [Fact]
    public void GetRequiredKeyedService_MissingFile_IsAFileNotFoundException()
    {
        using var provider = Services.With(services => services.AddKeyedFramingKit("trade", _missing));
        Assert.Throws<FileNotFoundException>(() => provider.GetRequiredKeyedService<IFramingClassifier>("trade"));
    }

    [Fact]
    public void GetRequiredService_ModelCutShort_IsAModelFormatExceptionWithThePath()
    {
        using var model = new ModelOnDisk(Given.ModelBytes()[..^200]);
        using var provider = Services.With(services => services.AddFramingKit(model.FilePath));
        var exception = Assert.Throws<ModelFormatException>(() => provider.GetRequiredService<IFramingClassifier>());
        Assert.StartsWith($"{model.FilePath} is no readable model", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GetRequiredService_FileThatComesLater_IsFoundAtTheNextRequest()
    {
        using var model = new ModelOnDisk([]);
        using var provider = Services.With(services => services.AddFramingKit(model.FilePath));
        Assert.Throws<ModelFormatException>(() => provider.GetRequiredService<IFramingClassifier>());
        File.WriteAllBytes(model.FilePath, Given.ModelBytes());
        Assert.Equal("hand-built", provider.GetRequiredService<IFramingClassifier>().Card.Name);
    }

    [Fact]
    public void Add_NoServices_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddFramingKit());
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddFramingKit(options => options));
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddFramingKit("a.framing"));
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddKeyedFramingKit("a", "a.framing"));
    }

    [Fact]
    public void Add_NoPathOrKeyOrFunction_IsRefused()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentNullException>("configure", () => services.AddFramingKit((Func<FramingOptions, FramingOptions>)null!));
        Assert.Throws<ArgumentNullException>("modelPath", () => services.AddFramingKit((string)null!));
        Assert.Throws<ArgumentException>("modelPath", () => services.AddFramingKit(""));
        Assert.Throws<ArgumentException>("path", () => services.AddFramingKit("a\0.framing"));
        Assert.Throws<ArgumentException>("modelPath", () => services.AddKeyedFramingKit("a", ""));
        Assert.Throws<ArgumentNullException>("key", () => services.AddKeyedFramingKit(null!, "a.framing"));
        Assert.Throws<ArgumentException>("key", () => services.AddKeyedFramingKit("", "a.framing"));
        Assert.Empty(services);
    }

    [Fact]
    public void Add_WrongOptions_AreRefusedAtTheCall()
    {
        var services = new ServiceCollection();
        Assert.Throws<ArgumentException>("configure", () => services.AddFramingKit(_ => null!));
        Assert.Throws<ArgumentException>("configure", () => services.AddFramingKit("a.framing", _ => null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => services.AddFramingKit(options => options with { UncertainBelow = 2 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => services.AddKeyedFramingKit("a", "a.framing", options => options with { MaximumLength = 0 }));
        Assert.Empty(services);
    }
}
