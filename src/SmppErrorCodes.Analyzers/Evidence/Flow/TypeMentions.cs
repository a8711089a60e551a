using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmppErrorCodes.Analyzers.Evidence.Facts;

namespace SmppErrorCodes.Analyzers.Evidence.Flow;

/// <summary>Where a type mentions its own collections that can hold codes. It is found by their names, in one walk over the type.</summary>
internal sealed class TypeMentions
{
    private readonly Dictionary<string, List<ExpressionSyntax>> _byName;

    private TypeMentions(Dictionary<string, List<ExpressionSyntax>> byName) => _byName = byName;

    public static TypeMentions In(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var byName = new Dictionary<string, List<ExpressionSyntax>>(StringComparer.Ordinal);
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol or IPropertySymbol && CodeForms.OfElements(CodeForms.TypeOf(member)) != CodeForm.None)
            {
                byName[member.Name] = new List<ExpressionSyntax>();
            }
        }

        foreach (var part in type.DeclaringSyntaxReferences)
        {
            foreach (var node in part.GetSyntax(cancellationToken).DescendantNodes())
            {
                if (node is IdentifierNameSyntax name && byName.TryGetValue(name.Identifier.ValueText, out var mentions))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    mentions.Add(ReferenceWith(name));
                }
            }
        }

        return new TypeMentions(byName);
    }

    /// <summary>The expressions that may refer to the member: <c>_codes</c>, <c>this._codes</c>, and <c>._codes</c> behind <c>other?</c>.</summary>
    public IReadOnlyList<ExpressionSyntax> Of(ISymbol member) => _byName.TryGetValue(member.Name, out var mentions) ? mentions : Array.Empty<ExpressionSyntax>();

    /// <summary>The expression that a name refers with, if it is that of a member.</summary>
    public static ExpressionSyntax ReferenceWith(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        MemberBindingExpressionSyntax binding => binding,
        _ => name,
    };
}
