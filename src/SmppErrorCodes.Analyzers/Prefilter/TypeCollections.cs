using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>The names of collections that may be searched for codes: fields and properties of the types in which a code can be, by their syntax.</summary>
internal static class TypeCollections
{
    /// <param name="members">The spans of the members in which a code can be, in the order of the text.</param>
    public static IEnumerable<string> Around(IReadOnlyList<TextSpan> members, SyntaxNode root, CancellationToken cancellationToken)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var types = new HashSet<TypeDeclarationSyntax>();
        foreach (var member in members)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (member.End == int.MaxValue)
            {
                continue;
            }

            // The members of a type in another one can reach what is private there.
            for (var node = root.FindToken(member.Start).Parent; node is not null; node = node.Parent)
            {
                if (node is TypeDeclarationSyntax type && types.Add(type))
                {
                    AddCollections(type, names);
                }
            }
        }

        return names;
    }

    private static void AddCollections(TypeDeclarationSyntax type, ISet<string> names)
    {
        foreach (var member in type.Members)
        {
            switch (member)
            {
                case FieldDeclarationSyntax { Declaration: { Type: var typeName, Variables: var variables } } when !IsOpen(member):
                    foreach (var variable in variables)
                    {
                        if (HoldsCodes(typeName, variable.Initializer?.Value))
                        {
                            names.Add(variable.Identifier.ValueText);
                        }
                    }

                    break;
                case PropertyDeclarationSyntax property when !IsOpen(member) && HoldsCodes(property.Type, property.Initializer?.Value ?? property.ExpressionBody?.Expression):
                    names.Add(property.Identifier.ValueText);
                    break;
            }
        }
    }

    /// <summary>Whether the type shows that there are numbers or texts in it; one that a user has named shows it by what it is made of.</summary>
    private static bool HoldsCodes(TypeSyntax type, ExpressionSyntax? value) => type switch
    {
        ArrayTypeSyntax array => CanBeCode(array.ElementType),
        NullableTypeSyntax nullable => HoldsCodes(nullable.ElementType, value),
        GenericNameSyntax { TypeArgumentList.Arguments: { Count: > 0 } arguments } => CanBeCode(arguments[0]) || HoldsCodes(arguments[0], value: null),
        QualifiedNameSyntax qualified => HoldsCodes(qualified.Right, value),
        AliasQualifiedNameSyntax aliased => HoldsCodes(aliased.Name, value),
        IdentifierNameSyntax => value is BaseObjectCreationExpressionSyntax { Initializer: not null } || value.IsKind(SyntaxKind.CollectionExpression),
        _ => false,
    };

    private static bool CanBeCode(TypeSyntax type) => type is PredefinedTypeSyntax or NullableTypeSyntax { ElementType: PredefinedTypeSyntax };

    /// <summary>Whether others can reach the member, so that what it is searched for is not evidence.</summary>
    private static bool IsOpen(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.PublicKeyword)
        || (member.Modifiers.Any(SyntaxKind.ProtectedKeyword) && !member.Modifiers.Any(SyntaxKind.PrivateKeyword));
}
