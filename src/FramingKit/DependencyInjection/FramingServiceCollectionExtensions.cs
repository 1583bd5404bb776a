using Microsoft.Extensions.DependencyInjection;

namespace FramingKit;

/// <summary>Registers <see cref="IFramingClassifier"/> with a dependency injection container.</summary>
/// <remarks>
/// The classifier is a singleton, made when it is first asked for. Options and paths are checked at the call, the model itself
/// when it is made: a failure names the file, and the next request tries again. To fail at the program's start instead, call
/// <see cref="FramingServiceProviderExtensions.LoadFramingKit"/> there. Of several registrations the last one counts.
/// </remarks>
/// <example><code>
/// var services = new ServiceCollection();
/// services.AddFramingKit(options => options with { UncertainBelow = 0.6f });
/// services.AddKeyedFramingKit("trade", "models/trade.framing");
///
/// using var provider = services.BuildServiceProvider();
/// var classifier = provider.GetRequiredService&lt;IFramingClassifier&gt;();
/// var trade = provider.GetRequiredKeyedService&lt;IFramingClassifier&gt;("trade");
/// </code></example>
public static class FramingServiceCollectionExtensions
{
    /// <summary>Adds the model that comes with the package, with default options: <see cref="FramingClassifier.Default"/>.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddFramingKit(this IServiceCollection services) =>
        services.AddFramingKit(options => options);

    /// <summary>Adds the model that comes with the package, with own options.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Gets the default options and returns those wanted; called once, during this call.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="configure"/> returns null or sets a value out of its range.</exception>
    public static IServiceCollection AddFramingKit(this IServiceCollection services, Func<FramingOptions, FramingOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = Options(configure);
        return services.AddSingleton(FramingRegistration.Unkeyed).AddSingleton<IFramingClassifier>(_ => Default(options));
    }

    /// <summary>Adds a model from a file.</summary>
    /// <param name="services">The services.</param>
    /// <param name="modelPath">The path of a <c>.framing</c> file; a relative one starts at the now current directory.</param>
    /// <param name="configure">Gets the default options and returns those wanted; null for the default ones.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="modelPath"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="modelPath"/> is empty or no path, or <paramref name="configure"/> returns null or sets a value out of
    /// its range.
    /// </exception>
    /// <remarks>
    /// Asking for the classifier throws a <see cref="FileNotFoundException"/> if there is no such file, and a
    /// <see cref="ModelFormatException"/> if it is no model, is damaged, or comes from another version.
    /// </remarks>
    public static IServiceCollection AddFramingKit(
        this IServiceCollection services, string modelPath, Func<FramingOptions, FramingOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var load = Loader(modelPath, configure);
        return services.AddSingleton(FramingRegistration.Unkeyed).AddSingleton<IFramingClassifier>(_ => load());
    }

    /// <summary>Adds a model from a file under a key, so that several models can live side by side.</summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key to ask for it by.</param>
    /// <param name="modelPath">The path of a <c>.framing</c> file; a relative one starts at the now current directory.</param>
    /// <param name="configure">Gets the default options and returns those wanted; null for the default ones.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="services"/>, <paramref name="key"/> or <paramref name="modelPath"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="key"/> is empty, <paramref name="modelPath"/> is empty or no path, or <paramref name="configure"/> returns
    /// null or sets a value out of its range.
    /// </exception>
    /// <remarks>
    /// Asking for the classifier throws a <see cref="FileNotFoundException"/> if there is no such file, and a
    /// <see cref="ModelFormatException"/> if it is no model, is damaged, or comes from another version.
    /// </remarks>
    /// <example><code>
    /// services.AddKeyedFramingKit("trade", "models/trade.framing");
    /// app.MapPost("/trade", ([FromKeyedServices("trade")] IFramingClassifier classifier, string sentence) =>
    ///     classifier.Classify(sentence));
    /// </code></example>
    public static IServiceCollection AddKeyedFramingKit(
        this IServiceCollection services, string key, string modelPath, Func<FramingOptions, FramingOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        var load = Loader(modelPath, configure);
        return services.AddSingleton(new FramingRegistration(key)).AddKeyedSingleton<IFramingClassifier>(key, (_, _) => load());
    }

    private static FramingOptions Options(Func<FramingOptions, FramingOptions> configure) => configure(FramingOptions.Default)
        ?? throw new ArgumentException("It returned null; expected options, such as 'options with { … }'.", nameof(configure));

    // Own options share the arrays of the default model; it is never in memory twice.
    private static FramingClassifier Default(FramingOptions options) => options == FramingOptions.Default
        ? FramingClassifier.Default
        : new FramingClassifier(FramingClassifier.Default.Card, FramingClassifier.Default.Model, options);

    private static Func<FramingClassifier> Loader(string modelPath, Func<FramingOptions, FramingOptions>? configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(modelPath);
        var path = Path.GetFullPath(modelPath);
        var options = configure is null ? FramingOptions.Default : Options(configure);
        return () => File.Exists(path)
            ? FramingClassifier.Load(path, options)
            : throw new FileNotFoundException($"There is no model file '{path}'; it was registered as '{modelPath}'.", path);
    }
}
