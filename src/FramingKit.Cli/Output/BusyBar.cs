using Spectre.Console;

namespace FramingKit.Cli.Output;

/// <summary>Shows on standard error that work goes on, once it has taken a second.</summary>
internal static class BusyBar
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _refresh = TimeSpan.FromMilliseconds(200);

    public static async Task<T> RunAsync<T>(Shell shell, string name, Func<IProgress<long>, Task<T>> work)
    {
        var counter = new Counter();
        var task = Task.Run(() => work(counter));

        // Results on the same terminal show progress by themselves, and a bar would be drawn among them.
        if (shell.ErrorTerminal is { HasColours: true } terminal && shell.OutputTerminal is null)
        {
            await Task.WhenAny(task, Task.Delay(_patience));
            if (!task.IsCompleted)
            {
                await ShowAsync(TerminalConsole.Create(shell.Error, terminal), name, task, counter);
            }
        }

        return await task;
    }

    private static Task ShowAsync(IAnsiConsole console, string name, Task task, Counter counter) => console.Progress()
        .AutoClear(true)
        .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
        .StartAsync(async context =>
        {
            var bar = context.AddTask(name);
            bar.IsIndeterminate = true;
            while (!task.IsCompleted)
            {
                bar.Description = counter.Value == 0 ? name : $"{name}: {Figures.Count(counter.Value)}";
                await Task.WhenAny(task, Task.Delay(_refresh));
            }
        });

    private sealed class Counter : IProgress<long>
    {
        private long _value;

        public long Value => Interlocked.Read(ref _value);

        public void Report(long value) => Interlocked.Exchange(ref _value, value);
    }
}
