using FramingKit.Cli.Input;

namespace FramingKit.Cli.Results;

/// <summary>Classifies sentence after sentence, and writes what is done before it waits for more.</summary>
internal sealed class ClassifyRun(IFramingClassifier classifier, IResultWriter writer, Shell shell)
{
    private const int MostHeld = 256;

    private readonly List<ClassifiedSentence> _held = [];
    private readonly LanguageCheck _language = new(classifier.Card.Language);
    private long _sentences;
    private long _truncated;

    public async Task<ClassifyCounts> RunAsync(IAsyncEnumerable<string> sentences, IProgress<long> progress, CancellationToken token)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var stream = classifier.ClassifyEachAsync(sentences, cancellationToken: stop.Token);
        await using var results = stream.GetAsyncEnumerator(stop.Token);
        while (true)
        {
            var next = results.MoveNextAsync();
            if (next.IsCompletedSuccessfully ? !next.Result : !await WriteMeanwhileAsync(next.AsTask(), progress, stop))
            {
                break;
            }

            Hold(results.Current);
            if (_held.Count == MostHeld)
            {
                await WriteAsync(token);
                progress.Report(_sentences);
            }
        }

        await WriteAsync(token);
        if (_sentences > 0)
        {
            writer.End();
        }

        return new ClassifyCounts(_sentences, _truncated, _language.Warning);
    }

    private void Hold(ClassifiedSentence item)
    {
        _held.Add(item);
        _language.Add(item.Text);
        _sentences++;
        _truncated += item.Result.IsTruncated ? 1 : 0;
    }

    private async Task<bool> WriteMeanwhileAsync(Task<bool> next, IProgress<long> progress, CancellationTokenSource stop)
    {
        try
        {
            await WriteAsync(stop.Token);
            progress.Report(_sentences);
        }
        catch
        {
            // The reader of the results may have left; the source must not be disposed of while it waits.
            await stop.CancelAsync();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        return await next;
    }

    private async Task WriteAsync(CancellationToken token)
    {
        if (_held.Count > 0)
        {
            writer.Write(_held);
            _held.Clear();
            await shell.Output.FlushAsync(token);
        }
    }
}
