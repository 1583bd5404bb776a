using System.Xml.Linq;
using FramingKit.Articles;
using FramingKit.ML;

namespace FramingKit.PackageTests;

/// <summary>That every public member is documented is a rule of the compiler; this is about what it can't see.</summary>
public class ApiPageTests
{
    [Theory]
    [InlineData(typeof(FramingClassifier))]
    [InlineData(typeof(IFramingClassifier))]
    [InlineData(typeof(CarefulModel))]
    [InlineData(typeof(FramingServiceCollectionExtensions))]
    [InlineData(typeof(FramingServiceProviderExtensions))]
    [InlineData(typeof(FramingTelemetry))]
    [InlineData(typeof(ArticleAnalyzer))]
    [InlineData(typeof(LabelledData))]
    [InlineData(typeof(FramingTrainer))]
    [InlineData(typeof(Evaluator))]
    public void EntryPoint_OnItsPage_HasAnExample(Type type) =>
        Assert.Contains(Members(type), member => member.Element("example")?.Element("code") is not null);

    [Theory]
    [InlineData(typeof(FramingClassifier))]
    [InlineData(typeof(FramingTrainer))]
    public void Throws_OfEveryMember_IsNamedWithItsReason(Type type) => Assert.All(
        Members(type).Elements("exception"),
        exception => Assert.True(exception.Value.Trim().EndsWith('.'), $"{exception.Attribute("cref")} has no reason, as a sentence."));

    private static List<XElement> Members(Type type)
    {
        var documentation = XDocument.Load(Path.ChangeExtension(type.Assembly.Location, ".xml"));
        var members = documentation.Descendants("member")
            .Where(member => $"{member.Attribute("name")?.Value[2..]}." is var name
                && (name == $"{type.FullName}." || name.StartsWith($"{type.FullName}.", StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(members);
        return members;
    }
}
