namespace FramingKit.Tests.Properties;

/// <summary>A test that takes minutes and measures time, so that it runs only where it is asked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LongTheoryAttribute : TheoryAttribute
{
    private const string Switch = "FRAMINGKIT_LONG";

    public LongTheoryAttribute()
    {
        if (Environment.GetEnvironmentVariable(Switch) != "1")
        {
            Skip = $"It takes minutes; {Switch}=1 runs it.";
        }
    }
}
