using System;
using System.Collections.Generic;
using System.Linq;
using SmppErrorCodes.PackageTests;
using Xunit;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer($"SmppErrorCodes.PackageTests.{nameof(RepositoryFirstOrderer)}", "SmppErrorCodes.PackageTests")]

namespace SmppErrorCodes.PackageTests;

/// <summary>The tests that need the repository take turns: the others run beside them only where they begin first.</summary>
public sealed class RepositoryFirstOrderer : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections)
    {
        return testCollections
            .OrderByDescending(static collection => collection.DisplayName == RepositoryCollection.Name)
            .ThenBy(static collection => collection.DisplayName, StringComparer.Ordinal);
    }
}
