using FramingKit.Fuzz;
using SharpFuzz;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: FramingKit.Fuzz TARGET [FILE...]; without files, input comes from afl-fuzz");
    Console.Error.WriteLine($"targets: {string.Join(", ", FuzzTargets.All.Select(target => target.Name))}");
    return 2;
}

var target = FuzzTargets.Find(args[0]);
Instrumentation.CountNowhere();
if (args.Length > 1)
{
    foreach (var file in args[1..])
    {
        target.Run(File.ReadAllBytes(file));
    }

    Console.WriteLine($"{args.Length - 1} files hold for {target.Name}.");
    return 0;
}

// What is made only once, such as tables of words, would look to the fuzzer like code that runs at random.
foreach (var seed in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds", target.Name)))
{
    target.Run(File.ReadAllBytes(seed));
}

Fuzzer.Run(stream =>
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    Instrumentation.StartPath();
    target.Run(bytes.ToArray());
});
return 0;
