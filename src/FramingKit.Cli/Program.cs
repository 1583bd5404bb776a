using FramingKit.Cli;

var tool = new FramingTool(StandardShell.Open(), new ModelSource());
return await tool.RunAsync(args, CancellationToken.None);
