using System.Text;

namespace FramingKit.Cli.Tests;

/// <summary>A writer whose reader has gone.</summary>
internal sealed class ClosedPipe(int error) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new IOException("Broken pipe", error);

    public override Task FlushAsync(CancellationToken cancellationToken) => throw new IOException("Broken pipe", error);
}
