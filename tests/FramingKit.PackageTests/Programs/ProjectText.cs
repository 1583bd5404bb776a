namespace FramingKit.PackageTests;

/// <summary>Project files as a user would write them, strict about warnings.</summary>
internal static class ProjectText
{
    public static string Of(string package, string sdk = "Microsoft.NET.Sdk", string properties = "") =>
        $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <NuGetAudit>false</NuGetAudit> <!-- it would ask the network -->
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="{package}" Version="[{PackedFeed.Version}]" />
          </ItemGroup>
        </Project>
        """;
}
