using Xunit;

// Each test starts builds that use all cores by themselves.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace SmppErrorCodes.PackageTests;

[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    public const string Name = "Package";
}
