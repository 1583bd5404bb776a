using System.Runtime.InteropServices;
using FramingKit.Scoring;

namespace FramingKit.Tests.Scoring;

public class WordHasherTests
{
    [Fact]
    public void OfBytes_AsciiUpToFifteenLetters_EqualsTheHashOfItsCharacters()
    {
        const string Letters = "internationalis";
        for (var length = 0; length <= Letters.Length; length++)
        {
            var bytes = new byte[16];
            System.Text.Encoding.ASCII.GetBytes(Letters[..length]).CopyTo(bytes, 0);
            var halves = MemoryMarshal.Cast<byte, ulong>(bytes);
            Assert.Equal(FeatureHash.OfWord(Letters.AsSpan(0, length)), WordHasher.OfBytes(halves[0], halves[1]));
        }
    }

    [Theory]
    [InlineData('ж', 0x04_36_FF)]
    [InlineData('é', 0x00_E9_FF)]
    public void Append_OtherCharacter_IsAMarkAndItsTwoBytes(char character, ulong bytes)
    {
        var hasher = default(WordHasher);
        hasher.Append(character);
        Assert.Equal(WordHasher.OfBytes(bytes, 0), hasher.Hash);
    }

    [Fact]
    public void Append_FurtherBlock_KeepsTheOnesBefore() =>
        Assert.NotEqual(FeatureHash.OfWord("internationalismx"), FeatureHash.OfWord("anternationalismx"));

    [Fact]
    public void Hash_AtEachCharacter_IsThatOfTheCharactersSoFar()
    {
        const string Word = "überstaatlichkeitsgedankenволя";
        var hasher = default(WordHasher);
        for (var length = 0; length < Word.Length; length++)
        {
            Assert.Equal(FeatureHash.OfWord(Word.AsSpan(0, length)), hasher.Hash);
            hasher.Append(Word[length]);
        }
    }

    [Fact]
    public void Hash_ManyWords_AreAllDifferentAndMarkedAsWords()
    {
        var random = new Random(20_260); // fixed, so that a failure repeats
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < 200_000)
        {
            // few letters, so that most words differ in one or two of them
            words.Add(string.Create(random.Next(1, 40), random, (span, source) => source.GetItems<char>("aābcжß'.0", span)));
        }

        var hashes = words.Select(word => FeatureHash.OfWord(word)).ToHashSet();
        Assert.Equal(words.Count, hashes.Count);
        Assert.All(hashes, hash => Assert.True(FeatureHash.IsWord(hash) && !FeatureHash.IsSequence(hash)));
    }

    [Fact]
    public void OfSequence_ManyPairs_AreAllDifferentAndMarkedAsSequences()
    {
        var words = Enumerable.Range(0, 400).Select(number => FeatureHash.OfWord($"w{number}")).ToList();
        var keys = words.SelectMany(first => words, FeatureHash.OfSequence).ToHashSet();
        Assert.Equal(words.Count * words.Count, keys.Count);
        Assert.All(keys, key => Assert.True(FeatureHash.IsSequence(key) && !FeatureHash.IsWord(key)));
    }
}
