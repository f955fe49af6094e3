// swift-tools-version: 6.2

// The house in one file. `docs/architecture.md` says what each target holds and may import;
// `Tests/LayeringTests` holds the sources to it.

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// Products of other packages, by the name that a target's import uses.
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let configuration: Target.Dependency = .product(name: "Configuration", package: "swift-configuration")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let asyncHTTPClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioHTTP1: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let nioEmbedded: Target.Dependency = .product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTPCompression: Target.Dependency = .product(name: "NIOHTTPCompression", package: "swift-nio-extras")
let nioHTTPTypes: Target.Dependency = .product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")

/// A library target of level 0 to 3.
func library(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The tests of one target.
func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
    .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

let package = Package(
    name: "greenroom",
    products: [
        .executable(name: "greenroom", targets: ["greenroom"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: [.defaults, "YAML"]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        // C libraries from Debian's -dev packages.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

        // 0: pure
        library("InterviewCore", []),
        .target(
            name: "Understanding", dependencies: ["InterviewCore"], exclude: ["Weights"], swiftSettings: strict,
            plugins: ["EmbedFolder"]),
        library("Profiles", ["InterviewCore"]),
        library("MediaKits", ["InterviewCore"]),

        // 1: ports
        library("Ports", ["InterviewCore", "Understanding", "Profiles", "MediaKits", logging, metrics]),

        library("Outbound", [asyncHTTPClient, nioCore, nioHTTP1]),

        // 2: use cases and adapters
        library(
            "Interviewing",
            ["InterviewCore", "Understanding", "Profiles", "MediaKits", "Ports", logging, metrics]),
        library(
            "Workers",
            ["InterviewCore", "Profiles", "Ports", lifecycle, logging, metrics]),
        library(
            "ProfileSources",
            [
                "InterviewCore", "Ports", "Profiles", "Outbound", "CZip", "CLibXML2", asyncHTTPClient, nioCore,
                nioHTTP1,
                nioPosix, subprocess, system, logging,
            ]),
        library(
            "LanguageModels", ["InterviewCore", "Profiles", "Ports", "Outbound", logging],
            resources: [.embedInCode("Prompts")]),
        library("StoreSQLite", ["InterviewCore", "Ports", grdb, logging]),

        // 3: delivery
        .target(
            name: "GreenroomServer",
            dependencies: [
                "InterviewCore", "Understanding", "Profiles", "MediaKits", "Ports", "Interviewing", "CZlib",
                hummingbird, mustache, httpTypes, nioCore, nioHTTPTypes, lifecycle, logging, metrics,
            ],
            exclude: ["Web"],
            swiftSettings: strict,
            plugins: ["EmbedFolder"]),
        library("Rehearsal", ["InterviewCore", "Understanding", "Profiles", "MediaKits", "Ports", "Interviewing"]),
        library(
            "Bootstrap",
            [
                "Rehearsal",
                "InterviewCore", "Understanding", "Profiles", "MediaKits", "Ports", "Interviewing", "Workers",
                "LanguageModels", "ProfileSources", "StoreSQLite", "GreenroomServer", configuration, crypto,
                hummingbird, lifecycle,
                logging, metrics, system,
            ]),

        // 4: executable
        .executableTarget(
            name: "greenroom",
            dependencies: [
                "InterviewCore", "Understanding", "Profiles", "MediaKits", "Ports", "Interviewing", "Rehearsal",
                "GreenroomServer", "Bootstrap", arguments, logging,
            ],
            swiftSettings: strict),

        // What puts the pages of `GreenroomServer` and the weights of `Understanding` into the binary
        .executableTarget(name: "EmbedFiles", path: "Plugins/EmbedFiles", swiftSettings: strict),
        .plugin(name: "EmbedFolder", capability: .buildTool(), dependencies: ["EmbedFiles"]),

        // Costs as ratios, for `make bench`
        .executableTarget(
            name: "Benchmarks",
            dependencies: ["InterviewCore", "Understanding", "Ports", "StoreSQLite"],
            path: "Benchmarks",
            swiftSettings: strict),

        // Makes the weights of `Understanding` from the sentences and marked messages in the tests' fixtures
        .executableTarget(
            name: "TrainReader", dependencies: ["InterviewCore", "Understanding"], path: "Tools/TrainReader",
            swiftSettings: strict),

        // Test support and tests
        .target(
            name: "GreenroomTestSupport",
            dependencies: [
                "InterviewCore", "Understanding", "Profiles", "MediaKits", "Ports", "Interviewing", hummingbird,
                httpTypes, nioCore, nioEmbedded, nioHTTP1, nioHTTPCompression, lifecycle, logging,
            ],
            path: "Tests/GreenroomTestSupport",
            swiftSettings: strict),
        // The vendors' fakes as a process of their own, for checks from outside
        .executableTarget(
            name: "FakeVendors", dependencies: ["GreenroomTestSupport", arguments], path: "Tests/FakeVendors",
            swiftSettings: strict),
        tests("InterviewCoreTests", ["InterviewCore"]),
        tests("RegressionTests", ["InterviewCore", "Understanding"]),
        tests("UnderstandingTests", ["InterviewCore", "Understanding"], resources: [.copy("Fixtures")]),
        tests("ProfilesTests", ["InterviewCore", "Profiles"], resources: [.copy("Fixtures")]),
        tests(
            "ProfileSourcesTests",
            ["InterviewCore", "Ports", "Profiles", "ProfileSources", "Outbound", "CZip", "GreenroomTestSupport"],
            resources: [.copy("Fixtures")]),
        tests(
            "LanguageModelsTests",
            ["InterviewCore", "Ports", "Outbound", "LanguageModels", "GreenroomTestSupport", logging],
            resources: [.copy("Golden")]),
        tests("MediaKitsTests", ["InterviewCore", "MediaKits"], resources: [.copy("Golden")]),
        tests(
            "InterviewingTests",
            [
                "InterviewCore", "Understanding", "Profiles", "MediaKits", "Ports", "Interviewing",
                "GreenroomTestSupport", logging,
            ]),
        tests("StoreContractTests", ["InterviewCore", "Ports", "StoreSQLite", "GreenroomTestSupport", logging]),
        tests(
            "StoreSQLiteTests", ["InterviewCore", "Ports", "StoreSQLite", "GreenroomTestSupport", grdb, logging]),
        tests(
            "WorkersTests",
            ["InterviewCore", "Profiles", "Ports", "Workers", "GreenroomTestSupport", lifecycle, logging]),
        tests(
            "GreenroomServerTests",
            [
                "GreenroomServer", "Interviewing", "InterviewCore", "Ports", "Profiles", "Workers",
                "GreenroomTestSupport", hummingbird, hummingbirdTesting, httpTypes, nioCore, nioPosix, lifecycle,
                logging,
                metrics,
            ]),
        tests(
            "BootstrapTests",
            ["Bootstrap", "GreenroomServer", "Interviewing", "InterviewCore", "Ports", "GreenroomTestSupport", logging]),
        tests(
            "ProfileByAddressTests",
            [
                "InterviewCore", "Understanding", "Profiles", "MediaKits", "Ports", "Interviewing", "Workers",
                "ProfileSources", "LanguageModels", "StoreSQLite", "Bootstrap", "GreenroomTestSupport", logging,
            ]),
        tests("RehearsalTests", ["Rehearsal", "Bootstrap", "Interviewing", "InterviewCore"]),
        tests("LayeringTests", []),
        tests("DocsTests", []),
    ],
    swiftLanguageModes: [.v6]
)
