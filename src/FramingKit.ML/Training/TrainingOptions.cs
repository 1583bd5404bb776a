using FramingKit.Scoring;

namespace FramingKit.ML;

/// <summary>Options of a training run; immutable, change them by <c>with</c>.</summary>
public sealed record TrainingOptions
{
    /// <summary>Gets the default options, with which the default model is trained.</summary>
    public static TrainingOptions Default { get; } = new();

    /// <summary>Gets the model's name.</summary>
    /// <value>The default is <c>default</c>.</value>
    public string Name { get; init; } = "default";

    /// <summary>Gets the way to learn.</summary>
    /// <value>The default is <see cref="TrainingRecipes.MaximumEntropy"/>.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public TrainingRecipe Recipe
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Recipe));
    } = TrainingRecipes.MaximumEntropy;

    /// <summary>Gets the seed of everything random: folds and bootstrap samples.</summary>
    /// <value>The default is 1.</value>
    public int Seed { get; init; } = 1;

    /// <summary>Gets the number of folds of the grouped cross-validation.</summary>
    /// <value>At least 2; the default is 5.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 2.</exception>
    public int Folds
    {
        get;
        init => field = value >= 2 ? value : throw new ArgumentOutOfRangeException(nameof(Folds), value, "Expected at least 2 folds.");
    } = 5;

    /// <summary>Gets how strongly large weights are punished (L2 regularisation of the summed log-loss).</summary>
    /// <value>At least 0; the default is 1.5.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or no number.</exception>
    public float L2
    {
        get;
        init => field = OptionChecks.NotNegative(value, nameof(L2));
    } = 1.5f;

    /// <summary>Gets how strongly weights are driven to exactly zero (L1 regularisation of the summed log-loss).</summary>
    /// <value>At least 0; the default is 0.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or no number.</exception>
    public float L1
    {
        get;
        init => field = OptionChecks.NotNegative(value, nameof(L1));
    }

    /// <summary>Gets the largest number of iterations of the optimiser.</summary>
    /// <value>At least 1; the default is 80.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaximumIterations
    {
        get;
        init => field = OptionChecks.AtLeastOne(value, nameof(MaximumIterations));
    } = 80;

    /// <summary>Gets how loud each kind of feature is when frames are learned.</summary>
    /// <value>Chosen by cross-validation on real news; the default is 4 for words, 0.4 for the lexicon and 0.15 for vectors.</value>
    /// <exception cref="ArgumentOutOfRangeException">A gain is below 0 or no number.</exception>
    public FeatureGains FrameGains
    {
        get;
        init => field = OptionChecks.NotNegative(value, nameof(FrameGains));
    } = new(Words: 4f, Lexicon: 0.4f, Subwords: 0.15f);

    /// <summary>Gets how loud each kind of feature is when sentiments are learned.</summary>
    /// <value>Chosen by cross-validation on real news; the default is 6 for words, 0.25 for the lexicon and 0.6 for vectors.</value>
    /// <exception cref="ArgumentOutOfRangeException">A gain is below 0 or no number.</exception>
    public FeatureGains SentimentGains
    {
        get;
        init => field = OptionChecks.NotNegative(value, nameof(SentimentGains));
    } = new(Words: 6f, Lexicon: 0.25f, Subwords: 0.6f);

    /// <summary>Gets the number of rows in which a word sequence must occur to become a feature.</summary>
    /// <value>At least 1; the default is 4.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MinimumWordRows
    {
        get;
        init => field = OptionChecks.AtLeastOne(value, nameof(MinimumWordRows));
    } = 4;

    /// <summary>Gets the number of rows in which a lexicon feature must occur to become a feature.</summary>
    /// <value>At least 1; the default is 3.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MinimumLexiconRows
    {
        get;
        init => field = OptionChecks.AtLeastOne(value, nameof(MinimumLexiconRows));
    } = 3;

    /// <summary>Gets the weight of a row by its source, so that real news can count more than invented sentences.</summary>
    /// <value>At least 0; sources that are not named here have the weight 1.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is below 0 or no number.</exception>
    public IReadOnlyDictionary<string, float> SourceWeights
    {
        get;
        init => field = OptionChecks.NotNegative(value, nameof(SourceWeights));
    } = new Dictionary<string, float>();

    /// <summary>Gets the sources most like what the model will read. What is peculiar to the others is learned apart and not read.</summary>
    /// <value>The default is the public data set, which is real news. Where no row comes from a target, all sources are alike.</value>
    /// <remarks>
    /// Daumé III (2007), "Frustratingly Easy Domain Adaptation", with the target as the reference: a row of another source also has a
    /// bias of its source and, by <see cref="SourceGain"/>, deviations of all weights. Recipes that are not linear ignore that.
    /// Probabilities are calibrated on rows of sources that the fold did not learn from, if there are as many other sources as folds.
    /// How the target's rows are read out of fold goes on the card as scores of their own, from which shares of frames in articles are corrected.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlySet<string> TargetSources
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(TargetSources));
    } = new HashSet<string> { PublicPointers.Source };

    /// <summary>Gets how freely the weights of other sources may deviate from the target's.</summary>
    /// <value>At least 0, for a bias of each source and no more; the default is 0.25.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or no number.</exception>
    public float SourceGain
    {
        get;
        init => field = OptionChecks.NotNegative(value, nameof(SourceGain));
    } = 0.25f;

    /// <summary>Gets the folder of a pretrained encoder that is trained further and then reads beside the linear model, or null for none.</summary>
    /// <value>
    /// A folder with <c>model.onnx</c> and <c>vocab.txt</c> of all-MiniLM-L6-v2, as <c>training-data/make-vectors.cs -- --unpack FOLDER</c> writes them;
    /// the default is null. The model then reads better and some thousand times slower, and its file is five times as large.
    /// </value>
    public string? PretrainedEncoder { get; init; }

    internal int MinimumRowsOf(FeatureBlock block) => block switch
    {
        FeatureBlock.Words => MinimumWordRows,
        _ => MinimumLexiconRows,
    };
}
