using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FramingKit.PackageTests;

/// <summary>Compiles a block of C# as a whole program, as in a new console project, and runs it.</summary>
internal static class BlockProgram
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly IReadOnlyList<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">It does not compile without warnings.</exception>
    public static string Run(string code, string place)
    {
        var program = Compile(code, place).EntryPoint!;
        var console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            program.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    private static Assembly Compile(string code, string place)
    {
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        var parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            $"Block{Guid.NewGuid():n}",
            [CSharpSyntaxTree.ParseText(code, parsing), CSharpSyntaxTree.ParseText(ImplicitUsings, parsing)],
            _references,
            options);
        using var assembly = new MemoryStream();
        var errors = compilation.Emit(assembly).Diagnostics.Where(problem => problem.Severity >= DiagnosticSeverity.Warning).ToList();
        return errors.Count == 0
            ? Assembly.Load(assembly.ToArray())
            : throw new InvalidOperationException($"{place} does not compile:\n{string.Join('\n', errors)}");
    }
}
