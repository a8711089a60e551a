using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SmppErrorCodes.Tests.CodeFixes;

/// <summary>Generates programs that compile, with a code in each construct of C# in which it can be compared, matched or produced.</summary>
/// <remarks>
/// Each symbol stands for text of one type. <c>$B</c> is a <c>bool</c>, <c>$G</c> one that has nothing to do with a code, <c>$I</c> an
/// <c>int</c> that is not a code, and <c>$S</c> a statement. <c>$O</c> and a letter is a code, <c>$C</c> and a letter a constant of its type, and
/// <c>$P</c> and a letter a pattern for it; the letters are those of <c>int</c>, <c>int?</c> (n), <c>long</c>, <c>string</c>, <c>object</c>
/// and receipts. <c>$V</c> is one new name in each template.
/// </remarks>
internal static partial class ActionPrograms
{
    /// <summary>Of the constructs inside of each other. The larger a program is, the more often a part of it does not compile.</summary>
    private const int MaxDepth = 3;
    private const int Names = 100_000;

    private static readonly string[] Usings =
    [
        "",
        "using SmppErrorCodes;\n",
        "using static SmppErrorCodes.TwilioSmppErrorCode;\n",
        "using Codes = SmppErrorCodes.TwilioSmppErrorCode;\n",
    ];

    /// <summary>The leaves of the trees.</summary>
    private static readonly Dictionary<string, string[]> Leaves = new()
    {
        ["$B"] = ["$G", "$Oi == $Ci", "$Oi != $Ci", "$Oi is $Ci or $Ci", "$On == $Ci", "$Os == $Cs", "$Ol == $Cl"],
        ["$G"] = ["first", "second", "!first", "Asks(first)", "Asks(second)"],
        ["$I"] = ["1", "2", "Log(1)", "Log(2)", "Log(3)"],
        ["$S"] = ["Log(1);", "Log(2);", "return 1;", "return Log(2);", "return Log(3);"],
        ["$Ci"] = ["0", "1", "1", "7", "7", "15", "15", "6", "14", "2", "8", "16", "51", "59", "22", "255", "-1", "0x7", "(1)", "SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber"],
        ["$Cs"] = ["\"000\"", "\"001\"", "\"007\"", "\"015\"", "\"006\"", "\"051\""],
        ["$Cl"] = ["1L", "7", "15L", "0"],
        ["$Oi"] = ["receipt.ErrorCode", "receipt.ErrorCode", "smppErrorCode", "receipt.ReadErrorCode()", "(receipt.ErrorCode)"],
        ["$On"] = ["receipt.NetworkErrorCode", "receipt?.ErrorCode", "receipt?.NetworkErrorCode"],
        ["$Os"] = ["receipt.TextErrorCode", "receipt?.TextErrorCode"],
        ["$Ol"] = ["receipt.LongErrorCode"],
        ["$Oo"] = ["receipt.AnyErrorCode"],
        ["$Pi"] = ["$Ci", "$Ci", "$Ci or $Ci", "not $Ci", "> $Ci", "<= $Ci", "var $V"],
        ["$Pn"] = ["$Ci", "$Ci or $Ci", "null", "not null", "not $Ci", "{ }", "int $V"],
        ["$Ps"] = ["$Cs", "$Cs or $Cs", "null", "not $Cs", "{ Length: 3 }"],
        ["$Pl"] = ["$Cl", "$Cl or $Cl", "not $Cl", "> $Cl"],
        ["$Po"] = ["$Ci", "null", "int", "int $V", "not $Ci"],
        ["$Pr"] = ["{ ErrorCode: $Ci }", "null", "{ }", "{ IsFinal: true }", "not null"],
    };

