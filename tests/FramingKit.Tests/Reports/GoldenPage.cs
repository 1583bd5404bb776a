using System.Runtime.CompilerServices;

namespace FramingKit.Tests.Reports;

/// <summary>Pages as a person has approved them.</summary>
internal static class GoldenPage
{
    private const string UpdateVariable = "FRAMINGKIT_UPDATE_GOLDEN";

    /// <summary>Compares; with FRAMINGKIT_UPDATE_GOLDEN=1 set, writes the file beside the tests instead.</summary>
    public static void Check(string name, string actual, [CallerFilePath] string caller = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(caller)!, "Golden", name);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(file, actual);
        }
        else
        {
            Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reports", "Golden", name)), actual);
        }
    }
}
