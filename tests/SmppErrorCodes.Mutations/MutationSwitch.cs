using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using SmppErrorCodes.Analyzers;
using SmppErrorCodes.CodeFixes;

namespace SmppErrorCodes.Mutations;

/// <summary>Switches one mutation on, in each of the assemblies that Stryker has changed.</summary>
internal static class MutationSwitch
{
    private const int None = -1;

    private static readonly IReadOnlyList<FieldInfo> Switches =
    [
        .. new[] { typeof(SmppErrorCodeAnalyzer).Assembly, typeof(UseNamedConstantFix).Assembly }
            .SelectMany(static assembly => assembly.GetTypes())
            .Where(static type => type.Name == "MutantControl")
            .Select(static type => type.GetField("ActiveMutant", BindingFlags.Static | BindingFlags.Public)!),
    ];

    /// <summary>Whether there is a mutated assembly at all.</summary>
    public static bool IsThere => Switches.Count > 0;

    public static void TurnOn(int mutation)
    {
        foreach (var field in Switches)
        {
            field.SetValue(null, mutation);
        }
    }

    /// <summary>Lets Stryker know that a mutated assembly is there.</summary>
    public static void Touch()
    {
        foreach (var field in Switches)
        {
            RuntimeHelpers.RunClassConstructor(field.DeclaringType!.TypeHandle);
        }
    }

    public static void TurnOff() => TurnOn(None);
}
