using Xunit;

namespace SmppErrorCodes.PackageTests;

/// <summary>The tests that build something in the copy of the repository: not two at a time.</summary>
[CollectionDefinition(Name)]
public sealed class RepositoryCollection : ICollectionFixture<PackageFixture>
{
    public const string Name = "Repository";
}
