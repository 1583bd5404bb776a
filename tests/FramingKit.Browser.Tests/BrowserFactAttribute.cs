namespace FramingKit.Browser.Tests;

/// <summary>A test that needs a browser; without one it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Path is null
        ? $"There is no Chromium on this machine; install it, or name it in {Chromium.PathVariable}."
        : null;
}