    private static readonly Dictionary<string, string[]> Branches = new()
    {
        ["$B"] =
        [
            "$Oi == $Ci", "$Ci == $Oi", "$Oi != $Ci", "$On == $Ci", "$On != $Ci", "$Os == $Cs", "$Ol == $Cl", "$Oi == $Ci || $Oi == $Ci",
            "$Oi != $Ci && $Oi != $Ci", "$On == $Ci || $On == $Ci", "$Oi > $Ci", "$Oi <= $Ci", "$Oi is $Pi", "$Oi is not ($Pi)", "$On is $Pn",
            "$On is not ($Pn)", "$Os is $Ps", "$Ol is $Pl", "$Oo is $Po", "receipt is $Pr", "receipt is not ($Pr)", "$B || $B", "$B && $B", "$B | $B",
            "$B ^ $B",
            "!($B)", "($B)", "($B) == true", "($B) != false", "$G && ($B)", "($B) && $G", "$B ? $B : $B",
            "$Oi.Equals($Ci)", "object.Equals($Oi, $Ci)", "Equals($Ci, $Oi)", "EqualityComparer<int>.Default.Equals($Oi, $Ci)", "$Os.Equals($Cs)",
            "string.Equals($Os, $Cs, StringComparison.Ordinal)", "$Oi.CompareTo($Ci) == 0",
            "new[] { $Ci, $Ci }.Contains($Oi)", "new HashSet<int> { $Ci, $Ci }.Contains($Oi)", "new List<string> { $Cs, $Cs }.Contains($Os)",
            "Array.IndexOf(new[] { $Ci, $Ci }, $Oi) >= 0", "((int[])[$Ci, $Ci]).Contains($Oi)",
            "($On ?? $Ci) == $Ci", "$On.GetValueOrDefault() == $Ci", "$On.HasValue && $On.Value == $Ci", "$On is { } $V && $V == $Ci",
            "$On is int $V && $V is $Pi",
            "$Oi is $Pi and var $V && Seen($V)", "$Oi is var $V && $V is $Pi", "($Oi, $G) is ($Pi, true)", "($Oi, $G) is ($Pi, _)",
            "($Oi, $G) == ($Ci, true)",
            "receipt is { ErrorCode: $Pi }", "receipt is { ErrorCode: $Pi } $V && Seen($V)", "receipt is { ErrorCode: $Pi and var $V } && Seen($V)",
            "receipt is { ErrorCode: $Pi, IsFinal: $B }", "receipt is ($Pi, _)", "receipt is (errorCode: $Pi, isFinal: true)",
            "receipt is DeliveryReceipt { NetworkErrorCode: $Pn }",
            "receipt is { ErrorCode: $Ci } or { ErrorCode: $Ci }", "receipt is not { ErrorCode: $Ci }", "receipt is { Inner.ErrorCode: $Pi }",
            "receipt is { Inner: { ErrorCode: $Pi } }",
            "new[] { $Oi, 3 } is [$Pi, ..]", "new[] { receipt }.Any(r => r.ErrorCode == $Ci)", "new[] { receipt }.Any(r => r.ErrorCode is $Pi)",
            "new[] { receipt }.Where(r => r.ErrorCode == $Ci || r.ErrorCode == $Ci).Any()",
            "(from r in new[] { receipt } where r.ErrorCode == $Ci select r).Any()",
            "((Func<DeliveryReceipt, bool>)(r => r is { ErrorCode: $Pi }))(receipt)",
            "Run(r => r.ErrorCode == $Ci || r.ErrorCode == $Ci, receipt)", "receipt.TryReadErrorCode(out var $V) && $V == $Ci",
            "receipt.TryReadErrorCode(out int $V) && $V is $Pi",
            "$Oi switch { $Pi => $B, _ => $B }", "$Oi switch { $Ci => true, $Ci => $B, _ => false }", "Task.FromResult($Oi).Result == $Ci",
            "unchecked((byte)$Oi) == $Ci",
            "checked($Oi) == $Ci", "$\"{$Oi == $Ci}\" == \"True\"", "receipt.ErrorCode.ToString(\"D3\") == $Cs", "int.Parse($Os) == $Ci",
            "new { ErrorCode = $Oi }.ErrorCode == $Ci",
            "TwilioCanonical($Oi) == $Ci",
            "SmppErrorCodes.TwilioSmppErrorCode.Canonical($Oi) == SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber007", "$On == null",
            "$On is null",
        ],
        ["$I"] =
        [
            "$B ? $I : $I", "$Oi == $Ci ? $I : $Oi == $Ci ? $I : $I", "$Oi switch { $Pi => $I, $Pi => $I, _ => $I }",
            "$Oi switch { $Ci => $I, $Ci => $I, $Ci => $I, _ => $I }",
            "$Oi switch { $Ci => $I, $Ci => $I }", "$Oi switch { $Pi when $G => $I, $Pi => $I, _ => throw new NotImplementedException() }",
            "$On switch { $Pn => $I, $Pn => $I, _ => $I }",
            "$On switch { null => $I, $Ci => $I, $Ci => $I, var $V => Log($V.Value) }", "$Os switch { $Cs => $I, $Cs or $Cs => $I, _ => $I }",
            "$Ol switch { $Pl => $I, _ => $I }",
            "receipt switch { { ErrorCode: $Pi } => $I, { ErrorCode: $Pi } => $I, _ => $I }",
            "receipt switch { null => $I, ($Pi, true) => $I, ($Pi, _) => $I, _ => $I }",
            "($Oi, $G) switch { ($Pi, true) => $I, ($Pi, false) => $I, _ => $I }",
            "($Oi, $G) switch { ($Ci or $Ci or $Ci, _) => $I, (_, true) => $I, (_, false) => $I }",
            "$Oo switch { $Ci => $I, int $V when $V == $Ci => $I, _ => $I }", "($I)", "$B switch { true => $I, false => $I }",
            "new[] { $I, $I }[$B ? 0 : 1]", "Log($I)",
        ],
        ["$S"] =
        [
            "if ($B) $S", "if ($B) { $S }", "if ($B) { $S } else { $S }", "if ($B) $S else $S",
            "if ($Oi == $Ci) { $S } else if ($Oi == $Ci) { $S } else { $S }",
            "if ($Oi == $Ci) { $S } else if ($Oi is $Ci or $Ci) { $S }", "if ($Oi == $Ci) { return $I; } if ($Oi == $Ci) { return $I; }",
            "if ($Oi is $Pi) return $I; if ($Oi is $Pi) return $I; $S",
            "switch ($Oi) { case $Ci: $S break; case $Ci: $S break; }",
            "switch ($Oi) { case $Ci: case $Ci: $S break; case $Ci: $S break; default: $S break; }",
            "switch ($Oi) { case $Ci: $S return $I; case $Ci: $S break; case $Ci: $S break; case $Ci: Log(1); break; }",
            "switch ($Oi) { case $Ci: Log(1); break; case $Ci: Log(2); break; case $Ci: Log(1); break; }",
            "switch ($Oi) { case $Pi: $S break; case $Pi when $G: $S break; default: throw new NotImplementedException(); }",
            "switch ($Oi) { default: $S break; case $Ci: { $S } break; }",
            "switch ($Oi) { case 1: goto case 7; case 7: Log(1); break; case $Ci: $S break; default: Log(2); break; }",
            "switch ($Oi) { case 7: goto case 1; case 1: Log(1); break; }", "switch ($Oi) { case 15: Log(1); break; case $Ci: goto case 15; case $Ci: $S break; }",
            "switch ($Oi) { case $Ci: Log(1); goto default; default: Log(2); break; }",
            "switch ($On) { case null: $S break; case $Ci: $S break; case $Ci: $S break; }",
            "switch ($On) { case $Pn: $S break; default: $S break; }", "switch ($Os) { case $Cs: $S break; case $Cs: $S break; }",
            "switch ($Ol) { case $Cl: $S break; case $Cl: $S break; default: $S break; }",
            "switch (receipt) { case { ErrorCode: $Pi }: $S break; case { ErrorCode: $Pi } when $G: $S break; }",
            "switch (receipt) { case ($Pi, true): $S break; case null: $S break; case ($Pi, _): $S break; default: $S break; }",
            "switch ($Oi, $G) { case ($Pi, true): $S break; case ($Pi, _): $S break; }",
            "switch ($Oi) { case $Pi and var $V: Log($V); break; case var $V: Log($V); break; }",
            "switch ($Oo) { case $Ci: $S break; case int $V when $V == $Ci: $S break; }",
            "switch ($Oi) { case $Ci: switch ($On) { case $Ci: $S break; } break; case $Ci: $S break; }",
            "return $I;", "Log($I);", "{ $S $S }", "var $V = $Oi; if ($V == $Ci) $S",
            "int $V = $Oi; switch ($V) { case $Ci: $S break; case $Ci: $S break; }", "var $V = $B; if ($V) { $S }",
            "while ($B) { $S break; }", "do { $S } while (($B) && Asks(false));", "for (var $V = 0; $V < 2 && ($B); $V++) { $S }",
            "foreach (var $V in new[] { $Oi }) { if ($V == $Ci) $S }",
            "foreach (var r in new[] { receipt }) { if (r.ErrorCode == $Ci || r.ErrorCode == $Ci) { $S continue; } Log(3); }",
            "try { $S } catch (TimeoutException) when ($B) { $S } finally { Log(1); }", "lock (receipt) { $S }", "checked { $S }",
            "using (new MemoryStream()) { $S }",
            "int $VLocal(int errorCode) { if (errorCode == $Ci || errorCode == $Ci) return $I; return $I; } Log($VLocal($Oi));",
            "bool $VLocal(int smppErrorCode) => smppErrorCode is $Pi; if ($VLocal($Oi)) { $S }",
            "var ($V, _) = receipt; if ($V == $Ci) { $S }",
            "Func<int, int> $V = errorCode => errorCode switch { $Ci => $I, $Ci => $I, _ => $I }; Log($V($Oi));",
            "var $V = new DeliveryReceipt { ErrorCode = $Ci, TextErrorCode = $Cs }; Log($V.ErrorCode);",
            "var $V = new DeliveryReceipt(); $V.SetErrorCode($Ci); Log($V.ErrorCode);",
            "var $V = new DeliveryReceipt(); $V.NetworkErrorCode = $Ci; Log((int)$V.NetworkErrorCode);",
            "var $V = new[] { $Ci, $Ci }; if ($V.Contains($Oi)) { $S }",
            "var $V = new Dictionary<int, int> { [$Ci] = $I, [$Ci] = $I }; if ($V.TryGetValue($Oi, out var $VValue)) Log($VValue);",
            "// $Oi == 1\n$S", "$S // About 7.\n", "/* one */ if ($Oi /* two */ == /* three */ $Ci) /* four */ $S",
            "label$V: if (($B) && Asks(false)) goto label$V; $S",
        ],
        ["$Pi"] =
        [
            "$Pi or $Pi", "$Ci or $Ci or $Ci", "$Pi and $Pi", "not ($Pi)", "($Pi)", "> $Ci and < $Ci", ">= $Ci and <= $Ci", "$Pi and var $V",
            "not $Ci and not $Ci", "int and ($Pi)", "$Ci", "<= $Ci or $Ci",
        ],
        ["$Pn"] = ["$Pi", "null or $Ci", "$Pn or $Pn", "not null and ($Pi)", "{ } and ($Ci or $Ci)", "int $V and ($Ci or $Ci)", "not (null or $Ci)", "{ } $V and $Ci"],
        ["$Ps"] = ["$Cs or $Cs", "null or $Cs", "not ($Cs or $Cs)", "{ } and ($Cs or $Cs)", "$Cs and var $V"],
        ["$Pl"] = ["$Cl or $Cl", "not ($Cl or $Cl)", ">= $Cl and <= $Cl", "$Cl and var $V"],
        ["$Po"] = ["$Ci or $Ci", "int and ($Pi)", "not ($Ci or $Ci)", "int $V and $Ci", "null or $Ci"],
        ["$Pr"] =
        [
            "{ ErrorCode: $Pi }", "{ NetworkErrorCode: $Pn }", "{ ErrorCode: $Pi, IsFinal: true }", "($Pi, _)", "($Pi, isFinal: true)",
            "{ ErrorCode: $Pi } $V", "{ ErrorCode: $Pi and var $V }", "$Pr or $Pr", "not $Pr", "$Pr and $Pr", "null or $Pr",
            "{ Inner.ErrorCode: $Pi }", "{ TextErrorCode: $Ps }", "DeliveryReceipt { LongErrorCode: $Pl }",
            "{ ErrorCode: $Ci } or { ErrorCode: $Ci }",
        ],
    };

