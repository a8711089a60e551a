using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SmppErrorCodes.Tests;

/// <summary>A test whose code needs a version of C#; skipped on a compiler that does not know it.</summary>
internal sealed class CSharpFactAttribute : FactAttribute
{
    public CSharpFactAttribute(string languageVersion) => Skip = KnownCSharp.ReasonToSkip(languageVersion);
}

/// <summary>The same for a theory.</summary>
internal sealed class CSharpTheoryAttribute : TheoryAttribute
{
    public CSharpTheoryAttribute(string languageVersion) => Skip = KnownCSharp.ReasonToSkip(languageVersion);
}

internal static class KnownCSharp
{
    /// <summary>Why the compiler that the tests run on cannot take code of the version; null where it can.</summary>
    public static string? ReasonToSkip(string languageVersion) =>
        LanguageVersionFacts.TryParse(languageVersion, out _)
            ? null
            : $"Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(2)} does not know C# {languageVersion}.";
}
