using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace SmppErrorCodes.Tests.Robustness;

/// <summary>
/// What makes a file of the arguments of a theory: a static method of the test's class that returns a string, and whose
/// parameters have names that the theory's have too, such as <c>string Source(string statements)</c>.
/// </summary>
internal static class TestFrame
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The arguments of each theory of a class, with the file of the first frame for them and with the same frame around nothing.</summary>
    public static IEnumerable<(IReadOnlyCollection<string> Texts, string File, string EmptyFile)> FramedSourcesOf(string test) =>
        from type in typeof(TestFrame).Assembly.GetTypes()
        where type.Name == test
        from method in type.GetMethods()
        from row in RowsOf(method)
        let frame = type.GetMethods(Static).FirstOrDefault(candidate => IsFrame(candidate, row))
        where frame is not null
        let names = frame.GetParameters().Select(static parameter => parameter.Name!).ToList()
        select (
            (IReadOnlyCollection<string>)[.. names.Select(name => row[name])],
            (string)frame.Invoke(null, [.. names.Select(name => row[name])])!,
            (string)frame.Invoke(null, [.. names.Select(static _ => "")])!);

    /// <summary>The frames of a class for one text each, in the order of the source. Around nothing they are C# already.</summary>
    public static IReadOnlyList<Func<string, string>> FramesOfOneText(string test) =>
    [
        .. from type in typeof(TestFrame).Assembly.GetTypes()
           where type.Name == test
           from method in type.GetMethods(Static)
           where method.ReturnType == typeof(string) && method.GetParameters() is [{ ParameterType: var parameter }] && parameter == typeof(string)
           select method.CreateDelegate<Func<string, string>>(),
    ];

    private static bool IsFrame(MethodInfo method, Dictionary<string, string> row) =>
        method.ReturnType == typeof(string)
        && method.GetParameters() is [_, ..] parameters
        && parameters.All(parameter => row.ContainsKey(parameter.Name!));

    /// <summary>The texts among the arguments, by the names of their parameters.</summary>
    private static IEnumerable<Dictionary<string, string>> RowsOf(MethodInfo method) =>
        from attribute in method.GetCustomAttributesData()
        where attribute.AttributeType == typeof(InlineDataAttribute)
        let arguments = attribute.ConstructorArguments[0].Value as IReadOnlyList<CustomAttributeTypedArgument> ?? []
        select arguments.Zip(method.GetParameters())
            .Where(static pair => pair.First.Value is string)
            .ToDictionary(static pair => pair.Second.Name!, static pair => (string)pair.First.Value!, StringComparer.Ordinal);
}
