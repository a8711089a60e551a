using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace SmppErrorCodes.Tests.Decisions;

/// <summary>Generates decisions of all kinds.</summary>
internal static class DecisionPrograms
{
    private static readonly CodeType Int = new("int", "smppErrorCode");
    private static readonly CodeType NullableInt = new("int?", "smppErrorCode", IsNullable: true);
    private static readonly CodeType Long = new("long", "smppErrorCode");
    private static readonly CodeType Byte = new("byte", "smppErrorCode", Max: 255, IsSigned: false);
    private static readonly CodeType Text = new("string", "smppErrorCode", IsNullable: true, IsText: true, Max: 999, IsSigned: false);
    private static readonly CodeType Receipt = new("int", "receipt.ErrorCode", IsReceipt: true);

    public static Gen<CodeType> Types { get; } = Gen.OneOf(Int, Int, NullableInt, NullableInt, Long, Byte, Text, Receipt);

    public static Gen<DecisionProgram> All { get; } = Types.SelectMany(type => Gen.OneOf(
        SwitchStatement(type),
        SwitchStatement(type),
        SwitchExpression(type),
        SwitchExpression(type),
        If(type))).Where(program => program.ComparesCode);

    private static Gen<DecisionProgram> SwitchStatement(CodeType type) =>
        from sections in Labels(type).Array[1, 3].Array[1, 5]
        from defaultAt in Gen.Int[0, 7]
        from isOnTuple in Gen.Int[0, 5]
        select (DecisionProgram)new SwitchStatementProgram(type, sections, defaultAt, isOnTuple == 0);

    private static Gen<DecisionProgram> SwitchExpression(CodeType type) =>
        from arms in Labels(type).Array[1, 6]
        from hasDiscard in Gen.Bool
        from isOnReceipt in Gen.Bool
        select (DecisionProgram)new SwitchExpressionProgram(type, arms, hasDiscard, isOnReceipt && type.IsReceipt);

    private static Gen<DecisionProgram> If(CodeType type) =>
        from form in Gen.Enum<IfForm>()
        from conditions in Gen.Select(Condition(type, 2), Test(type, 0), NamedTest(type), Gen.Int[0, 5], (condition, test, named, choice) =>
            choice == 0 ? named : TestsCode(condition) ? condition : test).Array[1, form == IfForm.Test ? 1 : 4]
        select (DecisionProgram)new IfProgram(type, conditions, form);

    private static bool TestsCode(Term condition) => condition.All().Any(term => term is not (GuardTest or UnreadableTest or Join or Not));

    private static Gen<Label> Labels(CodeType type) =>
        from code in Gen.Frequency(
            (8, Constant(type).Select(value => (Term)new Comparison("==", value, false))),
            (6, Pattern(type, 2)),
            (2, Named(type)),
            (1, Gen.Bool.Select(takesNull => (Term)new AnyPattern(takesNull))))
        from hasGuard in Gen.Int[0, 4]
        from guard in hasGuard == 0 ? Condition(type, 1) : hasGuard == 1 ? Guard : Gen.Const((Term)null!)
        select new Label(code, guard);

    /// <summary>A pattern with a variable, at the top: behind <c>or</c> and <c>not</c> there can be none.</summary>
    private static Gen<Term> Named(CodeType type) => Gen.Select(
        Pattern(type, 1),
        Gen.OneOf("({0}) and var {1}", "var {1} and ({0})", "{{ }} {1} and ({0})", "TYPE {1} and ({0})", "({0}) and TYPE {1}"),
        (inner, format) => (Term)new NamedPattern(inner, format.Replace("TYPE", type.Name.TrimEnd('?'))));

    private static Gen<Term> NamedTest(CodeType type) =>
        from named in Named(type)
        from guard in Gen.OneOf<Term?>(null, null, new GuardTest("first"), new GuardTest("second"))
        let test = (Term)new IsPattern(named)
        select guard is null ? test : new Join("&&", "and", test, guard);

