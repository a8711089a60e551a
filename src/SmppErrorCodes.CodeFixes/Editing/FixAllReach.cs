using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SmppErrorCodes.CodeFixes.Editing;

/// <summary>How much a FixAll may change at once.</summary>
/// <remarks>
/// <c>dotnet format</c> applies the fixes that support <see cref="FixAllScope.Solution"/>, and no others. So this scope is only
/// for fixes after which the program does the same as before.
/// </remarks>
internal static class FixAllReach
{
    /// <summary>For a fix that changes what the program does, or what is a code: a person chooses it.</summary>
    public static readonly ImmutableArray<FixAllScope> Project = ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project);

    /// <summary>For a fix that changes nothing in what the program does.</summary>
    public static readonly ImmutableArray<FixAllScope> Solution = Project.Add(FixAllScope.Solution);
}
