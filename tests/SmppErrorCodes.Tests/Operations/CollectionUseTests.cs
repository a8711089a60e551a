using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Operations;
using Xunit;

namespace SmppErrorCodes.Tests.Operations;

public sealed class CollectionUseTests
{
    [Theory]
    [InlineData("int[] x", "x.Contains(a)", "Asked a")]
    [InlineData("int[] x", "Array.IndexOf(x, a, 3)", "Asked a, Whole")]
    [InlineData("int[] x", "Array.IndexOf(x, a) >= 0", "Asked a")]
    [InlineData("int[] x", "-1 < Array.IndexOf(x, a)", "Asked a")]
    [InlineData("List<int> x", "x.IndexOf(a) is not -1", "Asked a")]
    [InlineData("List<int> x", "x.LastIndexOf(a) is < 0", "Asked a")]
    [InlineData("List<int> x", "x.IndexOf(a) > 0", "Asked a, Whole")]
    [InlineData("List<int> x", "x.IndexOf(a) == 0", "Asked a, Whole")]
    [InlineData("List<int> x", "x.FindIndex(e => e == a) == -1", "Asked a")]
    [InlineData("int[] x", "Array.BinarySearch(x, a) >= 0", "Asked a, Whole")]
    [InlineData("int[] x", "x.Take(3).Contains(a)", "Whole, Asked a")]
    [InlineData("int[] x", "x.ToList().Contains(a)", "Asked a")]
    [InlineData("int[] x", "x.ToList()[0] == a", "Whole")]
    [InlineData("int[] x", "new HashSet<int>(x)", "Whole")]
    [InlineData("int[] x", "new HashSet<int>(x).Contains(a)", "")]
    [InlineData("int[] x", "new List<int>(x)", "Whole")]
    [InlineData("int[] x", "nameof(x)", "")]
    [InlineData("int[] x", "x == null", "")]
    [InlineData("int[] x", "x is [1, ..]", "Whole")]
    [InlineData("int[] x", "string.Join(\"\", x)", "Whole")]
    [InlineData("HashSet<int> x", "string.Join(\"\", x)", "Whole")]
    [InlineData("int[] x", "x[a]", "Whole")]
    [InlineData("List<int> x", "x[a] + x.Count", "Whole")]
    [InlineData("List<int> x", "x.Insert(a, b)", "Filled b, Whole")]
    [InlineData("List<int> x", "x.Remove(a)", "Other a, Whole")]
    [InlineData("List<int> x", "x.AddRange(y)", "Filled, Whole")]
    [InlineData("List<int> x", "y.AddRange(x)", "Whole")]
    [InlineData("List<int> x", "x.Exists(e => e == a || b != e && e > 3)", "Asked a, Asked b, Whole")]
    [InlineData("List<int> x", "x.Exists(e => a == b)", "Whole")]
    [InlineData("List<int> x", "x.Where(e => e.Equals(a)).ToHashSet().Contains(b)", "Asked a, Asked b")]
    [InlineData("List<int> x", "x.Select(e => e + 1).Contains(a)", "Whole")]
    [InlineData("HashSet<int> x", "x?.Contains(a)", "Asked a")]
    [InlineData("HashSet<int> x", "x.TryGetValue(a, out b)", "Asked a")]
    [InlineData("Dictionary<int, int> x", "x[a]", "Asked a")]
    [InlineData("Dictionary<int, int> x", "x[a] = b", "Asked a, Filled a")]
    [InlineData("Dictionary<int, int> x", "x[a]++", "Asked a, Filled a")]
    [InlineData("Dictionary<int, int> x", "x.TryGetValue(a, out b)", "Asked a")]
    [InlineData("Dictionary<int, int> x", "x.GetValueOrDefault(a, b)", "Asked a")]
    [InlineData("Dictionary<int, int> x", "x.Keys.Contains(a)", "Asked a")]
    [InlineData("Dictionary<int, int> x", "x.Values.Contains(a)", "Whole")]
    [InlineData("Dictionary<int, int> x", "x.ContainsValue(a)", "Whole")]
    // A lambda that is true only of what equals a value.
    [InlineData("HashSet<int> x", "x.Any(e => e == a)", "Asked a")]
    [InlineData("HashSet<int> x", "x.Any(e => e == a && b > 3 || e.Equals(b))", "Asked a, Asked b")]
    [InlineData("HashSet<int> x", "x.Any(e => !(e != a))", "Asked a")]
    [InlineData("HashSet<int> x", "x.Any(e => e != a)", "Asked a, Whole")]
    [InlineData("HashSet<int> x", "x.Any(e => e == a || b > 3)", "Asked a, Whole")]
    [InlineData("HashSet<int> x", "x.All(e => e != a)", "Asked a")]
    [InlineData("HashSet<int> x", "x.All(e => e == a)", "Asked a, Whole")]
    [InlineData("HashSet<int> x", "x.All(e => e != a || b > 3)", "Asked a")]
    [InlineData("HashSet<int> x", "x.All(e => e != a && b > 3)", "Asked a, Whole")]
    [InlineData("HashSet<int> x", "x.Where(e => e == a).Count()", "Asked a")]
    [InlineData("HashSet<int> x", "x.Where(e => e > a).Count()", "Whole")]
    [InlineData("Dictionary<int, int> x", "x.First(e => e.Key == a).Value", "Asked a")]
    [InlineData("Dictionary<int, int> x", "x.First(e => e.Value == a).Key", "Whole")]
    [InlineData("SortedDictionary<int, int> x", "x.First(e => e.Key >= a).Value", "Whole")]
    // Sets and dictionaries have places, too.
    [InlineData("SortedList<int, int> x", "x.IndexOfKey(a) >= 0", "Asked a")]
    [InlineData("SortedList<int, int> x", "x.IndexOfKey(a) + b", "Asked a, Whole")]
    [InlineData("SortedSet<int> x", "x.Max", "Whole")]
    [InlineData("HashSet<int> x", "x.ElementAt(1)", "Whole")]
    [InlineData("HashSet<int> x", "x.Count == b", "Whole")]
    [InlineData("HashSet<int> x", "x.Sum()", "Whole")]
    [InlineData("HashSet<int> x", "x.Any()", "")]
    [InlineData("Dictionary<int, int> x", "x.ToDictionary(e => e.Value, e => e.Key)", "Whole")]
    [InlineData("Dictionary<int, int> x", "x.Values.ToArray()", "Whole")]
    [InlineData("Dictionary<int, int> x", "new SortedDictionary<int, int>(x).ContainsKey(a)", "")]
    // Of two sets, the elements of one are searched in the other.
    [InlineData("HashSet<int> x", "x.Overlaps(y)", "")]
    [InlineData("HashSet<int> x", "x.IsSupersetOf(y)", "")]
    [InlineData("HashSet<int> x", "x.IsSubsetOf(y)", "Whole")]
    [InlineData("HashSet<int> x", "x.SetEquals(y)", "Whole")]
    [InlineData("HashSet<int> x", "y.Intersect(x).Count()", "")]
    [InlineData("HashSet<int> x", "x.Intersect(y).Any()", "")]
    [InlineData("HashSet<int> x", "x.Intersect(y).Count()", "Whole")]
    [InlineData("HashSet<int> x", "y.Except(x).First()", "")]
    [InlineData("HashSet<int> x", "x.Except(y).Any()", "Whole")]
    [InlineData("HashSet<int> x", "y.Any(x.Contains)", "")]
    [InlineData("HashSet<int> x", "y.ForEach(e => x.Remove(e))", "Other e, Whole")]
    public void Finds_what_a_collection_is_asked_for(string collection, string expression, string uses)
    {
        var source = $"using System; using System.Collections.Generic; using System.Linq; class C {{ void M({collection}, List<int> y, int a, int b) {{ _ = {expression}; }} }}";
        if (expression.EndsWith(" = b", System.StringComparison.Ordinal) || expression.Contains("Insert") || expression.Contains("AddRange"))
        {
            source = source.Replace("_ = ", "");
        }

        var compilation = GeneratedCompilation.Create(source);
        var tree = compilation.SyntaxTrees.First();
        var model = compilation.GetSemanticModel(tree);
        var reference = tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().First(static name => name.Identifier.ValueText == "x");

        Assert.Equal(uses, string.Join(", ", CollectionUse.Of(model.GetOperation(reference)!).Select(static use => $"{use.Kind} {use.Value?.Syntax}".Trim())));
    }

