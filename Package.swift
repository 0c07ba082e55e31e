// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of the package is compiled with.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .enableExperimentalFeature("Lifetimes"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// A library target with the shared settings.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A test target with the shared settings.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
    name: "PureKafka",
    platforms: [.macOS("26.0")],
    products: [
        .library(name: "KafkaProtocol", targets: ["KafkaWire"])
    ],
    targets: [
        .target(name: "CCRC32C"),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        library("KafkaWire", ["CCRC32C"]),
        .target(
            name: "KafkaRecords",
            dependencies: ["KafkaWire", "CZlib"],
            swiftSettings: settings,
            linkerSettings: [.linkedLibrary("z")]
        ),
        .executableTarget(name: "kafka", dependencies: ["KafkaWire", "KafkaRecords"], swiftSettings: settings),
        tests("KafkaWireTests", ["KafkaWire", "TestSupport"]),
        library("KafkaJSON"),
        .target(name: "TestSupport", dependencies: ["KafkaJSON"], path: "Tests/TestSupport", swiftSettings: settings),
        tests("KafkaRecordsTests", ["KafkaRecords", "KafkaJSON", "TestSupport"]),
        tests("KafkaJSONTests", ["KafkaJSON"]),
        .target(
            name: "KafkaCodegen",
            dependencies: ["KafkaJSON"],
            exclude: ["Schemas"],
            swiftSettings: settings
        ),
        .executableTarget(name: "kafka-codegen", dependencies: ["KafkaCodegen"], swiftSettings: settings),
        library("KafkaMessages", ["KafkaWire"]),
        library("KafkaMessagesJSON", ["KafkaMessages", "KafkaJSON", "KafkaWire"]),
        tests("KafkaMessagesJSONTests", ["KafkaMessagesJSON", "KafkaMessages", "KafkaJSON", "KafkaWire"]),
        .target(
            name: "FuzzTargets",
            dependencies: ["KafkaWire", "KafkaMessages", "KafkaMessagesJSON", "KafkaRecords", "KafkaJSON"],
            path: "Tests/FuzzTargets",
            swiftSettings: settings
        ),
        tests("CrasherTests", ["FuzzTargets", "KafkaJSON", "KafkaWire", "TestSupport"]),
        tests("RepositoryTests", ["TestSupport"]),
    ]
)

// The fuzzer has no main function of its own: it can be linked with its sanitizer only (Scripts/fuzz).
if Context.environment["PUREKAFKA_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "kafka-fuzz",
            dependencies: ["FuzzTargets", "KafkaWire"],
            path: "Tests/kafka-fuzz",
            swiftSettings: settings
        )
    )
}
