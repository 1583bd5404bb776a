namespace FramingKit.Browser.Tests;

/// <summary>Finds a Chromium that is already on the machine; none is downloaded.</summary>
internal static class Chromium
{
    public const string PathVariable = "FRAMINGKIT_CHROMIUM";

    private static readonly string[] _places =
    [
        Environment.GetEnvironmentVariable(PathVariable) ?? "",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    public static string? Path { get; } = _places.FirstOrDefault(File.Exists);
}
