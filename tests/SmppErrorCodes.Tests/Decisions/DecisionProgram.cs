using System;
using System.Collections.Generic;
using System.Linq;

namespace SmppErrorCodes.Tests.Decisions;

/// <summary>A generated decision, as a method that returns the number of the body it takes.</summary>
internal abstract record DecisionProgram(CodeType Type)
{
    /// <summary>How many branches there are, the one that is taken otherwise included.</summary>
    public abstract int Branches { get; }

    /// <summary>The labels and conditions.</summary>
    public abstract IEnumerable<Term> Terms { get; }

    /// <summary>How often each guard is called; where it is once at most, the answers are independent.</summary>
    public bool AsksEachGuardOnce => Guards.Count() == Guards.Distinct().Count();

    public IEnumerable<string> Guards => Terms.SelectMany(term => term.All()).OfType<GuardTest>().Select(guard => guard.Name);

    public bool IsReadable => !Terms.SelectMany(term => term.All()).OfType<UnreadableTest>().Any();

    /// <summary>Whether null stands for a code somewhere.</summary>
    public bool ReplacesNull => Terms.SelectMany(term => term.All())
        .Any(term => term is CallTest test && (test.Format.Contains("??") || test.Format.Contains("OrDefault")));

    /// <summary>Whether the code is compared with anything; <c>HasValue</c> by itself compares nothing.</summary>
    public bool ComparesCode => Terms.SelectMany(term => term.All())
        .Any(term => term is Comparison or NullTest || (term is CallTest test && test.Format.Contains("{1}")));

    /// <summary>The method.</summary>
    /// <param name="body">What the branches return, by their number.</param>
    public string Source(Func<int, int> body) => $$"""
        public static int Decide({{Type.Name}} smppErrorCode, bool first, bool second)
        {
            {{(Type.IsReceipt ? "var receipt = new DeliveryReceipt { ErrorCode = smppErrorCode };" : "")}}
        {{Statements(body)}}
        }
        """;

    public sealed override string ToString() => Source(branch => branch);

    protected abstract string Statements(Func<int, int> body);
}

/// <summary>The type of a code, and how programs write its values.</summary>
internal sealed record CodeType(
    string Name,
    string Operand,
    bool IsNullable = false,
    bool IsText = false,
    bool IsReceipt = false,
    int Max = 1000,
    bool IsSigned = true,
    GuardKind Guards = GuardKind.Variable)
{
    public string Literal(int value) => IsText ? $"\"{value:D3}\"" : $"{value}";
}

/// <summary>How programs write what has nothing to do with the code.</summary>
internal enum GuardKind
{
    Variable,

    /// <summary>It writes down that it was called.</summary>
    Call,

    /// <summary>One of the guards throws an exception in place of being true.</summary>
    ThrowingCall,
}

/// <summary>A condition, a pattern, or a part of one.</summary>
internal abstract record Term
{
    public virtual IEnumerable<Term> All() => [this];

    /// <summary>As an expression of type bool.</summary>
    public abstract string Expression(CodeType type);

    /// <summary>As a pattern for the code; only for those that are made of patterns.</summary>
    public virtual string Pattern(CodeType type) => throw new NotSupportedException();
}

internal sealed record Comparison(string Operator, int Value, bool IsMirrored) : Term
{
    public override string Expression(CodeType type) =>
        IsMirrored ? $"{type.Literal(Value)} {Operator} {type.Operand}" : $"{type.Operand} {Operator} {type.Literal(Value)}";

    public override string Pattern(CodeType type) => Operator switch
    {
        "==" => type.Literal(Value),
        "!=" => $"not {type.Literal(Value)}",
        _ => $"{Operator} {type.Literal(Value)}",
    };
}

/// <summary>One of the other ways to compare with a constant.</summary>
internal sealed record CallTest(string Format, int Value, int Other) : Term
{
    public override string Expression(CodeType type) => string.Format(null, Format, type.Operand, type.Literal(Value), type.Literal(Other));
}

internal sealed record NullTest : Term
{
    public override string Expression(CodeType type) => $"{type.Operand} == null";

    public override string Pattern(CodeType type) => "null";
}

internal sealed record IsPattern(Term Inner) : Term
{
    public override IEnumerable<Term> All() => Inner.All().Append(this);

    public override string Expression(CodeType type) =>
        type.IsReceipt ? $"receipt is {{ ErrorCode: {Inner.Pattern(type)} }}" : $"{type.Operand} is {Inner.Pattern(type)}";
}

/// <summary>A pattern that gives the value a name, which only <see cref="Uses"/> reads.</summary>
internal sealed record NamedPattern(Term Inner, string Format) : Term
{
    public const string Name = "named";

    public override IEnumerable<Term> All() => Inner.All().Append(this);

    public override string Expression(CodeType type) => throw new NotSupportedException();

    public override string Pattern(CodeType type) => string.Format(null, Format, Inner.Pattern(type), Name);

    /// <summary>What a body behind the condition adds to its result: nothing, and the variable has to be assigned for it.</summary>
    /// <param name="name">The variable as the program calls it.</param>
    public static string Uses(Term condition, string name) => condition switch
    {
        NamedPattern or IsPattern { Inner: NamedPattern } => $" + Programs.Uses({name})",
        Join { Operator: "&&", Left: var left } => Uses(left, name),
        _ => "",
    };
}

internal sealed record Join(string Operator, string Word, Term Left, Term Right) : Term
{
    public override IEnumerable<Term> All() => Left.All().Concat(Right.All()).Append(this);

    public override string Expression(CodeType type) => $"({Left.Expression(type)} {Operator} {Right.Expression(type)})";

    public override string Pattern(CodeType type) => $"({Left.Pattern(type)} {Word} {Right.Pattern(type)})";
}

