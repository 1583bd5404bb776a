using FramingKit.Fuzz;
using SharpFuzz;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: FramingKit.Fuzz TARGET              input comes from afl-fuzz");
    Console.Error.WriteLine("       FramingKit.Fuzz TARGET FILE...      each file is tried");
    Console.Error.WriteLine("       FramingKit.Fuzz TARGET --keep A B   the fewest and shortest of folder A go to folder B");
    Console.Error.WriteLine($"targets: {string.Join(", ", FuzzTargets.All.Select(target => target.Name))}");
    return 2;
}

var target = FuzzTargets.Find(args[0]);
Instrumentation.Start();
if (args is [_, not "--keep", ..])
{
    foreach (var file in args[1..])
    {
        target.Run(File.ReadAllBytes(file));
    }

    Console.WriteLine($"{args.Length - 1} files hold for {target.Name}.");
    return 0;
}

// What is made only once, such as tables of words, would look like code that runs at random.
foreach (var seed in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds", target.Name)))
{
    target.Run(File.ReadAllBytes(seed));
}

if (args is [_, "--keep", var from, var to])
{
    var (files, reached, all) = new Minimizer(target).Run(from, to);
    Console.WriteLine($"{files} files reach {reached} of {all} steps of {target.Name}.");
    return 0;
}

Fuzzer.Run(stream =>
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    Instrumentation.StartPath();
    target.Run(bytes.ToArray());
});
return 0;
