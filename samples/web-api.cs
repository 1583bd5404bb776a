#:sdk Microsoft.NET.Sdk.Web
#:project ../src/FramingKit

// A web API. Start it:  dotnet run samples/web-api.cs -- --urls http://localhost:5080
// and ask it:           curl 'http://localhost:5080/classify?sentence=Critics+say+the+government+caved+in.'

using FramingKit;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddFramingKit();

var app = builder.Build();
app.Services.LoadFramingKit(); // a missing or damaged model stops the program here, not at the first request
app.MapGet("/classify", (string sentence, IFramingClassifier classifier) => classifier.Classify(sentence));
app.MapGet("/model", (IFramingClassifier classifier) => classifier.Card.ToMarkdown());
app.Run();
