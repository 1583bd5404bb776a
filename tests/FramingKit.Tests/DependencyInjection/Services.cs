using Microsoft.Extensions.DependencyInjection;

namespace FramingKit.Tests.DependencyInjection;

/// <summary>Builds checked containers.</summary>
internal static class Services
{
    private static readonly ServiceProviderOptions _checked = new() { ValidateOnBuild = true, ValidateScopes = true };

    public static ServiceProvider With(Func<IServiceCollection, IServiceCollection> add)
    {
        var services = new ServiceCollection();
        Assert.Same(services, add(services));
        return services.BuildServiceProvider(_checked);
    }
}