    /// <summary>A file with a class <c>Program</c>, in which <c>Decide</c> is the method that is run. In half of them, each statement has lines of its own.</summary>
    public static Gen<string> All { get; } =
        from usings in Gen.OneOf(Usings.Select(Gen.Const).ToArray())
        from depth in Gen.Int[1, MaxDepth]
        from body in Fill(depth < MaxDepth ? "$S\n$S\nreturn $I;" : "$S\nreturn 1;", depth)
        from hasLines in Gen.Bool
        select Program(usings, hasLines ? OnLines(body) : body);

    private static string Program(string usings, string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        {{usings}}using static Acme.Calls;

        namespace Acme;

        internal static class Program
        {
            public static int Decide(DeliveryReceipt receipt, int smppErrorCode, bool first, bool second)
            {
                {{body}}
            }
        }

        """;

    private static string OnLines(string statements) => string.Join('\n', ((BlockSyntax)SyntaxFactory.ParseStatement($"{{\n{statements}\n}}", options: GeneratedCompilation.ParseOptions))
        .Statements.Select(static statement => statement.NormalizeWhitespace(eol: "\n").ToFullString()));

    private static Gen<string> Of(string symbol, int depth)
    {
        var templates = depth > 0 && Branches.TryGetValue(symbol, out var branches) ? branches : Leaves[symbol];
        return Gen.Int[0, templates.Length - 1].SelectMany(index => Fill(templates[index], depth - 1));
    }

    private static Gen<string> Fill(string template, int depth) => Gen.Int[0, Names].SelectMany(name =>
        Symbol().Split(template.Replace("$V", $"v{name}")).Aggregate(
            Gen.Const(""),
            (text, part) => Leaves.ContainsKey(part)
                ? text.SelectMany(_ => Of(part, depth), static (text, part) => text + part)
                : text.Select(text => text + part)));

    [GeneratedRegex(@"(\$[BGIS]|\$[COP][inslor])")]
    private static partial Regex Symbol();
}
