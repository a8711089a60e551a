using System.Linq;
using SmppErrorCodes.Mutations;
using SmppErrorCodes.Tests;
using Xunit.MicrosoftTestingPlatform;

// Stryker runs the tests; mutations.cs starts the loop, from a copy of this program with mutated assemblies.
return args is [MutationLoop.Command, ..]
    ? await MutationLoop.RunAsync(new LoopOptions(args.Skip(1).ToArray()))
    : await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
