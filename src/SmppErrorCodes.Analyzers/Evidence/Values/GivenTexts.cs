using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SmppErrorCodes.Analyzers.Evidence.Facts;
using SmppErrorCodes.Analyzers.Evidence.Flow;
using SmppErrorCodes.Analyzers.Operations;

namespace SmppErrorCodes.Analyzers.Evidence.Values;

/// <summary>
/// How many digits the texts have that a parameter, a field or a property is given: <c>IsAbsent(receipt.ErrorCode.ToString())</c>. Only where nothing
/// can give it a text from elsewhere: parameters of private methods and of local functions, and private members.
/// </summary>
internal sealed class GivenTexts
{
    private readonly Compilation _compilation;
    private readonly Func<IOperation, CancellationToken, CodeEvidence> _evidenceOf;
    private readonly ConcurrentDictionary<ISymbol, TextDigits> _known = new(SymbolEqualityComparer.Default);

    /// <param name="evidenceOf">The evidence for a value, which must not depend on what is given.</param>
    public GivenTexts(Compilation compilation, Func<IOperation, CancellationToken, CodeEvidence> evidenceOf)
    {
        _compilation = compilation;
        _evidenceOf = evidenceOf;
    }

    /// <summary>The evidence for a symbol with the digits that its texts have.</summary>
    public CodeEvidence Written(CodeEvidence evidence, ISymbol symbol, CancellationToken cancellationToken)
    {
        symbol = symbol.OriginalDefinition;
        if (!evidence.IsCode || CodeForms.Of(CodeForms.TypeOf(symbol)) != CodeForm.Text || !IsClosed(symbol))
        {
            return evidence;
        }

        if (!_known.TryGetValue(symbol, out var digits))
        {
            digits = Find(symbol, cancellationToken);
            _known.TryAdd(symbol, digits);
        }

        return evidence.Written(digits);
    }

    /// <summary>Whether all that gives the symbol a value stands in its type, or in the member around it.</summary>
    private bool IsClosed(ISymbol symbol) => symbol switch
    {
        IParameterSymbol { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol method } =>
            method.MethodKind == MethodKind.LocalFunction || (method.MethodKind == MethodKind.Ordinary && IsPrivate(method)),
        IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol { IsIndexer: false } => IsPrivate(symbol),
        _ => false,
    };

    private bool IsPrivate(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Private
        && member is not IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false }
        && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, _compilation.Assembly);

    /// <summary>What all texts have that the symbol is given, also by way of other symbols; those of the list where nothing shows other ones.</summary>
    private TextDigits Find(ISymbol symbol, CancellationToken cancellationToken)
    {
        TextDigits? found = null;
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { symbol };
        var pending = new Queue<ISymbol>(seen);
        while (pending.Count > 0)
        {
            foreach (var value in GivenTo(pending.Dequeue(), cancellationToken))
            {
                if (value is not null && SourceOf(value) is { } source && IsClosed(source))
                {
                    if (seen.Add(source))
                    {
                        pending.Enqueue(source);
                    }
                }
                else if (value is null || !ConstantOperand.Is(value))
                {
                    var digits = value is null ? TextDigits.Listed : CodeSource.Of(value).Digits ?? _evidenceOf(value, cancellationToken).Digits;
                    found = found is null || found == digits ? digits : TextDigits.Either;
                }
            }
        }

        return found ?? TextDigits.Listed;
    }

    /// <summary>The symbol whose text a value is, as it stands; null for any other value.</summary>
    private static ISymbol? SourceOf(IOperation value) => CodeSource.Of(value) is { Digits: null, Operation: var source }
        ? source switch
        {
            IParameterReferenceOperation { Parameter: var parameter } => parameter.OriginalDefinition,
            IFieldReferenceOperation or IPropertyReferenceOperation => ((IMemberReferenceOperation)source).Member.OriginalDefinition,
            _ => null,
        }
        : null;

    /// <summary>The values that the symbol is given; null for one that is not known.</summary>
    private IEnumerable<IOperation?> GivenTo(ISymbol symbol, CancellationToken cancellationToken)
    {
        var parameter = symbol as IParameterSymbol;
        var named = parameter?.ContainingSymbol.OriginalDefinition ?? symbol;
        foreach (var scope in ScopesOf(named, cancellationToken))
        {
            if (!_compilation.ContainsSyntaxTree(scope.SyntaxTree))
            {
                // A body that an editor binds in place of another one.
                yield return null;
                yield break;
            }

            var model = _compilation.GetSemanticModel(scope.SyntaxTree);
            foreach (var name in scope.DescendantNodes().OfType<SimpleNameSyntax>().Where(name => name.Identifier.ValueText == named.Name))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol?.OriginalDefinition, named))
                {
                    foreach (var value in parameter is null ? WrittenAt(name, model, cancellationToken) : PassedAt(name, parameter, model, cancellationToken))
                    {
                        yield return value;
                    }
                }
            }
        }

        foreach (var declaration in named.DeclaringSyntaxReferences)
        {
            if (InitializerOf(declaration.GetSyntax(cancellationToken)) is { } initializer)
            {
                yield return _compilation.GetSemanticModel(initializer.SyntaxTree).GetOperation(initializer, cancellationToken);
            }
        }
    }

    private static IEnumerable<SyntaxNode> ScopesOf(ISymbol named, CancellationToken cancellationToken) => named is IMethodSymbol { MethodKind: MethodKind.LocalFunction }
        ? named.DeclaringSyntaxReferences
            .Select(declaration => declaration.GetSyntax(cancellationToken))
            .Select(static function => function.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? function.SyntaxTree.GetRoot())
        : named.ContainingType.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellationToken));

    /// <summary>What a call passes; null where the method is not called, but handed on.</summary>
    private static IEnumerable<IOperation?> PassedAt(SimpleNameSyntax name, IParameterSymbol parameter, SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode method = name is IdentifierNameSyntax identifier ? TypeMentions.ReferenceWith(identifier) : name;
        if (method.Parent is not InvocationExpressionSyntax call || call.Expression != method || model.GetOperation(call, cancellationToken) is not IInvocationOperation invocation)
        {
            yield return null;
            yield break;
        }

        yield return Arguments.At(invocation, parameter.Ordinal);
    }

    /// <summary>What is assigned; null where a reference to the member is handed on, or a tuple is taken apart. Where it is read, nothing is.</summary>
    private static IEnumerable<IOperation?> WrittenAt(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        var reference = model.GetOperation(name is IdentifierNameSyntax identifier ? TypeMentions.ReferenceWith(identifier) : name, cancellationToken);
        switch (reference?.Parent)
        {
            case IAssignmentOperation { Target: var target, Value: var value } assignment when ReferenceEquals(target, reference):
                yield return assignment is ISimpleAssignmentOperation { IsRef: false } or ICoalesceAssignmentOperation ? value : null;
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } or ITupleOperation:
                yield return null;
                break;
        }
    }

    private static ExpressionSyntax? InitializerOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
        _ => null,
    };
}
