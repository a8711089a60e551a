using System.Collections.Generic;
using System.Reflection.Metadata;
using SmppErrorCodes.Analyzers.Catalogs;

namespace SmppErrorCodes.Analyzers.Prefilter;

/// <summary>Finds the attributes of the generated file in metadata, where they stand on something that is not itself generated.</summary>
internal static class AnnotatedMetadata
{
    private const string Attribute = nameof(Attribute);

    public static bool IsIn(MetadataReader metadata)
    {
        var annotations = new HashSet<EntityHandle>();
        var sameMeaning = new HashSet<EntityHandle>();
        AddConstructors(metadata, annotations, sameMeaning);
        if (annotations.Count == 0 && sameMeaning.Count == 0)
        {
            return false;
        }

        foreach (var handle in metadata.CustomAttributes)
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (annotations.Contains(attribute.Constructor) || (sameMeaning.Contains(attribute.Constructor) && !IsBundled(metadata, attribute.Parent)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The metadata names of the types that the attributes show to be catalogs. One may be named several times.</summary>
    public static IEnumerable<string> CatalogsIn(MetadataReader metadata)
    {
        var annotations = new HashSet<EntityHandle>();
        var sameMeaning = new HashSet<EntityHandle>();
        AddConstructors(metadata, annotations, sameMeaning);
        if (annotations.Count == 0 && sameMeaning.Count == 0)
        {
            yield break;
        }

        foreach (var handle in metadata.CustomAttributes)
        {
            var attribute = metadata.GetCustomAttribute(handle);
            var isBinding = annotations.Contains(attribute.Constructor);
            if (isBinding && TypeArgumentOf(metadata, attribute) is { } named)
            {
                yield return named;
            }

            if (isBinding && attribute.Parent.Kind == HandleKind.TypeDefinition)
            {
                yield return NameOf(metadata, (TypeDefinitionHandle)attribute.Parent);
            }
            else if (sameMeaning.Contains(attribute.Constructor) && attribute.Parent.Kind == HandleKind.FieldDefinition && !IsBundled(metadata, attribute.Parent))
            {
                yield return NameOf(metadata, metadata.GetFieldDefinition((FieldDefinitionHandle)attribute.Parent).GetDeclaringType());
            }
        }
    }

    /// <summary>The name of the type that an attribute has as its only argument, without that of an assembly; null if it has none.</summary>
    private static string? TypeArgumentOf(MetadataReader metadata, CustomAttribute attribute)
    {
        const int Prolog = 1;
        var value = metadata.GetBlobReader(attribute.Value);
        return value.Length > sizeof(ushort)
            && value.ReadUInt16() == Prolog
            && value.TryReadCompressedInteger(out var length)
            && length > 0
            && length <= value.RemainingBytes
                ? value.ReadUTF8(length).Split(',')[0]
                : null;
    }

    private static string NameOf(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = metadata.GetString(type.Name);
        return !type.GetDeclaringType().IsNil ? $"{NameOf(metadata, type.GetDeclaringType())}+{name}"
            : type.Namespace.IsNil ? name
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    /// <summary>Adds the constructors of the attributes: those that the assembly has of its own, and those that it takes from another.</summary>
    private static void AddConstructors(MetadataReader metadata, HashSet<EntityHandle> annotations, HashSet<EntityHandle> sameMeaning)
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (SetFor(metadata, type.Namespace, type.Name, annotations, sameMeaning) is { } constructors)
            {
                foreach (var method in type.GetMethods())
                {
                    constructors.Add(method);
                }
            }
        }

        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference
                && metadata.GetTypeReference((TypeReferenceHandle)member.Parent) is var type
                && SetFor(metadata, type.Namespace, type.Name, annotations, sameMeaning) is { } constructors)
            {
                constructors.Add(handle);
            }
        }
    }

    private static HashSet<EntityHandle>? SetFor(MetadataReader metadata, StringHandle @namespace, StringHandle name, HashSet<EntityHandle> annotations, HashSet<EntityHandle> sameMeaning) =>
        !metadata.StringComparer.Equals(@namespace, InjectedTypes.Namespace) ? null
        : metadata.StringComparer.Equals(name, InjectedTypes.ErrorCodeName + Attribute) || metadata.StringComparer.Equals(name, InjectedTypes.ExtendsName + Attribute) ? annotations
        : metadata.StringComparer.Equals(name, InjectedTypes.SameMeaningAsName + Attribute) ? sameMeaning
        : null;

    /// <summary>Whether it is a constant of the bundled catalog.</summary>
    private static bool IsBundled(MetadataReader metadata, EntityHandle annotated)
    {
        if (annotated.Kind != HandleKind.FieldDefinition)
        {
            return false;
        }

        var type = metadata.GetTypeDefinition(metadata.GetFieldDefinition((FieldDefinitionHandle)annotated).GetDeclaringType());
        return metadata.StringComparer.Equals(type.Namespace, InjectedTypes.Namespace) && metadata.StringComparer.Equals(type.Name, InjectedTypes.BundledCatalogName);
    }
}
