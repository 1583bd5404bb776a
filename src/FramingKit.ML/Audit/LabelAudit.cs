namespace FramingKit.ML;

/// <summary>Looks for what is wrong with labelled data: broken rows, duplicates, doubtful labels, leaks, and too few rows.</summary>
public static class LabelAudit
{
    /// <summary>Audits files and folders of labelled sentences.</summary>
    /// <param name="paths">Files, or folders whose <c>*.csv</c> files with a <c>text</c> column are read.</param>
    /// <param name="options">The options; null for <see cref="AuditOptions.Default"/>.</param>
    /// <param name="progress">Is told of each step; null if nobody listens.</param>
    /// <param name="cancellationToken">Cancels between steps.</param>
    /// <returns>The report. Rows that break the format are told and otherwise left out; held-out rows are never learned from or doubted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    /// <exception cref="OperationCanceledException">The audit was cancelled.</exception>
    public static AuditReport Run(
        IEnumerable<string> paths, AuditOptions? options = null, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        options ??= AuditOptions.Default;
        var check = FormatCheck.Read(paths);
        var report = new AuditReport
        {
            Rows = check.Rows.Count,
            FormatErrors = check.Errors,
            Duplicates = NearDuplicates.Find(check.Rows, options.LeastSimilarity),
            Agreement = CoderAgreement.Of(check.Rows),
            Leaks = LeakFinder.Find(check.Rows),
            Suspects = [],
            LearningCurve = null,
        };
        return options.TrainsModels
            ? WithModels(report, [.. check.Rows.Where(row => row.Source != TrainingFolder.HeldOutName)], options, progress, cancellationToken)
            : report;
    }

    private static AuditReport WithModels(
        AuditReport report,
        List<LabelledSentence> rows,
        AuditOptions options,
        IProgress<TrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        try
        {
            var model = new FramingTrainer(options.Training).Train(rows, progress, cancellationToken);
            var steps = new StepCounter(LearningCurveMeter.Steps, progress, cancellationToken);
            var curve = new LearningCurveMeter(options.Training, FeatureResources.Default).Measure(rows, steps, cancellationToken);
            return report with { Suspects = SuspectFinder.Find(model.OutOfFold, options.LeastDoubt), LearningCurve = curve };
        }
        catch (LabelledDataException exception)
        {
            return report with { NotTrained = exception.Message }; // too few rows to learn from is a finding too
        }
    }
}
