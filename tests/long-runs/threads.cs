#:project ../../src/FramingKit
#:property PublishAot=false
#:property NoWarn=CA1303;CA1852;CA1305

// 16 threads read a million sentences each with one classifier; every result must equal that of one thread.
//   dotnet run -c Release tests/long-runs/threads.cs [SENTENCES-A-THREAD]

using System.Diagnostics;
using FramingKit;

const int Threads = 16;
var each = args.Length > 0 ? int.Parse(args[0]) : 1_000_000;
var classifier = FramingClassifier.Default;
string[] names = ["Canada", "Kenya", "the minister", "the court", "police", "critics", "Panama", "the envoy"];
string[] acts = ["bowed to", "refused", "signed", "defended", "broke up", "met", "rejected", "gave in to"];
string[] things = ["the creditors", "a gang", "the treaty", "the demands", "its neighbours", "the bank", "no one", "the network"];
string[] ends = ["on Monday.", "again!", "under threat.", "as a free country?", "– or so \"they\" say.", "\uD800", ""];
var texts = (from name in names from act in acts from thing in things from end in ends select $"{name} {act} {thing} {end}").ToArray();
var alone = texts.Select(Read).ToArray();
var differences = 0L;
var start = Stopwatch.GetTimestamp();
var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
{
    for (var count = 0; count < each; count++)
    {
        var index = (int)((thread * 97L + count * 31L) % texts.Length);
        if (!Read(texts[index]).AsSpan().SequenceEqual(alone[index]))
        {
            Interlocked.Increment(ref differences);
        }
    }
})).ToList();
threads.ForEach(thread => thread.Start());
threads.ForEach(thread => thread.Join());
var elapsed = Stopwatch.GetElapsedTime(start);
Console.WriteLine($"{Threads} threads, {each} sentences each ({texts.Length} different ones) in {elapsed.TotalSeconds:f0} s, {differences} results differ from those of one thread");
return differences == 0 ? 0 : 1;

float[] Read(string text)
{
    var values = new float[classifier.Card.Frames.Count + classifier.Card.Sentiments.Count];
    classifier.Score(text, values.AsSpan(0, classifier.Card.Frames.Count), values.AsSpan(classifier.Card.Frames.Count));
    return values;
}
