using System.Threading.Tasks;
using SmppErrorCodes.CodeFixes;
using Xunit;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <content>Codes are added to a set only where each use is a look-up, and where none can be there already.</content>
public sealed partial class HandleOtherCodesFixTests
{
    private const string AddsSevenAndFifteen = "Also handle AbsentSubscriber007 (7) and AbsentSubscriber015 (15)";

    /// <summary>A list that is sorted, or belongs to another one, stays as it is: 58 would have another place.</summary>
    [Theory]
    [InlineData("bool A(int dlrErrorCode) => Array.BinarySearch(Codes, dlrErrorCode) >= 0;")]
    [InlineData("string A(int dlrErrorCode) { var i = Array.IndexOf(Codes, dlrErrorCode); return i < 0 ? null : Names[i]; }")]
    [InlineData("int A(int dlrErrorCode) => Codes.ToList().IndexOf(dlrErrorCode);")]
    [InlineData("bool A(int dlrErrorCode) => Codes.Contains(dlrErrorCode) && Codes[1] == dlrErrorCode;")]
    [InlineData("bool A(int dlrErrorCode) => Codes.Contains(dlrErrorCode) && Codes.Skip(1).Any();")]
    [InlineData("int[] A(int dlrErrorCode) => Codes.Contains(dlrErrorCode) ? Codes : null;")]
    [InlineData("bool A(int dlrErrorCode) { var sorted = Codes; return Codes.Contains(dlrErrorCode) && Array.BinarySearch(sorted, dlrErrorCode) >= 0; }")]
    [InlineData("HashSet<int> A(int dlrErrorCode) => Codes.Contains(dlrErrorCode) ? new HashSet<int>(Codes) : null;")]
    public async Task Adds_no_codes_between_those_whose_places_may_count(string use) => Assert.Empty(await TitlesAsync(use));

    [Theory]
    [InlineData("bool A(int dlrErrorCode) => Codes.Contains(dlrErrorCode);")]
    [InlineData("bool A(int dlrErrorCode) => Array.IndexOf(Codes, dlrErrorCode) >= 0;")]
    [InlineData("bool A(int dlrErrorCode) => Array.IndexOf(Codes, dlrErrorCode) != -1 || Codes.Any(c => c == dlrErrorCode);")]
    [InlineData("bool A(int dlrErrorCode) => Codes != null && new HashSet<int>(Codes).Contains(dlrErrorCode) || Codes.Contains(dlrErrorCode);")]
    [InlineData("bool A(int dlrErrorCode) => Codes.ToHashSet().Contains(dlrErrorCode);")]
    public async Task Adds_codes_where_only_their_presence_counts(string use) => Assert.Equal(AddsSevenAndFifteen, await TitlesAsync(use));

    /// <summary>A set or a dictionary that is enumerated, counted or handed on does something with each code that is added.</summary>
    [Theory]
    [InlineData("Dictionary<int, string>", "Dictionary<string, int> B => X.ToDictionary(p => p.Value, p => p.Key);")]
    [InlineData("Dictionary<int, string>", "int B(string name) => X.Single(p => p.Value == name).Key;")]
    [InlineData("Dictionary<int, string>", "void B(Dictionary<string, int> reverse) { foreach (var (k, v) in X) reverse.Add(v, k); }")]
    [InlineData("Dictionary<int, string>", "FrozenDictionary<string, int> B => X.ToFrozenDictionary(p => p.Value, p => p.Key);")]
    [InlineData("Dictionary<int, string>", "C() { Fill(X); } static void Fill(Dictionary<int, string> d) { d.Add(7, \"absent\"); }")]
    [InlineData("Dictionary<int, string>", "string[] B => X.Values.ToArray();")]
    [InlineData("Dictionary<int, string>", "IDictionary<int, string> B => X;")]
    [InlineData("SortedList<int, string>", "int B(int dlrErrorCode) => Rates[X.IndexOfKey(dlrErrorCode)];")]
    [InlineData("OrderedDictionary<int, string>", "int B(int dlrErrorCode) => Rates[X.IndexOf(dlrErrorCode)];")]
    [InlineData("OrderedDictionary<int, string>", "string B(int index) => X.GetAt(index).Value;")]
    [InlineData("SortedDictionary<int, string>", "string B(int dlrErrorCode) => X.First(p => p.Key >= dlrErrorCode).Value;")]
    [InlineData("Dictionary<int, string>", "string[] B() => new string[X.Count];")]
    [InlineData("Dictionary<int, string>", "string B(C other) => string.Join(\", \", other?.X);")]
    public async Task Adds_no_codes_to_a_dictionary_that_is_not_only_looked_up(string type, string use) => Assert.Empty(await DictionaryTitlesAsync($"{type} X", use));

