using Microsoft.Extensions.DependencyInjection;

namespace FramingKit;

/// <summary>Loads what <see cref="FramingServiceCollectionExtensions"/> registered.</summary>
public static class FramingServiceProviderExtensions
{
    /// <summary>Loads every registered classifier now, so that a missing or damaged model stops the program at its start.</summary>
    /// <param name="services">The built container.</param>
    /// <returns>The card of each classifier, in the order of registration; useful for a log line or a health check.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="InvalidOperationException">No classifier is registered.</exception>
    /// <exception cref="FileNotFoundException">A registered model file is not there.</exception>
    /// <exception cref="ModelFormatException">A registered file is no model, is damaged, or comes from another version.</exception>
    /// <remarks>Safe to call several times and by several threads; what is loaded is not loaded again.</remarks>
    /// <example><code>
    /// var app = builder.Build();
    /// app.Services.LoadFramingKit();
    /// app.Run();
    /// </code></example>
    public static IReadOnlyList<ModelCard> LoadFramingKit(this IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var registrations = services.GetServices<FramingRegistration>().Distinct().ToList();
        return registrations.Count > 0
            ? [.. registrations.Select(registration => Load(services, registration.Key).Card)]
            : throw new InvalidOperationException("No classifier is registered; call services.AddFramingKit() before the container is built.");
    }

    private static IFramingClassifier Load(IServiceProvider services, string? key) => key is null
        ? services.GetRequiredService<IFramingClassifier>()
        : services.GetRequiredKeyedService<IFramingClassifier>(key);
}