    private static Gen<int> Constant(CodeType type) =>
        Gen.Frequency((3, Gen.Int[0, 21]), (6, Gen.OneOf(0, 6, 14, 1, 7, 15)), (1, Gen.OneOf(22, 51, 59, 255, 713, 928, 999, -1)))
            .Where(value => value <= type.Max && (value >= 0 || type.IsSigned));

    private static readonly Gen<Term> Guard = Gen.OneOf("first", "second", "first", "second", "!first").Select(
        name => name[0] == '!' ? new Not(new GuardTest(name[1..])) : (Term)new GuardTest(name));

    private static Gen<string> Operator(CodeType type) =>
        type.IsText ? Gen.OneOf("==", "!=") : Gen.OneOf("==", "==", "==", "!=", "!=", "<", "<=", ">", ">=");

    private static Gen<Term> Pattern(CodeType type, int depth)
    {
        var comparison = Gen.Select(Operator(type), Constant(type), (@operator, value) => (Term)new Comparison(@operator, value, false));
        var leaves = new List<(int, Gen<Term>)> { (8, comparison) };
        if (type.IsNullable)
        {
            leaves.Add((1, Gen.Const((Term)new NullTest())));
        }

        if (depth > 0)
        {
            leaves.Add((5, Gen.Select(Pattern(type, depth - 1), Pattern(type, depth - 1), (left, right) => (Term)new Join("||", "or", left, right))));
            leaves.Add((3, Gen.Select(Pattern(type, depth - 1), Pattern(type, depth - 1), (left, right) => (Term)new Join("&&", "and", left, right))));
            leaves.Add((2, Pattern(type, depth - 1).Select(inner => (Term)new Not(inner))));
        }

        return Gen.Frequency([.. leaves]);
    }

    /// <summary>A test of the code alone.</summary>
    private static Gen<Term> Test(CodeType type, int depth)
    {
        var calls = new List<string> { "{0}.Equals({1})", "new[] {{ {1}, {2} }}.Contains({0})", "new HashSet<TYPE> {{ {1}, {2} }}.Contains({0})", "({0} == {1}) == true" };
        if (type.IsNullable && !type.IsText)
        {
            calls =
            [
                "{0}.HasValue",
                "!{0}.HasValue",
                "({0} ?? {1}) == {2}",
                "({0} ?? {1}) != {1}",
                "{0}.GetValueOrDefault() == {1}",
                "{0}.GetValueOrDefault({1}) is {2} or {1}",
                "({0} != null && {0}.Value == {1})",
            ];
        }
        else if (type.IsText)
        {
            calls = ["string.Equals({0}, {1})", "string.IsNullOrEmpty({0})", "new[] {{ {1}, {2} }}.Contains({0})", "({0} ?? {1}) == {2}"];
        }

        var comparison = Gen.Select(Operator(type), Constant(type), Gen.Bool, (@operator, value, isMirrored) =>
            (Term)new Comparison(@operator, value, isMirrored));
        return Gen.Frequency(
            (6, comparison),
            (3, Pattern(type, depth).Select(pattern => (Term)new IsPattern(pattern))),
            (2, Gen.Select(Gen.OneOf([.. calls]), Constant(type), Constant(type), (format, value, other) =>
                (Term)new CallTest(format.Replace("TYPE", type.Name), value, other))));
    }

    private static Gen<Term> Condition(CodeType type, int depth)
    {
        var leaf = Gen.Frequency((10, Test(type, depth)), (3, Guard), (1, Gen.Const((Term)new UnreadableTest())));
        if (depth == 0)
        {
            return leaf;
        }

        return Gen.Frequency(
            (4, leaf),
            (4, Gen.Select(Gen.OneOf("||", "||", "||", "|"), Condition(type, depth - 1), Condition(type, depth - 1), (@operator, left, right) =>
                (Term)new Join(@operator, "or", left, right))),
            (4, Gen.Select(Gen.OneOf("&&", "&&", "&&", "&"), Condition(type, depth - 1), Condition(type, depth - 1), (@operator, left, right) =>
                (Term)new Join(@operator, "and", left, right))),
            (2, Condition(type, depth - 1).Select(inner => (Term)new Not(inner))));
    }
}
