using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using SmppErrorCodes.Tests;
using Xunit;

namespace SmppErrorCodes.Mutations;

/// <summary>Runs the tests of a group in this process, until one fails.</summary>
internal sealed class TestRun
{
    /// <summary>These take as long as they are told to, and are about all of the code.</summary>
    private static readonly string[] Left = ["Generated", "Large", "Formatting", "ConfiguredLayout", "Architecture", "Snapshot", "Mutated", "Reach"];

    private readonly HashSet<string> _broken = [];
    private readonly Dictionary<string, List<(Type Test, MethodInfo Method)>> _methods = [];

    /// <summary>The test that fails with the mutation and passes without; null if there is none, or the time is over.</summary>
    public async Task<string?> NoticedByAsync(MutationGroup tested, int mutation, TimeSpan limit)
    {
        var watch = Stopwatch.StartNew();
        foreach (var (test, method) in MethodsOf(tested))
        {
            foreach (var arguments in ArgumentsOf(method))
            {
                var name = $"{test.Name}.{method.Name}";
                if (watch.Elapsed > limit)
                {
                    return null;
                }

                if (_broken.Contains(name) || await PassesAsync(test, method, arguments))
                {
                    continue;
                }

                MutationSwitch.TurnOff();
                var isBroken = !await PassesAsync(test, method, arguments);
                MutationSwitch.TurnOn(mutation);
                if (!isBroken)
                {
                    return name;
                }

                _broken.Add(name);
            }
        }

        return null;
    }

    /// <summary>Facts first: the snapshots have the sources of most theories.</summary>
    private List<(Type Test, MethodInfo Method)> MethodsOf(MutationGroup tested)
    {
        if (!_methods.TryGetValue(tested.Name, out var methods))
        {
            methods =
            [
                .. from test in typeof(RepositoryFile).Assembly.GetExportedTypes()
                   where tested.HasTest(test) && !test.IsAbstract && !Left.Any(word => test.Name.Contains(word, StringComparison.Ordinal))
                   from method in test.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
                   let fact = method.GetCustomAttribute<FactAttribute>()
                   where fact is { Skip: null }
                   orderby fact is TheoryAttribute
                   select (test, method),
            ];
            _methods.Add(tested.Name, methods);
        }

        return methods;
    }

    private static IEnumerable<object?[]> ArgumentsOf(MethodInfo method)
    {
        if (method.GetParameters().Length == 0)
        {
            return [[]];
        }

        var inline = method.GetCustomAttributes<InlineDataAttribute>().Select(static attribute => attribute.Data);
        var members = method.GetCustomAttributes<MemberDataAttribute>()
            .SelectMany(attribute => RowsOf(attribute.MemberType ?? method.DeclaringType!, attribute.MemberName));
        return inline.Concat(members).Select(row => Completed(row, method));
    }

    private static IEnumerable<object?[]> RowsOf(Type type, string member)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var rows = type.GetProperty(member, Static)?.GetValue(null)
            ?? type.GetField(member, Static)?.GetValue(null)
            ?? type.GetMethod(member, Static)?.Invoke(null, []);
        return ((IEnumerable)rows!).Cast<object>().Select(static row => row is ITheoryDataRow data ? data.GetData() : (object?[])row);
    }

    /// <summary>With what is optional.</summary>
    private static object?[] Completed(object?[] row, MethodInfo method) =>
        [.. row, .. method.GetParameters().Skip(row.Length).Select(static parameter => parameter.DefaultValue)];

    private static async Task<bool> PassesAsync(Type test, MethodInfo method, object?[] arguments)
    {
        try
        {
            var fixtures = test.GetConstructors()[0].GetParameters().Select(static fixture => Activator.CreateInstance(fixture.ParameterType));
            var instance = Activator.CreateInstance(test, [.. fixtures]);
            if (method.Invoke(instance, arguments) is Task task)
            {
                await task;
            }

            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false;
        }
    }
}
