using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Detection;

/// <summary>Tells in which assemblies something can be annotated, so that the attributes of all others need not be read.</summary>
internal sealed class AnnotatedAssemblies
{
    private static readonly WeakAnswers<IAssemblySymbol> DefineAttribute = new(static assembly => assembly.GetTypeByMetadataName(InjectedTypes.ErrorCodeAttribute) is not null);

    private readonly Compilation _compilation;
    private readonly Lazy<bool> _any;
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _answers = new(SymbolEqualityComparer.Default);

    public AnnotatedAssemblies(Compilation compilation)
    {
        _compilation = compilation;
        _any = new Lazy<bool>(AnyOf);
    }

    /// <summary>Whether it can be so in any of the compilation's assemblies.</summary>
    public bool Any => _any.Value;

    public bool Contains(IAssemblySymbol? assembly)
    {
        if (assembly is null || !Any)
        {
            return false;
        }

        if (!_answers.TryGetValue(assembly, out var answer))
        {
            answer = CanBeAnnotated(assembly);
            _answers.TryAdd(assembly, answer);
        }

        return answer;
    }

    private bool AnyOf()
    {
        if (AnnotatedTrees.AnyIn(_compilation))
        {
            return true;
        }

        foreach (var assembly in _compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (CanBeAnnotated(assembly))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without source, it takes the attribute, in the assembly itself or in one that it can see.</summary>
    private static bool CanBeAnnotated(IAssemblySymbol assembly)
    {
        if (assembly is ISourceAssemblySymbol { Compilation: var compilation })
        {
            return AnnotatedTrees.AnyIn(compilation);
        }

        if (ExcludedMembers.IsFrameworkAssembly(assembly.Name))
        {
            return false;
        }

        if (DefineAttribute.For(assembly))
        {
            return true;
        }

        foreach (var module in assembly.Modules)
        {
            foreach (var referenced in module.ReferencedAssemblySymbols)
            {
                if (!ExcludedMembers.IsFrameworkAssembly(referenced.Name) && DefineAttribute.For(referenced))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
