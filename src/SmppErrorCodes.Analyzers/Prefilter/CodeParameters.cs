using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Names;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>
/// The names of what is called with parameters that may be codes. A member that calls one of them may have a code as an
/// argument, although nothing else in it names one: <c>sender.Send(7)</c>.
/// </summary>
internal sealed class CodeParameters
{
    public static readonly CodeParameters None = new(ImmutableArray<string>.Empty, constructsWithoutName: false, callsWithoutName: false);

    private CodeParameters(ImmutableArray<string> callables, bool constructsWithoutName, bool callsWithoutName)
    {
        Callables = callables;
        ConstructsWithoutName = constructsWithoutName;
        CallsWithoutName = callsWithoutName;
    }

    /// <summary>The names of the methods, and of the types with constructors, in alphabetical order.</summary>
    public ImmutableArray<string> Callables { get; }

    /// <summary>Whether a constructor is among them, which <c>new(7)</c> and <c>: base(7)</c> call without the type's name.</summary>
    public bool ConstructsWithoutName { get; }

    /// <summary>Whether an indexer, a delegate or an operator is among them, which are called without a name.</summary>
    public bool CallsWithoutName { get; }

    /// <summary>Those that a file declares.</summary>
    public static CodeParameters In(SyntaxTree tree, string text, NameVocabulary vocabulary, CancellationToken cancellationToken)
    {
        var positions = new List<int>();
        NameSearch.AddAll(text, vocabulary.CodeBeginnings, (text, start, end) => vocabulary.MayNameCodes(text.Substring(start, end - start)), positions);
        if (positions.Count == 0)
        {
            return None;
        }

        var builder = new Builder();
        var tokens = new TokenFinder(tree.GetRoot(cancellationToken));
        foreach (var position in positions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var token = tokens.At(position);
            if (token.Parent is ParameterSyntax { Parent.Parent: { } owner } parameter && parameter.Identifier == token)
            {
                builder.Add(owner);
            }
        }

        return builder.ToParameters();
    }

    /// <summary>Those that a referenced assembly declares.</summary>
    public static CodeParameters In(IAssemblySymbol assembly, NameVocabulary vocabulary, CancellationToken cancellationToken)
    {
        var builder = new Builder();
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var member in pending.Pop().GetMembers())
            {
                switch (member)
                {
                    case INamespaceOrTypeSymbol inner:
                        pending.Push(inner);
                        if (inner is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } && HasCode(invoke.Parameters, vocabulary))
                        {
                            builder.Add(invoke);
                        }

                        break;
                    case IMethodSymbol method when HasCode(method.Parameters, vocabulary):
                        builder.Add(method);
                        break;
                }
            }
        }

        return builder.ToParameters();
    }

    /// <summary>All of them together.</summary>
    public static CodeParameters Union(IEnumerable<CodeParameters> parameters)
    {
        var builder = new Builder();
        foreach (var some in parameters)
        {
            if (some != None)
            {
                builder.Add(some);
            }
        }

        return builder.ToParameters();
    }

    public bool HasSame(CodeParameters other) =>
        ReferenceEquals(this, other)
        || (ConstructsWithoutName == other.ConstructsWithoutName && CallsWithoutName == other.CallsWithoutName && Callables.SequenceEqual(other.Callables));

    private static bool HasCode(ImmutableArray<IParameterSymbol> parameters, NameVocabulary vocabulary)
    {
        foreach (var parameter in parameters)
        {
            if (vocabulary.MayNameCodes(parameter.Name))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Builder
    {
        private readonly SortedSet<string> _callables = new(StringComparer.Ordinal);
        private bool _constructsWithoutName;
        private bool _callsWithoutName;

        /// <param name="owner">The declaration that has the parameter.</param>
        public void Add(SyntaxNode owner)
        {
            switch (owner)
            {
                case MethodDeclarationSyntax method:
                    _callables.Add(method.Identifier.ValueText);
                    break;
                case ConstructorDeclarationSyntax { Parent: BaseTypeDeclarationSyntax type }:
                    AddConstructor(type.Identifier.ValueText);
                    break;
                case TypeDeclarationSyntax type:
                    AddConstructor(type.Identifier.ValueText);
                    break;

                // These are called in the member that declares them.
                case LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax:
                    break;
                default:
                    _callsWithoutName = true;
                    break;
            }
        }

        public void Add(IMethodSymbol method)
        {
            switch (method.MethodKind)
            {
                case MethodKind.Constructor:
                    AddConstructor(method.ContainingType.Name);
                    break;
                case MethodKind.Ordinary:
                    _callables.Add(method.Name);
                    break;
                case MethodKind.ExplicitInterfaceImplementation:
                    break;
                default:
                    _callsWithoutName = true;
                    break;
            }
        }

        public void Add(CodeParameters others)
        {
            _callables.UnionWith(others.Callables);
            _constructsWithoutName |= others.ConstructsWithoutName;
            _callsWithoutName |= others.CallsWithoutName;
        }

        public CodeParameters ToParameters() =>
            _callables.Count == 0 && !_callsWithoutName ? None : new CodeParameters(_callables.ToImmutableArray(), _constructsWithoutName, _callsWithoutName);

        /// <summary>An attribute is written without the end of its type's name.</summary>
        private void AddConstructor(string type)
        {
            const string Attribute = nameof(Attribute);
            _callables.Add(type);
            _constructsWithoutName = true;
            if (type.EndsWith(Attribute, StringComparison.Ordinal) && type.Length > Attribute.Length)
            {
                _callables.Add(type.Substring(0, type.Length - Attribute.Length));
            }
        }
    }
}
