using System.Buffers.Binary;
using System.Text;

namespace FramingKit.ML;

/// <summary>The parts that ML.NET's files of this package's trainers are made of.</summary>
/// <remarks>
/// The header of a part is that of ML.NET 5 (<c>ModelHeader</c>): 256 bytes, with the loader's name at 80, another one for it at 104, and place
/// and length of the assembly's name at 144 and 152.
/// </remarks>
internal static class MlNetParts
{
    private const int HeaderLength = 256;
    private const int LoaderPlace = 80;
    private const int AlternativePlace = 104;
    private const int LoaderLength = 24;
    private const int AssemblyPlace = 144;

    private static readonly string[] _assemblies = ["Microsoft.ML.Data", "Microsoft.ML.FastTree", "Microsoft.ML.StandardTrainers", "Microsoft.ML.Transforms"];

    private static readonly string[] _loaders =
    [
        "BinaryPredXfer", "CharToken", "ConcatFunction", "ConcatTransform", "CopyTransform", "FastTreeBinaryExec", "FeatWCaliPredExec", "GcnFunction",
        "GcnTransform", "Linear2CExec", "MultiClassLRExec", "MulticlassPredXfer", "NgramTransform", "OVAExec", "PlattCaliExec",
        "SelectColumnsTransform", "TermManager", "TermTransform", "Text", "TextNormalizerTransform", "TokenizeTextTransform", "TransformerChain",
    ];

    private static ReadOnlySpan<byte> Magic => "ML\0MODEL"u8;

    /// <summary>Looks at the header of an entry, if it is a part at all.</summary>
    /// <exception cref="ModelFormatException">It asks for what no trainer of this package writes.</exception>
    public static void Check(ReadOnlySpan<byte> entry, string name)
    {
        var isPart = entry.StartsWith(Magic);
        if (entry[(isPart ? Magic.Length : 0)..].IndexOf(Magic) >= 0)
        {
            throw new ModelFormatException($"'{name}' has a part of a model inside; expected it to be none or one.");
        }

        if (!isPart)
        {
            return;
        }

        if (entry.Length < HeaderLength)
        {
            throw new ModelFormatException($"'{name}' ends inside its header.");
        }

        Check(_loaders, "loader", Name(entry.Slice(LoaderPlace, LoaderLength)), name);
        var alternative = Name(entry.Slice(AlternativePlace, LoaderLength));
        if (alternative.Length > 0)
        {
            Check(_loaders, "loader", alternative, name);
        }

        Check(_assemblies, "assembly", Assembly(entry, name), name);
    }

    private static void Check(string[] known, string what, string found, string name)
    {
        if (!known.Contains(found, StringComparer.Ordinal))
        {
            throw new ModelFormatException($"'{name}' asks for the {what} '{found}'; expected one of {string.Join(", ", known)}.");
        }
    }

    private static string Name(ReadOnlySpan<byte> bytes) => Encoding.ASCII.GetString(bytes).TrimEnd('\0');

    private static string Assembly(ReadOnlySpan<byte> entry, string name)
    {
        var place = BinaryPrimitives.ReadUInt64LittleEndian(entry[AssemblyPlace..]);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(entry[(AssemblyPlace + sizeof(ulong))..]);
        return place <= (ulong)entry.Length && length <= (ulong)entry.Length - place
            ? Encoding.Unicode.GetString(entry.Slice((int)place, (int)length)).Split(',')[0]
            : throw new ModelFormatException($"'{name}' has the name of its assembly outside itself.");
    }
}