    [Theory]
    [InlineData("Dictionary<int, string>", "string B(int dlrErrorCode) => X.TryGetValue(dlrErrorCode, out var text) ? text : X.GetValueOrDefault(dlrErrorCode);")]
    [InlineData("SortedList<int, string>", "bool B(int dlrErrorCode) => X?.IndexOfKey(dlrErrorCode) >= 0 || X.Keys.Contains(dlrErrorCode);")]
    [InlineData("Dictionary<int, string>", "string B(int dlrErrorCode) => X.FirstOrDefault(p => p.Key == dlrErrorCode).Value;")]
    [InlineData("Dictionary<int, string>", "string B(int dlrErrorCode) => X.ToFrozenDictionary()[dlrErrorCode] + nameof(X);")]
    public async Task Adds_codes_to_a_dictionary_that_is_only_looked_up(string type, string use) =>
        Assert.Equal(AddsSevenAndFifteen, await DictionaryTitlesAsync($"{type} X", use));

    /// <summary>Another type that can reach a dictionary may add the same key, which then throws.</summary>
    [Theory]
    [InlineData("internal static readonly Dictionary<int, string> DlrTextByErrorCode", null)]
    [InlineData("public IDictionary<int, string> DlrTextByErrorCode", null)]
    [InlineData("protected Dictionary<int, string> DlrTextByErrorCode { get; }", null)]
    [InlineData("private Dictionary<int, string> DlrTextByErrorCode { get; }", AddsSevenAndFifteen)]
    [InlineData("internal static readonly IReadOnlyDictionary<int, string> DlrTextByErrorCode", AddsSevenAndFifteen)]
    [InlineData("public static readonly FrozenDictionary<int, string> DlrTextByErrorCode", AddsSevenAndFifteen)]
    [InlineData("public static readonly ImmutableDictionary<int, string> DlrTextByErrorCode", AddsSevenAndFifteen)]
    public async Task Adds_keys_only_where_no_other_type_can(string member, string? title)
    {
        var made = member.Contains("Frozen") ? ".ToFrozenDictionary()" : member.Contains("Immutable") ? ".ToImmutableDictionary()" : "";
        Assert.Equal(title ?? "", await MemberTitlesAsync(
            $"{member} = new Dictionary<int, string> {{ [1] = \"absent\", [58] = \"throttled\" }}{made}; "
                + "string A(int dlrErrorCode) => DlrTextByErrorCode[dlrErrorCode];"));
    }

    /// <summary>Each use of a set counts that another type has.</summary>
    [Theory]
    [InlineData("bool B(int dlrErrorCode) => C.DlrErrorCodes.Contains(dlrErrorCode);", AddsSevenAndFifteen)]
    [InlineData("string B => nameof(C.DlrErrorCodes);", AddsSevenAndFifteen)]
    [InlineData("int B(C c) => c.GetHashCode(); int DlrErrorCodes => DlrErrorCodes;", AddsSevenAndFifteen)]
    [InlineData("void B() { foreach (var code in C.DlrErrorCodes) Console.Write(code); }", "")]
    [InlineData("int[] B = new int[C.DlrErrorCodes.Count];", "")]
    public async Task Knows_what_other_types_do_with_a_set(string other, string title) => Assert.Equal(
        title,
        await MemberTitlesAsync($"internal static readonly HashSet<int> DlrErrorCodes = new() {{ 1, 58 }}; }} class Other {{ {other}"));

    /// <summary>What is not compiled now may have the codes already.</summary>
    [Theory]
    [InlineData("static readonly Dictionary<int, string> DlrTextByErrorCode = new() {\n{ 1, \"absent\" },\n#if OTHER\n{ 7, \"absent\" },\n#endif\n};")]
    [InlineData("static readonly int[] DlrErrorCodes = {\n1,\n#if OTHER\n7,\n#endif\n};")]
    [InlineData("static readonly int[] DlrErrorCodes = [\n#if !OTHER\n1,\n#endif\n58];")]
    [InlineData("static readonly ImmutableArray<int> DlrErrorCodes = ImmutableArray.Create(1,\n#if OTHER\n7,\n#endif\n58);")]
    [InlineData("bool A(int dlrErrorCode) => new[] {\n1,\n#if OTHER\n7,\n#endif\n}.Contains(dlrErrorCode);")]
    public async Task Adds_no_codes_among_conditional_code(string member) => Assert.Empty(await MemberTitlesAsync(member));

    [Theory]
    [InlineData("\n#if !OTHER\nstatic readonly int[] DlrErrorCodes = { 1 };\n#endif\n")]
    [InlineData("static readonly int[] DlrErrorCodes = {\n#region absent\n1,\n#endregion\n};")]
    public async Task Adds_codes_to_a_set_in_conditional_code(string member) => Assert.Equal(AddsSevenAndFifteen, await MemberTitlesAsync(member));

    private static Task<string> DictionaryTitlesAsync(string member, string use) => MemberTitlesAsync(
        $"readonly {member} = new() {{ [1] = \"absent\", [58] = \"throttled\" }}; static readonly int[] Rates = {{ 10, 20 }}; "
            + $"bool A(int dlrErrorCode) => X.ContainsKey(dlrErrorCode); {use}");

    private static Task<string> TitlesAsync(string use) =>
        MemberTitlesAsync($"static readonly int[] Codes = {{ 1, 58 }}; static readonly string[] Names = {{ \"absent\", \"throttled\" }}; {use}");

    private static Task<string> MemberTitlesAsync(string member) => FixedSource.TitlesAsync<HandleOtherCodesFix>(WithMember(member), "SMPP005");
}
