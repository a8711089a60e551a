using System.Threading.Tasks;
using Xunit;

namespace SmppErrorCodes.Tests.Evidence.Values;

/// <summary>The ways in which C# passes a value on, takes it apart and compares it, and those beside them that make another value of it.</summary>
public sealed partial class ValueFormTests
{
    [Theory]
    [InlineData("""
        _ = Convert.ToInt16(receipt.ErrorCode) == {|SMPP001:7|}
            || Convert.ToInt32(receipt.ErrorCode) == {|SMPP001:7|}
            || Convert.ToInt64(receipt.ErrorCode) == {|SMPP001:7|};
        """)]
    [InlineData("""
        _ = Convert.ToUInt16(receipt.ErrorCode) == {|SMPP001:7|}
            || Convert.ToUInt32(receipt.ErrorCode) == {|SMPP001:7|}
            || Convert.ToUInt64(receipt.ErrorCode) == {|SMPP001:7|};
        """)]
    [InlineData("""
        _ = Convert.ToByte(receipt.ErrorCode) == {|SMPP001:7|}
            || Convert.ToSByte(receipt.ErrorCode) == {|SMPP001:7|}
            || Convert.ToString(receipt.ErrorCode) == {|SMPP001:"7"|};
        """)]
    [InlineData("_ = Convert.ToDouble(receipt.ErrorCode) == 7 || Convert.ToChar(receipt.ErrorCode) == 7 || Convert.ToBase64String(new byte[] { 7 }) == \"7\";")]
    [InlineData("""
        _ = receipt.ErrorCode.ToString() == {|SMPP001:"7"|}
            || receipt.NetworkErrorCode.ToString() == {|SMPP001:"7"|}
            || receipt.AnyErrorCode.ToString() == {|SMPP001:"7"|};
        """)]
    [InlineData("_ = receipt.ErrorCode.ToString(\"000\") == {|SMPP001:\"007\"|} || receipt.ErrorCode.GetHashCode() == 7 || receipt.ToString() == \"7\";")]
    [InlineData("""
        _ = int.Parse(receipt.TextErrorCode) == {|SMPP001:7|}
            || short.Parse(receipt.TextErrorCode) == {|SMPP001:7|}
            || long.Parse(receipt.TextErrorCode) == {|SMPP001:7|}
            || double.Parse(receipt.TextErrorCode) == 7;
        """)]
    [InlineData("_ = int.TryParse(receipt.TextErrorCode, out var parsed) && {|SMPP005:parsed == {|SMPP001:7|}|};")]
    [InlineData("_ = int.TryParse(receipt.Text, out var parsed) && parsed == 7;")]
    [InlineData("var a = receipt.ErrorCode; var b = a; var c = b; _ = {|SMPP005:c == {|SMPP001:7|}|};")]
    [InlineData("int a = 0, b = 0; for (var i = 0; i < 3; i++) { a = b; b = receipt.ErrorCode; } _ = {|SMPP005:a == {|SMPP001:7|}|};")]
    [InlineData("""
        int a = 0, b = 0, c = 0;
        while (count > 0) { a = b; b = c; c = a; c = receipt.ErrorCode; }
        _ = {|SMPP005:a == {|SMPP001:7|}|} || {|SMPP005:b == {|SMPP001:7|}|} || {|SMPP005:c == {|SMPP001:7|}|};
        """)]
    [InlineData("int a = 0, b = 0; while (count > 0) { a = b; b = a; } _ = a == 7;")]
    [InlineData("int a = 0, b = 0; while (count > 0) { a = b; b = a; a = count; b = receipt.ErrorCode; } _ = a == 7 || b == 7;")]
    [InlineData("""
        int a = 0, b = 0, c = 0, d = 0;
        while (count > 0) { d = c; c = b; b = a; a = d; }
        a = receipt.ErrorCode;
        _ = {|SMPP005:a == {|SMPP001:7|}|}
            || {|SMPP005:b == {|SMPP001:7|}|}
            || {|SMPP005:c == {|SMPP001:7|}|}
            || {|SMPP005:d == {|SMPP001:7|}|};
        """)]
    [InlineData("var a = count > 1 ? receipt.ErrorCode : System.Runtime.InteropServices.Marshal.GetLastWin32Error(); _ = a == 7;")]
    [InlineData("var a = count > 1 ? System.Environment.ExitCode : receipt.ErrorCode; _ = a == 7;")]
    [InlineData("var a = count > 1 ? receipt.ErrorCode : count; _ = a == 7;")]
    [InlineData("var smppErrorCode = System.Environment.ExitCode; _ = smppErrorCode == 7;")]
    [InlineData("var smppErrorCode = new System.Net.Sockets.SocketException().ErrorCode; _ = smppErrorCode == 7;")]
    [InlineData("var smppErrorCode = new System.Net.Sockets.SocketException().NativeErrorCode; smppErrorCode = receipt.ErrorCode; _ = smppErrorCode == 7;")]
    [InlineData("var smppErrorCode = count; _ = {|SMPP005:smppErrorCode == {|SMPP001:7|}|};")]
    [InlineData("var smppErrorCode = \"7\".Length; _ = smppErrorCode == 7;")]
    [InlineData("var smppErrorCode = new List<int>().First(); _ = {|SMPP005:smppErrorCode == {|SMPP001:7|}|};")]
    [InlineData("var smppErrorCode = new Dictionary<string, int>()[\"x\"]; _ = {|SMPP005:smppErrorCode == {|SMPP001:7|}|};")]
    [InlineData("var pair = (receipt.ErrorCode, count); _ = {|SMPP005:pair.ErrorCode == {|SMPP001:7|} || pair.Item1 == {|SMPP001:7|}|} || pair.count == 7 || pair.Item2 == 7;")]
    [InlineData("var (a, b) = (receipt.ErrorCode, count); _ = {|SMPP005:a == {|SMPP001:7|}|} || b == 7;")]
    [InlineData("int a, b; (a, b) = (receipt.ErrorCode, count); _ = {|SMPP005:a == {|SMPP001:7|}|} || b == 7;")]
    [InlineData("var (code, other) = receipt; _ = {|SMPP005:code == {|SMPP001:7|}|} || other == 7;")]
    [InlineData("int a; (a, _) = receipt; _ = {|SMPP005:a == {|SMPP001:7|}|};")]
    [InlineData("foreach (var (a, b) in new[] { (receipt.ErrorCode, 1) }) { _ = {|SMPP005:a == {|SMPP001:7|}|} || b == 7; }")]
    [InlineData("int Get() => receipt.ErrorCode; _ = Get() == 7;")]
    [InlineData("Func<int> get = () => receipt.ErrorCode; _ = get() == 7;")]
    [InlineData("""
        receipt.SetErrorCode({|SMPP001:7|});
        receipt.SetErrorCode(errorCode: {|SMPP001:7|}, retries: 7);
        receipt.SetErrorCode(retries: 7, errorCode: {|SMPP001:1|});
        """)]
    [InlineData("_ = {|SMPP005:receipt?.ErrorCode == {|SMPP001:7|} || receipt!.ErrorCode == {|SMPP001:7|} || (receipt).ErrorCode == ({|SMPP001:7|})|};")]
    [InlineData("var a = checked((short)receipt.ErrorCode); _ = {|SMPP005:a == {|SMPP001:7|}|};")]
    [InlineData("var a = receipt.ErrorCode + 1; _ = a == 7;")]
    [InlineData("var a = receipt.ErrorCode; a++; _ = a == 7;")]
    [InlineData("var a = receipt.ErrorCode; a += 7; _ = a == 7;")]
    [InlineData("int a; a = receipt.NetworkErrorCode ?? {|SMPP001:7|}; _ = {|SMPP005:a == {|SMPP001:7|}|};")]
    [InlineData("int? a = null; a ??= receipt.ErrorCode; _ = {|SMPP005:a == {|SMPP001:7|}|};")]
    [InlineData("var a = new { receipt.ErrorCode, receipt.Count }; _ = {|SMPP005:a.ErrorCode == {|SMPP001:7|}|} || a.Count == 7;")]
    [InlineData("""
        _ = Equals(receipt.ErrorCode, {|SMPP001:7|})
            || Equals(receipt.ErrorCode, 7L)
            || object.Equals({|SMPP001:7|}, receipt.ErrorCode);
        """)]
    [InlineData("""
        _ = receipt.ErrorCode.Equals({|SMPP001:7|})
            || receipt.ErrorCode.Equals(7L)
            || receipt.ErrorCode.Equals((object){|SMPP001:7|})
            || {|SMPP001:7|}.Equals(receipt.ErrorCode);
        """)]
    [InlineData("_ = ReferenceEquals(receipt.AnyErrorCode, 7) || receipt.ErrorCode.CompareTo(7) > 0;")]
    [InlineData("""
        _ = {|SMPP005:string.Equals(receipt.TextErrorCode, {|SMPP001:"007"|})
            || string.Equals({|SMPP001:"007"|}, receipt.TextErrorCode, StringComparison.Ordinal)
            || receipt.TextErrorCode.Equals({|SMPP001:"007"|}, StringComparison.Ordinal)|};
        """)]
    [InlineData("""
        _ = string.Compare(receipt.TextErrorCode, "007") < 0
            || receipt.TextErrorCode.StartsWith("007")
            || receipt.TextErrorCode.Contains("007");
        """)]
    [InlineData("_ = {|SMPP005:EqualityComparer<int>.Default.Equals(receipt.ErrorCode, {|SMPP001:7|})|} || receipt.TextErrorCode.Length == 7;")]
    [InlineData("""
        if (receipt.ErrorCode.Equals({|SMPP001:7|}) || receipt.ErrorCode.Equals({|SMPP001:1|})) { }
        else if (Equals(receipt.ErrorCode, {|SMPP001:15|})) { }
        """)]
    [InlineData("""
        if (string.Equals(receipt.TextErrorCode, {|SMPP001:"007"|}, StringComparison.Ordinal)
            || string.Equals({|SMPP001:"001"|}, receipt.TextErrorCode))
        {
        }
        """)]
    [InlineData("if (receipt.ErrorCode.Equals(7L)) { } else if (receipt.ErrorCode == {|SMPP001:1|}) { }")]
    public Task Follows_a_value_through_statements(string statements) => ReportsAsync(Receipts.Statements(statements));

    private static Task ReportsAsync(string source) => Verify.ReportsAsync(source, rules: $"{Verify.LiteralRules} {Verify.DecisionRules}");
}
