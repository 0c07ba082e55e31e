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

/// An executable target with the shared settings.
func executable(_ name: String, _ dependencies: [Target.Dependency], path: String? = nil) -> Target {
    .executableTarget(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

/// A test target with the shared settings.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// What tests share: a target below Tests with the shared settings.
func support(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, path: "Tests/\(name)", swiftSettings: settings)
}

let package = Package(
    name: "PureKafka",
    platforms: [.macOS("26.0")],
    products: [
        .library(
            name: "KafkaProtocol",
            targets: ["KafkaWire", "KafkaMessages", "KafkaRecords", "KafkaJSON", "KafkaMessagesJSON"]
        ),
        .library(name: "Kafka", targets: ["Kafka"]),
        .library(name: "KafkaBrokerServer", targets: ["KafkaBrokerServer"]),
        .library(name: "KafkaTesting", targets: ["KafkaTesting"]),
        .executable(name: "kafka", targets: ["kafka"]),
    ],
    targets: [
        .target(name: "CCRC32C"),
        .systemLibrary(name: "CLinux"),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        library("KafkaWire", ["CCRC32C"]),
        library("KafkaMessages", ["KafkaWire"]),
        // Optimised conversions of floating-point numbers call the C library's mathematics, which nothing else links.
        .target(name: "KafkaJSON", swiftSettings: settings, linkerSettings: [.linkedLibrary("m")]),
        library("KafkaMessagesJSON", ["KafkaWire", "KafkaMessages", "KafkaJSON"]),
        .target(
            name: "KafkaRecords",
            dependencies: ["KafkaWire", "CZlib"],
            swiftSettings: settings,
            linkerSettings: [.linkedLibrary("z")]
        ),
        .target(
            name: "KafkaCodegen",
            dependencies: ["KafkaJSON"],
            exclude: ["Schemas"],
            swiftSettings: settings
        ),
        library("KafkaNetwork", ["KafkaWire", "CLinux"]),
        library("KafkaCore", ["KafkaWire", "KafkaMessages", "KafkaRecords"]),
        library("KafkaBuffers", ["KafkaWire", "KafkaRecords", "KafkaCore"]),
        library("Kafka", ["KafkaWire", "KafkaMessages", "KafkaRecords", "KafkaNetwork", "KafkaCore", "KafkaBuffers"]),
        library("KafkaBroker", ["KafkaWire", "KafkaMessages", "KafkaRecords"]),
        library(
            "KafkaBrokerServer",
            ["KafkaWire", "KafkaMessages", "KafkaRecords", "KafkaNetwork", "KafkaBroker"]
        ),
        library("KafkaSimulator", ["KafkaWire", "KafkaNetwork"]),
        library(
            "KafkaTesting",
            [
                "KafkaWire", "KafkaMessages", "KafkaNetwork", "KafkaCore", "Kafka", "KafkaBroker", "KafkaBrokerServer",
                "KafkaSimulator",
            ]
        ),
        executable("kafka-codegen", ["KafkaCodegen"]),
        executable(
            "kafka",
            [
                "KafkaWire", "KafkaMessages", "KafkaJSON", "KafkaMessagesJSON", "KafkaRecords", "Kafka", "KafkaBuffers",
                "KafkaCore", "KafkaNetwork", "KafkaBrokerServer",
            ]
        ),

        .target(name: "CAllocations"),
        support("TestSupport", ["KafkaWire", "KafkaJSON"]),
        support("FuzzTargets", ["KafkaWire", "KafkaMessages", "KafkaMessagesJSON", "KafkaRecords", "KafkaJSON"]),
        support(
            "SimulatorScenarios",
            [
                "KafkaTesting", "KafkaSimulator", "Kafka", "KafkaBuffers", "KafkaCore", "KafkaRecords", "KafkaWire",
                "KafkaBrokerServer",
            ]
        ),
        support("GroupScenarios", ["Kafka"]),
        executable("simulate", ["SimulatorScenarios", "KafkaTesting", "KafkaCore"], path: "Tests/simulate"),
        tests("KafkaWireTests", ["KafkaWire", "TestSupport"]),
        tests("KafkaCodegenTests", ["KafkaCodegen", "KafkaJSON"]),
        tests("KafkaMessagesTests", ["KafkaWire", "KafkaMessages", "TestSupport"]),
        tests(
            "KafkaMessagesJSONTests",
            ["KafkaWire", "KafkaMessages", "KafkaJSON", "KafkaMessagesJSON", "TestSupport"]
        ),
        tests("KafkaJSONTests", ["KafkaJSON"]),
        tests("KafkaRecordsTests", ["KafkaWire", "KafkaRecords", "KafkaJSON", "TestSupport"]),
        tests(
            "KafkaBrokerTests",
            ["KafkaBroker", "KafkaWire", "KafkaMessages", "KafkaRecords", "KafkaJSON", "TestSupport"]
        ),
        tests("KafkaNetworkTests", ["KafkaNetwork", "KafkaWire"]),
        tests(
            "KafkaCoreTests",
            ["KafkaWire", "KafkaMessages", "KafkaRecords", "KafkaJSON", "KafkaCore", "TestSupport"]
        ),
        tests("KafkaBuffersTests", ["KafkaWire", "KafkaRecords", "KafkaCore", "KafkaBuffers"]),
        tests(
            "KafkaBrokerServerTests",
            ["KafkaBrokerServer", "KafkaBroker", "KafkaNetwork", "KafkaWire", "KafkaMessages", "KafkaRecords"]
        ),
        tests(
            "KafkaTests",
            [
                "Kafka", "KafkaBuffers", "KafkaCore", "KafkaNetwork", "KafkaMessages", "KafkaRecords", "KafkaWire",
                "KafkaBroker", "KafkaBrokerServer", "KafkaTesting", "GroupScenarios",
            ]
        ),
        tests(
            "KafkaSimulatorTests",
            [
                "KafkaSimulator", "KafkaTesting", "KafkaCore", "KafkaBuffers", "Kafka", "KafkaBrokerServer",
                "SimulatorScenarios", "simulate", "TestSupport",
            ]
        ),
        tests(
            "KafkaTestingTests",
            ["KafkaTesting", "Kafka", "KafkaBrokerServer", "KafkaCore", "KafkaRecords", "KafkaWire"]
        ),
        tests(
            "AllocationTests",
            [
                "CAllocations", "KafkaWire", "KafkaMessages", "KafkaRecords", "Kafka", "KafkaBuffers", "KafkaCore",
                "KafkaNetwork",
            ]
        ),
        tests("CommandLineTests", ["kafka", "Kafka", "KafkaBrokerServer", "KafkaWire", "KafkaJSON", "TestSupport"]),
        tests("CrasherTests", ["KafkaWire", "KafkaJSON", "FuzzTargets", "TestSupport"]),
        tests("RepositoryTests", ["TestSupport"]),
        tests(
            "LiveTests",
            [
                "Kafka", "KafkaTesting", "KafkaWire", "KafkaMessages", "KafkaRecords", "KafkaJSON", "kafka",
                "GroupScenarios", "TestSupport",
            ]
        ),
    ]
)

// The fuzzer has no main function of its own: it can be linked with its sanitizer only (Scripts/fuzz).
if Context.environment["PUREKAFKA_FUZZ"] != nil {
    package.targets.append(executable("kafka-fuzz", ["KafkaWire", "FuzzTargets"], path: "Tests/kafka-fuzz"))
}
