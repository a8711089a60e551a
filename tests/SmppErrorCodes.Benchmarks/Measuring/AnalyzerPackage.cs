using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmppErrorCodes.Benchmarks.Measuring;

/// <summary>The analyzers of a package, loaded from there as a compiler loads them.</summary>
internal sealed class AnalyzerPackage
{
    private AnalyzerPackage(string name, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        Name = name;
        Analyzers = analyzers;
    }

    public string Name { get; }

    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    /// <param name="folder">The package's folder of analyzers, from that of all packages on.</param>
    public static AnalyzerPackage Load(string name, string folder)
    {
        var path = Path.Combine(BuildPaths.Packages, folder);
        var loader = new FolderLoader(path);
        var analyzers = Directory.GetFiles(path, "*.dll")
            .Order(StringComparer.Ordinal)
            .Select(file => new AnalyzerFileReference(file, loader))
            .SelectMany(static reference => reference.GetAnalyzers(LanguageNames.CSharp))
            .ToImmutableArray();
        return analyzers.IsEmpty ? throw new InvalidOperationException($"There are no analyzers in '{path}'.") : new AnalyzerPackage(name, analyzers);
    }

    /// <summary>The analyzer of one rule.</summary>
    public DiagnosticAnalyzer Rule(string id) =>
        Analyzers.FirstOrDefault(analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == id))
        ?? throw new InvalidOperationException($"{Name} has no rule {id}.");

    /// <summary>Each package has its own dependencies; the compiler's assemblies are this process's.</summary>
    private sealed class FolderLoader(string folder) : AssemblyLoadContext, IAnalyzerAssemblyLoader
    {
        private readonly Dictionary<string, Assembly> _loaded = new(StringComparer.OrdinalIgnoreCase);

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath)
        {
            if (!_loaded.TryGetValue(fullPath, out var assembly))
            {
                _loaded.Add(fullPath, assembly = LoadFromAssemblyPath(fullPath));
            }

            return assembly;
        }

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Path.Combine(folder, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromPath(path) : null;
        }
    }
}
