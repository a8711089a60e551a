using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CsCheck;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>Members that are put together of C#'s constructs at random. They parse; few of them compile.</summary>
/// <remarks>
/// No pattern and no default value of a parameter has an expression in it: at a <c>goto case</c> in a lambda in its own
/// <c>case</c> the compiler's stack overflows, and at a method in a default value of its own parameter it waits forever.
/// </remarks>
internal static partial class GrammarTrees
{
    private const int Depth = 5;

    /// <summary>The leaves of the trees, by the letter of their kind.</summary>
    private static readonly Dictionary<string, string[]> Leaves = new()
    {
        ["$E"] = ["$O", "$C", "$L", "$O == $C", "$O is $C"],
        ["$P"] = ["$C", "$C", "_", "> $C", "<= $C", "not $C", "var $L", "int $L", "{ }", "null", "$T"],
        ["$S"] = ["count++;", "return;", "break;", ";", "throw null;", "goto default;", "goto case $C;", "$L = $O;", "{ }", "_ = $O == $C;"],
        ["$M"] =
        [
            "[SmppErrorCodes.ErrorCode] $T $N;", "int $N => $C;", "const int $N = $C;",
            "[SmppErrorCodes.SameMeaningAs(\"ErrorCode\")] const int $N = $C;", "enum $N { A = $C, [SmppErrorCodes.SameMeaningAs(\"A\")] B }",
            "[SmppErrorCodes.Extends(typeof(SmppErrorCodes.TwilioSmppErrorCode))] enum $N { A = $C, B = $C }",
        ],
        ["$O"] =
        [
            "receipt.ErrorCode", "receipt.ErrorCode", "receipt.NetworkErrorCode", "receipt?.ErrorCode", "receipt.TextErrorCode",
            "receipt.LongErrorCode", "receipt.AnyErrorCode", "smppErrorCode",
            "receipt.GetErrorCode()", "all[0].ErrorCode", "SmppErrorCodes.TwilioSmppErrorCode.Canonical(receipt.ErrorCode)", "count",
            "(receipt.ErrorCode)", "receipt", "this.ErrorCode", "r.ErrorCode",
        ],
        ["$C"] =
        [
            "0", "1", "7", "15", "6", "14", "22", "-1", "0x7", "0b111", "7L", "7UL", "1_5", "99999999999999999999", "\"007\"", "\"7\"", "\"x\"",
            "null", "default", "true", "false", "'7'", "7.0",
            "SmppErrorCodes.TwilioSmppErrorCode.NoError", "SmppErrorCodes.TwilioSmppErrorCode.AbsentSubscriber",
            "SmppErrorCodes.TwilioSmppErrorCode.Text.AbsentSubscriber007", "Missing.Code", "$N",
        ],
        ["$L"] = ["a", "b", "c", "smppErrorCode", "dlrCode", "_"],
        ["$N"] = ["ErrorCode", "Status", "DlrErrorCode", "X", "@case"],
        ["$T"] =
        [
            "int", "int?", "long", "byte", "string", "object", "bool", "var", "DeliveryReceipt", "Missing", "int[]", "(int ErrorCode, int)",
            "HashSet<int>", "Dictionary<int, string>", "dynamic",
        ],
    };