internal sealed record Not(Term Inner) : Term
{
    public override IEnumerable<Term> All() => Inner.All().Append(this);

    public override string Expression(CodeType type) => $"!({Inner.Expression(type)})";

    public override string Pattern(CodeType type) => $"not ({Inner.Pattern(type)})";
}

/// <summary>A pattern that takes every value, or all but null.</summary>
internal sealed record AnyPattern(bool TakesNull) : Term
{
    public override string Expression(CodeType type) => TakesNull ? "true" : $"{type.Operand} is {{ }}";

    public override string Pattern(CodeType type) => TakesNull ? "var _" : "{ }";
}

/// <summary>What has nothing to do with the code.</summary>
internal sealed record GuardTest(string Name) : Term
{
    public override string Expression(CodeType type) => type.Guards switch
    {
        GuardKind.Call => $"Programs.Asks({Name}, '{Name[0]}')",
        GuardKind.ThrowingCall => $"Programs.{(Name == "second" ? "Fails" : "Asks")}({Name}, '{Name[0]}')",
        _ => Name,
    };
}

/// <summary>A test of the code that the model cannot read.</summary>
internal sealed record UnreadableTest : Term
{
    public override string Expression(CodeType type) => $"Programs.IsOdd({type.Operand})";
}

/// <summary>A pattern with or without <c>when</c>.</summary>
internal sealed record Label(Term Code, Term? When)
{
    public IEnumerable<Term> Terms => When is null ? [Code] : [Code, When];

    public string Source(CodeType type, string before, string after, string name = NamedPattern.Name) =>
        before + Code.Pattern(type).Replace(NamedPattern.Name, name) + after + (When is null ? "" : $" when {When.Expression(type)}");
}

internal sealed record SwitchStatementProgram(CodeType Type, Label[][] Sections, int DefaultAt, bool IsOnTuple) : DecisionProgram(Type)
{
    public override int Branches => Sections.Length + (HasDefault ? 0 : 1);

    public override IEnumerable<Term> Terms => Sections.SelectMany(labels => labels).SelectMany(label => label.Terms);

    private bool HasDefault => DefaultAt < Sections.Length;

    protected override string Statements(Func<int, int> body)
    {
        var (before, after) = IsOnTuple ? ("(", ", _)") : ("", "");
        var sections = Sections.Select((labels, i) =>
            string.Concat(labels.Select((label, j) => $"        case {label.Source(Type, before, after, NameOf(j))}:\n"))
            + (i == DefaultAt ? "        default:\n" : "")
            + $"            return {body(i)}{(labels.Length == 1 && i != DefaultAt ? NamedPattern.Uses(labels[0].Code, NameOf(0)) : "")};\n");
        return $"    switch ({(IsOnTuple ? $"{Type.Operand}, first" : Type.Operand)})\n    {{\n{string.Concat(sections)}    }}\n"
            + (HasDefault ? "" : $"    return {body(Sections.Length)};\n");
    }

    /// <summary>The labels of a section share their variables' scope, and the sections do not.</summary>
    private static string NameOf(int label) => label == 0 ? NamedPattern.Name : $"{NamedPattern.Name}{label}";
}

internal sealed record SwitchExpressionProgram(CodeType Type, Label[] Arms, bool HasDiscard, bool IsOnReceipt) : DecisionProgram(Type)
{
    public override int Branches => Arms.Length + 1;

    public override IEnumerable<Term> Terms => Arms.SelectMany(label => label.Terms);

    protected override string Statements(Func<int, int> body)
    {
        var (before, after) = IsOnReceipt ? ("{ ErrorCode: ", " }") : ("", "");
        var arms = Arms.Select((arm, i) => $"        {arm.Source(Type, before, after)} => {body(i)}{NamedPattern.Uses(arm.Code, NamedPattern.Name)},\n");
        var discard = HasDiscard ? $"        _ => {body(Arms.Length)},\n" : "";
        return $"    return {(IsOnReceipt ? "receipt" : Type.Operand)} switch\n    {{\n{string.Concat(arms)}{discard}    }};\n";
    }
}

internal sealed record IfProgram(CodeType Type, Term[] Conditions, IfForm Form) : DecisionProgram(Type)
{
    public override int Branches => Conditions.Length + 1;

    public override IEnumerable<Term> Terms => Conditions;

    protected override string Statements(Func<int, int> body)
    {
        switch (Form)
        {
            case IfForm.Sequence:
                return string.Concat(Conditions.Select((_, i) =>
                    $"    if ({ConditionAt(i)})\n    {{\n        return {BodyAt(i)};\n    }}\n\n")) + $"    return {body(Conditions.Length)};\n";
            case IfForm.Conditional:
                var tests = Conditions.Select((_, i) => $"{ConditionAt(i)}\n        ? {BodyAt(i)}\n        : ");
                return $"    return {string.Concat(tests)}{body(Conditions.Length)};\n";
            case IfForm.Test:
                return $"    bool answer = {ConditionAt(0)};\n    return answer ? {body(0)} : {body(1)};\n";
            default:
                var chain = string.Join("    else ", Conditions.Select((_, i) =>
                    $"if ({ConditionAt(i)})\n    {{\n        result = {BodyAt(i)};\n    }}\n"));
                return $"    int result;\n    {chain}    else\n    {{\n        result = {body(Conditions.Length)};\n    }}\n\n    return result;\n";
        }

        string ConditionAt(int i) => Conditions[i].Expression(Type).Replace(NamedPattern.Name, NamedPattern.Name + i);

        string BodyAt(int i) => body(i) + NamedPattern.Uses(Conditions[i], NamedPattern.Name + i);
    }
}

internal enum IfForm
{
    Chain,
    Sequence,
    Conditional,
    Test,
}
