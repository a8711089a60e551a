using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Rules;

/// <summary>Where SMPP001 and SMPP002 look: each place, and the nearest one that looks like it and is none.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("_ = receipt.ErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = {|SMPP001:7|} == receipt.ErrorCode;")]
    [InlineData("_ = receipt.ErrorCode != {|SMPP002:22|};")]
    [InlineData("_ = receipt.NetworkErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = receipt.LongErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = receipt.TextErrorCode == {|SMPP001:\"007\"|};")]
    [InlineData("_ = {|SMPP002:\"999\"|} != receipt.TextErrorCode;")]
    [InlineData("_ = (receipt.ErrorCode, count) == ({|SMPP001:7|}, 22);")]
    [InlineData("_ = receipt.ErrorCode == (count > 0 ? {|SMPP001:1|} : {|SMPP001:7|});")]
    [InlineData("Func<DeliveryReceipt, bool> f = r => r.ErrorCode == {|SMPP001:7|};")]
    [InlineData("System.Linq.Expressions.Expression<Func<DeliveryReceipt, bool>> e = r => r.ErrorCode == {|SMPP001:7|};")]
    [InlineData("_ = new[] { receipt }.Where(r => r.ErrorCode == {|SMPP001:7|});")]
    [InlineData("_ = from r in new[] { receipt } where r.ErrorCode == {|SMPP001:7|} select r;")]
    public Task Equality(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = count == 7;")]
    [InlineData("_ = receipt.Count != 22;")]
    [InlineData("_ = text == \"007\";")]
    [InlineData("_ = receipt.Text == \"007\";")]
    [InlineData("_ = receipt.OptionalCount == 7;")]
    [InlineData("_ = (receipt.ErrorCode, count) == (count, 7);")]
    [InlineData("_ = receipt.WeightErrorCode == 7;")]
    [InlineData("_ = receipt.LetterErrorCode == '7';")]
    [InlineData("_ = receipt.LetterErrorCode == 7;")]
    [InlineData("_ = receipt.ErrorCode == 7.0;")]
    [InlineData("_ = (double)receipt.ErrorCode == 7;")]
    [InlineData("_ = receipt.DayErrorCode == 0;")]
    [InlineData("_ = (int)receipt.DayErrorCode == 1;")]
    [InlineData("_ = receipt.ErrorCode == (int)(DayOfWeek)1;")]
    [InlineData("_ = receipt.AnyErrorCode == (object)7;")]
    [InlineData("_ = receipt.ErrorCode == count;")]
    [InlineData("_ = (receipt.ErrorCode == count) == (count == 7);")]
    [InlineData("_ = receipt.ErrorCode.ToString().Length == 3;")]
    [InlineData("_ = receipt.TextErrorCode[0] == '7';")]
    [InlineData("_ = receipt.TextErrorCode.Length == 3;")]
    public Task EqualityOfSomethingElse(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = receipt.ErrorCode < 7;")]
    [InlineData("_ = receipt.ErrorCode <= 7;")]
    [InlineData("_ = receipt.ErrorCode > 0;")]
    [InlineData("_ = 800 >= receipt.ErrorCode;")]
    [InlineData("_ = receipt.ErrorCode is > 0 and <= 7;")]
    [InlineData("_ = receipt.ErrorCode switch { < 22 => 1, _ => 2 };")]
    [InlineData("switch (receipt.ErrorCode) { case > 22: break; }")]
    public Task RangeIsNoCode(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = receipt.ErrorCode + 7 == count;")]
    [InlineData("_ = receipt.ErrorCode % 100 == 7;")]
    [InlineData("_ = receipt.ErrorCode == 1 + 6;")]
    [InlineData("_ = receipt.ErrorCode == (7 & count);")]
    [InlineData("receipt.ErrorCode += 7;")]
    [InlineData("receipt.ErrorCode = count * 7;")]
    [InlineData("_ = receipt.ErrorCode == ~7;")]
    [InlineData("_ = receipt.ErrorCode << 1;")]
    [InlineData("_ = receipt.TextErrorCode + \"007\";")]
    [InlineData("_ = receipt.TextErrorCode == \"0\" + text;")]
    public Task ArithmeticIsNoCode(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("7", "SMPP001")]
    [InlineData("007", "SMPP001")]
    [InlineData("0x07", "SMPP001")]
    [InlineData("0b111", "SMPP001")]
    [InlineData("0_7", "SMPP001")]
    [InlineData("7L", "SMPP001")]
    [InlineData("7u", "SMPP001")]
    [InlineData("(7)", "SMPP001")]
    [InlineData("(short)7", "SMPP001")]
    [InlineData("22", "SMPP002")]
    [InlineData("0x16", "SMPP002")]
    [InlineData("30007", "SMPP002")]
    [InlineData("9999999999L", "SMPP002")]
    public Task AnySpellingOfANumber(string literal, string id)
    {
        var digits = literal.Replace("(short)", "", System.StringComparison.Ordinal).Trim('(', ')');
        return Verify.ReportsAsync(Receipts.Statements(
            "_ = receipt.LongErrorCode == " + literal.Replace(digits, $"{{|{id}:{digits}|}}", System.StringComparison.Ordinal) + ";"));
    }

    [Theory]
    [InlineData("{|SMPP001:\"007\"|}")]
    [InlineData("{|SMPP001:\"07\"|}")]
    [InlineData("{|SMPP001:\"7\"|}")]
    [InlineData("{|SMPP001:@\"007\"|}")]
    [InlineData("{|SMPP001:\"\"\"007\"\"\"|}")]
    [InlineData("{|SMPP001:\"\\u0030\\u00307\"|}")]
    [InlineData("{|SMPP002:\"022\"|}")]
    public Task AnySpellingOfAText(string literal) =>
        Verify.ReportsAsync(Receipts.Statements($"_ = receipt.TextErrorCode == {literal};"));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" 07\"")]
    [InlineData("\"-07\"")]
    [InlineData("\"0007\"")]
    [InlineData("\"7a\"")]
    [InlineData("\"err:007\"")]
    [InlineData("\"\\u0660\\u0660\\u0661\"")]
    [InlineData("null")]
    [InlineData("$\"007\"")]
    public Task TextThatIsNoCode(string literal) =>
        Verify.ReportsAsync(Receipts.Statements($"_ = receipt.TextErrorCode == {literal};"));

    [Theory]
    [InlineData("_ = receipt.ErrorCode == -1;")]
    [InlineData("_ = receipt.ErrorCode is -7;")]
    [InlineData("switch (receipt.ErrorCode) { case -1: break; }")]
    [InlineData("receipt.ErrorCode = -1;")]
    [InlineData("receipt.NetworkErrorCode = null;")]
    [InlineData("receipt.ErrorCode = default;")]
    [InlineData("receipt.ErrorCode = int.MaxValue;")]
    public Task SentinelIsNoUnknownCode(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("switch (receipt.ErrorCode) { case {|SMPP001:1|}: case {|SMPP002:22|}: break; case {|SMPP001:7|} when count > 22: break; }")]
    [InlineData("switch (receipt.NetworkErrorCode) { case {|SMPP001:1|}: break; case null: break; }")]
    [InlineData("switch (receipt.TextErrorCode) { case {|SMPP001:\"001\"|}: break; case \"none\": break; }")]
    [InlineData("switch (receipt.TextErrorCode) { case {|SMPP001:\"001\"|} or {|SMPP002:\"100\"|}: break; }")]
    [InlineData("switch (receipt) { case { ErrorCode: {|SMPP001:1|} }: break; }")]
    [InlineData("switch (receipt.ErrorCode, count) { case ({|SMPP001:1|}, 1): break; }")]
    public Task CaseLabels(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("switch (count) { case 1: case 22: break; case 7 when receipt.ErrorCode > 22: break; }")]
    [InlineData("switch (text) { case \"001\": break; }")]
    [InlineData("switch (receipt) { case { Count: 1 }: break; }")]
    [InlineData("switch (count, receipt.ErrorCode) { case (1, _): break; }")]
    [InlineData("switch (receipt.AnyErrorCode) { case 1: break; }")]
    public Task CaseLabelsOfSomethingElse(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = receipt.ErrorCode switch { {|SMPP001:1|} => 22, {|SMPP002:22|} or {|SMPP001:7|} => 1, _ => 7 };")]
    [InlineData("_ = receipt switch { { ErrorCode: {|SMPP001:1|}, Count: 1 } => 1, _ => 2 };")]
    [InlineData("_ = (count, receipt.ErrorCode) switch { (1, {|SMPP001:1|}) => 1, _ => 2 };")]
    [InlineData("_ = receipt switch { ({|SMPP001:1|}, 1) => 1, _ => 2 };")]
    [InlineData("_ = receipt switch { (errorCode: {|SMPP001:1|}, count: 1) => 1, _ => 2 };")]
    public Task SwitchExpressionArms(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = count switch { 1 => receipt.ErrorCode, 22 => 7, _ => 7 };")]
    [InlineData("_ = receipt.Count switch { 1 => 1, _ => 7 };")]
    [InlineData("_ = (count, receipt.ErrorCode) switch { (1, > 1) => 1, _ => 2 };")]
    public Task SwitchExpressionArmsOfSomethingElse(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = receipt.ErrorCode is {|SMPP001:7|};")]
    [InlineData("_ = receipt.ErrorCode is not {|SMPP001:7|};")]
    [InlineData("_ = receipt.ErrorCode is {|SMPP001:1|} or {|SMPP001:7|} or {|SMPP002:22|};")]
    [InlineData("_ = receipt.ErrorCode is > 22 and not ({|SMPP001:205|} or {|SMPP001:206|});")]
    [InlineData("_ = receipt.NetworkErrorCode is {|SMPP001:7|};")]
    [InlineData("_ = receipt.TextErrorCode is {|SMPP001:\"007\"|};")]
    [InlineData("_ = receipt is { ErrorCode: {|SMPP001:7|}, Count: 7 };")]
    [InlineData("_ = receipt is { ErrorCode: not {|SMPP001:7|} };")]
    [InlineData("_ = receipt is ({|SMPP001:7|}, 22);")]
    [InlineData("_ = Tuple.Create(receipt) is { Item1: { ErrorCode: {|SMPP001:7|} } };")]
    [InlineData("_ = Tuple.Create(receipt) is { Item1.ErrorCode: {|SMPP001:7|} };")]
    public Task Patterns(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = count is 7;")]
    [InlineData("_ = receipt.Count is 1 or 7;")]
    [InlineData("_ = receipt is { Count: 7 };")]
    [InlineData("_ = receipt is { ErrorCode: var code, Count: 7 };")]
    [InlineData("_ = receipt is (_, 22);")]
    [InlineData("_ = receipt.TextErrorCode is { Length: 3 };")]
    [InlineData("_ = receipt.TextErrorCode is ['0', ..];")]
    [InlineData("_ = receipt.AnyErrorCode is 7;")]
    public Task PatternsOnSomethingElse(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = receipt.ErrorCode.Equals({|SMPP001:7|});")]
    [InlineData("_ = 7.Equals(count) || {|SMPP001:7|}.Equals(receipt.ErrorCode);")]
    [InlineData("_ = object.Equals(receipt.ErrorCode, {|SMPP001:7|});")]
    [InlineData("_ = Equals({|SMPP001:7|}, receipt.ErrorCode);")]
    [InlineData("_ = string.Equals(receipt.TextErrorCode, {|SMPP001:\"007\"|});")]
    [InlineData("_ = string.Equals({|SMPP001:\"007\"|}, receipt.TextErrorCode, StringComparison.Ordinal);")]
    [InlineData("_ = receipt.TextErrorCode.Equals({|SMPP002:\"999\"|}, StringComparison.Ordinal);")]
    [InlineData("_ = EqualityComparer<int>.Default.Equals(receipt.ErrorCode, {|SMPP001:7|});")]
    [InlineData("_ = StringComparer.Ordinal.Equals({|SMPP001:\"007\"|}, receipt.TextErrorCode);")]
    public Task EqualsCalls(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = count.Equals(7);")]
    [InlineData("_ = 7.Equals(count);")]
    [InlineData("_ = object.Equals(count, 7);")]
    [InlineData("_ = string.Equals(text, \"007\", StringComparison.Ordinal);")]
    [InlineData("_ = receipt.TextErrorCode.StartsWith(\"0\");")]
    [InlineData("_ = receipt.ErrorCode.CompareTo(7) > 0;")]
    [InlineData("_ = receipt.TextErrorCode.PadLeft(3);")]
    [InlineData("_ = receipt.ErrorCode.Equals(\"7\");")]
    public Task OtherCalls(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = new[] { {|SMPP001:1|}, {|SMPP001:7|}, {|SMPP002:22|} }.Contains(receipt.ErrorCode);")]
    [InlineData("_ = new int[] { {|SMPP001:1|} }.Contains(receipt.ErrorCode);")]
    [InlineData("_ = new HashSet<int> { {|SMPP001:1|}, {|SMPP001:7|} }.Contains(receipt.ErrorCode);")]
    [InlineData("_ = new List<string> { {|SMPP001:\"001\"|} }.Contains(receipt.TextErrorCode);")]
    [InlineData("_ = ((int[])[{|SMPP001:1|}, {|SMPP001:7|}]).Contains(receipt.ErrorCode);")]
    [InlineData("_ = Enumerable.Contains(new[] { {|SMPP001:\"001\"|} }, receipt.TextErrorCode, StringComparer.Ordinal);")]
    [InlineData("_ = new int?[] { {|SMPP001:1|}, null }.Contains(receipt.NetworkErrorCode);")]
    public Task ContainsCalls(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = new[] { 1, 7 }.Contains(count);")]
    [InlineData("_ = new HashSet<int> { 1, 7 }.Contains(receipt.Count);")]
    [InlineData("_ = new[] { 1, 7 }[receipt.ErrorCode];")]
    [InlineData("_ = new HashSet<int> { 1, 7 }.Add(receipt.Count);")]
    [InlineData("_ = new HashSet<int>(7).Contains(receipt.ErrorCode);")]
    [InlineData("_ = new[] { receipt.ErrorCode }.Contains(count);")]
    [InlineData("_ = new Dictionary<int, int> { { 1, 7 } }.ContainsKey(receipt.ErrorCode);")]
    public Task OtherCollections(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("Assert.Equal({|SMPP001:1|}, receipt.ErrorCode);")]
    [InlineData("Assert.Equal(actual: receipt.ErrorCode, expected: {|SMPP002:22|});")]
    [InlineData("Assert.Equal({|SMPP001:\"001\"|}, receipt.TextErrorCode);")]
    [InlineData("Assert.Equal({|SMPP001:1|}, receipt.NetworkErrorCode);")]
    [InlineData("receipt.ErrorCode.ShouldBe({|SMPP001:1|});")]
    public Task Assertions(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("Assert.Equal(1, count);")]
    [InlineData("Assert.InRange(receipt.ErrorCode, 1, 7);")]
    [InlineData("Log.Write(1, receipt.ErrorCode);")]
    [InlineData("_ = Math.Max(1, receipt.ErrorCode);")]
    [InlineData("count.ShouldBe(1);")]
    [InlineData("_ = string.Concat(\"001\", receipt.TextErrorCode);")]
    [InlineData("_ = string.Format(\"001\", receipt.TextErrorCode);")]
    public Task CallsThatDoNotCompare(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("receipt.ErrorCode = {|SMPP001:7|};")]
    [InlineData("receipt.NetworkErrorCode = {|SMPP002:22|};")]
    [InlineData("receipt.NetworkErrorCode ??= {|SMPP001:7|};")]
    [InlineData("receipt.TextErrorCode = {|SMPP001:\"007\"|};")]
    [InlineData("receipt.ErrorCode = count > 7 ? {|SMPP001:7|} : {|SMPP002:22|};")]
    [InlineData("receipt.ErrorCode = count switch { 1 => {|SMPP001:7|}, 22 => 1 + 1, _ => {|SMPP001:0|} };")]
    [InlineData("receipt.TextErrorCode = text ?? {|SMPP001:\"007\"|};")]
    [InlineData("(receipt.ErrorCode, count) = ({|SMPP001:7|}, 22);")]
    [InlineData("_ = new DeliveryReceipt { ErrorCode = {|SMPP001:7|}, Count = 7 };")]
    [InlineData("int smppErrorCode = {|SMPP001:7|};")]
    [InlineData("var smppErrorCode = {|SMPP002:\"999\"|};")]
    public Task Assigned(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("receipt.Count = 7;")]
    [InlineData("receipt.Count = receipt.ErrorCode == count ? 1 : 7;")]
    [InlineData("_ = new DeliveryReceipt { Count = 7 };")]
    [InlineData("const int smppErrorCode = 7;")]
    [InlineData("int smppErrors = 7;")]
    [InlineData("int code = 0; code = receipt.ErrorCode;")]
    [InlineData("_ = new { ErrorCode = 7 };")]
    [InlineData("(receipt.Count, count) = (7, 22);")]
    [InlineData("receipt.AnyErrorCode = 7;")]
    public Task AssignedToSomethingElse(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = receipt.NetworkErrorCode ?? {|SMPP001:7|};")]
    [InlineData("_ = receipt.TextErrorCode ?? {|SMPP001:\"001\"|};")]
    [InlineData("_ = receipt.NetworkErrorCode.GetValueOrDefault({|SMPP001:7|});")]
    [InlineData("receipt.SetErrorCode({|SMPP001:7|});")]
    [InlineData("receipt.SetErrorCode(retries: 22, errorCode: {|SMPP002:22|});")]
    [InlineData("int smppErrorCode() => {|SMPP001:7|};")]
    public Task PassedAlong(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("_ = receipt.OptionalCount ?? 7;")]
    [InlineData("_ = text ?? \"001\";")]
    [InlineData("_ = receipt.OptionalCount.GetValueOrDefault(7);")]
    [InlineData("receipt.SetErrorCode(count, 22);")]
    [InlineData("Func<int> smppErrorCount = () => 7;")]
    public Task PassedAlongAsSomethingElse(string statement) => Verify.ReportsAsync(Receipts.Statements(statement));

    [Theory]
    [InlineData("int SmppErrorCode() { return {|SMPP001:7|}; }")]
    [InlineData("int SmppErrorCode() => {|SMPP002:22|};")]
    [InlineData("int SmppErrorCode => {|SMPP001:7|};")]
    [InlineData("int SmppErrorCode { get { return {|SMPP001:7|}; } }")]
    [InlineData("int SmppErrorCode { get; set; } = {|SMPP001:7|};")]
    [InlineData("int SmppErrorCode { set { _ = value == {|SMPP001:7|}; } }")]
    [InlineData("int smppErrorCode = {|SMPP001:7|};")]
    [InlineData("static readonly int SmppErrorCode = {|SMPP001:7|};")]
    [InlineData("async Task<int> SmppErrorCodeAsync() { await Task.Yield(); return {|SMPP001:7|}; }")]
    [InlineData("void M(int smppErrorCode = {|SMPP001:7|}) { }")]
    [InlineData("int SmppErrorCode(int count) => count switch { 7 => {|SMPP001:7|}, _ => {|SMPP001:0|} };")]
    public Task Members(string members) => Verify.ReportsAsync(Receipts.Members(members));

    [Theory]
    [InlineData("int ErrorCode() => 7;")]
    [InlineData("int SmppErrorCount => 7;")]
    [InlineData("int Count { get; set; } = 7;")]
    [InlineData("const int SmppErrorCode = 7;")]
    [InlineData("enum SmppErrorCode { Absent = 7 }")]
    [InlineData("void M(int retries = 7) { }")]
    [InlineData("IEnumerable<int> SmppErrorCode() { yield return 7; }")]
    [InlineData("Func<int> SmppErrorCode() { return () => 7; }")]
    [InlineData("bool IsSmppErrorCode(int count) => count == 7;")]
    public Task OtherMembers(string members) => Verify.ReportsAsync(Receipts.Members(members));

    [Fact]
    public Task GeneratedCodeIsNotLookedAt() =>
        Verify.ReportsAsync("// <auto-generated/>\n" + Receipts.Statements("_ = receipt.ErrorCode == 7;"));
}