    [Theory]
    [InlineData("int[] X = { 1, 7 };", "X: 1, 7")]
    [InlineData("HashSet<int> X { get; } = new(new[] { 1, 7 }, null);", "X: 1, 7")]
    [InlineData("IReadOnlyList<int> X => [1, 7];", "X: 1, 7")]
    [InlineData("Dictionary<int, string> X = new() { [1] = \"a\", [7] = \"b\" };", "X: 1 \"a\", 7 \"b\"")]
    [InlineData("Dictionary<int, string> X = new() { { 1, \"a\" } };", "X: 1 \"a\"")]
    [InlineData("ImmutableArray<int> X = ImmutableArray.Create(1, 7);", "X: 1, 7")]
    [InlineData("int[] X = new[] { 1, 7 }.Take(1).ToArray();", null)]
    [InlineData("int[] X = new[] { 1, 7 }.Select(x => x + 1).ToArray();", null)]
    [InlineData("int[] X = { 1, Y }; static int Y;", null)]
    [InlineData("int[] X = [1, .. Y]; static int[] Y;", null)]
    [InlineData("int[,] X = { { 1, 7 } };", null)]
    [InlineData("int[][] X = { new[] { 1, 7 } };", null)]
    [InlineData("Reply X = new() { Code = 1 }; class Reply { public int Code; }", null)]
    [InlineData("int[] X = F(new[] { 1, 7 }); static int[] F(int[] y) => y;", null)]
    [InlineData("int[] X => F(() => new[] { 1, 7 }); static int[] F(Func<int[]> y) => y();", null)]
    public void Reads_what_a_member_is_made_of(string members, string? expected)
    {
        var compilation = GeneratedCompilation.Create($"using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Linq; class C {{ {members} }}");
        var tree = compilation.SyntaxTrees.First();
        var model = compilation.GetSemanticModel(tree);
        var member = compilation.GetTypeByMetadataName("C")!.GetMembers("X")[0];
        var owner = member is IPropertySymbol { GetMethod: { } getter } && members.Contains("X =>") ? getter : member;
        var root = tree.GetRoot().DescendantNodes().First(static node => node is EqualsValueClauseSyntax or ArrowExpressionClauseSyntax);
        var collections = model.GetOperation(root)!.DescendantsAndSelf().Select(operation => WrittenCollection.TryRead(operation, owner)).OfType<WrittenCollection>();

        Assert.Equal(
            expected,
            collections.Select(static written => $"{written.Holder.Symbol!.Name}: "
                + string.Join(", ", written.Elements.Select(static element => $"{element.Value.Syntax} {element.Mapped?.Syntax}".Trim()))).SingleOrDefault());
    }
}
