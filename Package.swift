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
        .library(name: "KafkaProtocol", targets: ["KafkaWire", "KafkaMessages", "KafkaJSON"])
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
        tests("KafkaWireTests", ["KafkaWire"]),
        library("KafkaJSON"),
        .target(
            name: "TestSupport",
            dependencies: ["KafkaJSON", "KafkaWire"],
            path: "Tests/TestSupport",
            swiftSettings: settings
        ),
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
        tests("KafkaCodegenTests", ["KafkaCodegen", "KafkaJSON"]),
        tests("KafkaMessagesTests", ["KafkaMessages", "KafkaWire", "TestSupport"]),
        tests(
            "KafkaMessagesJSONTests",
            ["KafkaMessagesJSON", "KafkaMessages", "KafkaJSON", "KafkaWire", "TestSupport"]
        ),
    ]
)