    private static readonly Dictionary<string, string[]> Branches = new()
    {
        ["$E"] =
        [
            "$O == $C", "$O != $C", "$C == $O", "$O == $C || $O == $C", "$O != $C && $O != $C", "$O is $P", "$O is not $P", "$E || $E", "$E && $E",
            "$E | $E", "$E ^ $E", "!$E", "!($E)", "($E)", "$E == true", "$E != $E",
            "$O < $C", "$C >= $O", "$E ? $E : $E", "$O == $C ? $E : $O == $C ? $E : $E", "$O switch { $P => $E, $P => $E, _ => $E }",
            "$O switch { $P => $E, $P when $E => $E }", "$E switch { $C => $E, $C or $C => $E, _ => throw $E }", "$E switch { }",
            "($E, $E) switch { ($P, $P) => $E, var $L => $E }", "($O, $E) is ($P, $P)", "receipt is { ErrorCode: $P }",
            "receipt is { $N: $P, ErrorCode: $P } $L", "receipt is ($P, $P)",
            "new[] { $C, $E }.Contains($O)", "new HashSet<int> { $C, $E }.Contains($O)", "$O.Equals($C)", "object.Equals($O, $E)", "Equals($E)",
            "string.IsNullOrEmpty($O)", "$E.HasValue", "$O ?? $E", "$O ??= $E", "$E.GetValueOrDefault($C)",
            "$L = $E", "$O = $E", "($L, $O) = ($E, $E)", "(var $L, var $L) = $E", "$O += $E", "$O++", "-$E", "($T)$E", "($T)($E)", "$E as $T",
            "$E is $T $L", "checked($E)", "await $E", "await Task.FromResult($E)",
            "(Func<DeliveryReceipt, bool>)(r => $E)", "(Action)(() => { $S })", "delegate { $S }", "new[] { receipt }.Any(r => $E)",
            "from r in all where $E select $E", "new DeliveryReceipt { ErrorCode = $E, $N = $E }", "new { ErrorCode = $E }", "new $T($E)",
            "$\"{$E}\"", "$\"{$E:D3} {$O}\"", "[$E, .. $E]", "[with($C), $E]", "new int[] { $E }[$E]", "$E[$E]", "$E?.$N", "$E?[$E]?.$N", "$E!.$N",
            "$E.$N($E, out var $L)", "int.TryParse($E, out $T $L)", "receipt with { ErrorCode = $E }",
            "nameof($E)", "typeof($T)", "default($T)", "sizeof($T)", "stackalloc[] { $E }", "ref $E", "$E..$E", "^$E", "throw $E",
            "receipt.SetErrorCode($E, retries: $E)", "M($E)", "base.$N", "$E < $E > ($E)", "&$E", "*$E",
        ],
        ["$P"] =
        [
            "$P or $P", "$C or $C", "$C or $C or $C", "$P and $P", "not $P", "($P)", "not ($P or $P)", "> $C and < $C", "{ ErrorCode: $P }",
            "{ ErrorCode: $P, $N: $P } $L", "{ $N.$N: $P }", "{ Length: $P }", "($P, $P)", "(ErrorCode: $P, $P)",
            "$T($P, $P)", "$T { ErrorCode: $P }", "[$P, .., $P]", "[.. $P]", "var ($L, $L)", "$T $L",
        ],
        ["$S"] =
        [
            "if ($E) $S", "if ($E) $S else $S", "if ($O == $C) { $S } else if ($O == $C) { $S } else { $S }",
            "if ($E) { $S return; } if ($E) { return; } $S", "if ($O == $C) return; if ($O is $C or $C) return; $S",
            "switch ($O) { case $C: $S break; case $C: case $P: $S break; default: $S break; }",
            "switch ($O) { case $C: case $C: goto case $C; case $P when $E: $S $S break; }", "switch ($E) { default: $S break; case $C: $S }",
            "switch (receipt.ErrorCode) { case 1: case 15: count++; break; case $C: $S break; case 7: count++; break; }",
            "switch (smppErrorCode) { case 15: $S break; default: return; case 7: $S break; case 1: $S return; }",
            "if ($O == 1) { $S } else if ($O is 7 or 15) $S else { $S }",
            "switch (receipt) { case { ErrorCode: $P }: $S return; case $P: break; }", "switch ($E) { }",
            "switch ($E, $E) { case ($P, $P): $S break; }", "switch ($O) { case $C: return; case $C: return; } $S",
            "var $L = $E;", "$T $L = $E;", "$T $L;", "$T $L = $E, $L = $E;", "const $T $L = $C;", "var ($L, $L) = $E;", "$E;", "_ = $E;", "$L = $E;",
            "return $E;", "throw $E;", "{ $S $S $S }", "while ($E) $S", "do $S while ($E);",
            "for (var $L = $E; $E; $E) { $S }", "foreach (var $L in $E) { $S }", "foreach (var ($L, $L) in $E) $S",
            "try { $S } catch (Exception e) when ($E) { $S } finally { $S }", "using (var $L = new DlrSession()) { $S }", "using var $L = $E;",
            "$T Local($T $L) { $S }", "$T Local() => $E;", "lock ($E) { $S }", "yield return $E;", "yield break;", "label: $S", "goto label;",
            "checked { $S }", "unsafe { $S }", "fixed (int* $L = $E) { $S }", "ref $T $L = ref $E;",
            "\n#if DEBUG\n$S\n#else\n$S\n#endif\n", "\n// $E\n$S", "\n#pragma warning disable\n$S\n", "await foreach (var $L in $E) { $S }",
            "scoped $T $L = $E;",
        ],
        ["$M"] =
        [
            "void $N($T $L, $T receipt = 7) { $S }", "$T $N => $E;", "$T $N { get { $S } set => $E; } = $E;",
            "[SmppErrorCodes.ErrorCode] $T $N { get; set; } = $E;", "[SmppErrorCodes.ErrorCode(typeof($T))] $T $N = $E;",
            "[return: SmppErrorCodes.ErrorCode] $T $N([SmppErrorCodes.ErrorCode] $T $L) { $S }", "[Obsolete($E)] const $T $N = $E;",
            "$T this[$T $L] { get { $S } }", "class $N : $T { $M $M }", "enum $N : $T { A = $E, B = $E }",
            "record $N($T ErrorCode, [SmppErrorCodes.ErrorCode] $T $L);",
            "async Task $N(DeliveryReceipt receipt, int smppErrorCode, DeliveryReceipt[] all, int count) { $S $S }",
            "bool $N(DeliveryReceipt receipt, int smppErrorCode, DeliveryReceipt[] all, int count) => $E;",
            "public static $T operator +($T $L, $T receipt) => $E;", "static Handler() { $S }", "event Action $N { add { $S } remove { $S } }",
        ],
    };

    /// <summary>The members of one class: a method with statements about codes, one with an expression, and any other.</summary>
    public static Gen<string> Members { get; } = Fill(
        "async Task M(DeliveryReceipt receipt, int smppErrorCode, DeliveryReceipt[] all, int count) { $S $S } "
        + "bool M(DeliveryReceipt receipt, int smppErrorCode, DeliveryReceipt[] all, int count, object r) => $E; $M",
        Depth);

    private static Gen<string> Of(string symbol, int depth)
    {
        var templates = depth > 0 && Branches.TryGetValue(symbol, out var branches) ? branches : Leaves[symbol];
        return Gen.Int[0, templates.Length - 1].SelectMany(index => Fill(templates[index], depth - 1));
    }

    private static Gen<string> Fill(string template, int depth)
    {
        var parts = Symbol().Split(template);
        return parts.Aggregate(
            Gen.Const(""),
            (text, part) => part.StartsWith('$') && Leaves.ContainsKey(part)
                ? text.SelectMany(_ => Of(part, depth), static (text, part) => text + part)
                : text.Select(text => text + part));
    }

    [GeneratedRegex(@"(\$[A-Z])")]
    private static partial Regex Symbol();
}
