import Foundation

/// That the folders and the manifest say the same.
enum PackageRule {
    /// Targets whose tests are those of another target.
    static let testedElsewhere: [String: String] = [
        "CCRC32C": "KafkaWireTests",
        "CLinux": "KafkaNetworkTests",
        "CZlib": "KafkaRecordsTests",
        "kafka": "CommandLineTests",
        "kafka-codegen": "KafkaCodegenTests",
    ]

    /// Targets that measure, and are part of no product.
    static let instruments: Set<String> = ["CAllocations"]

    /// Folders that the manifest does not name, targets that no test target is for.
    ///
    /// - Parameters:
    ///   - manifest: The text of `Package.swift`.
    ///   - sources: The folders in `Sources`.
    ///   - tests: The folders in `Tests`.
    ///   - pending: Targets whose tests are not written yet.
    /// - Returns: What is wrong.
    static func violations(
        manifest: String,
        sources: [String],
        tests: [String],
        pending: Set<String>
    ) -> [String] {
        var violations: [String] = []
        for folder in sources + tests where !manifest.contains("\"\(folder)\"") {
            violations.append("the manifest does not name \(folder)")
        }
        for target in sources where !pending.contains(target) && !instruments.contains(target) {
            let expected = testedElsewhere[target] ?? "\(target)Tests"
            if !tests.contains(expected), !pending.contains(expected) {
                violations.append("\(target) has no \(expected)")
            }
        }
        for target in pending where tests.contains("\(target)Tests") || tests.contains(target) {
            violations.append("\(target) is not pending any more")
        }
        return violations
    }

    /// Targets whose folder is missing.
    ///
    /// - Parameters:
    ///   - manifest: The text of `Package.swift`.
    ///   - folders: All folders in `Sources` and `Tests` that have a file.
    /// - Returns: What is wrong.
    static func emptyTargets(manifest: String, folders: Set<String>) -> [String] {
        names(in: manifest).filter { !folders.contains($0) }.map { "the target \($0) has no sources" }
    }

    /// The names of the targets, in the order of the manifest.
    static func names(in manifest: String) -> [String] {
        guard let start = manifest.range(of: "targets: [\n") else { return [] }
        let openings = [
            "library(\"", "executable(\"", "support(\"", "tests(\"", "arget(name: \"", "            name: \"",
        ]
        var names: [String] = []
        for line in manifest[start.upperBound...].split(separator: "\n") {
            for opening in openings {
                guard let found = line.range(of: opening) else { continue }
                names.append(String(line[found.upperBound...].prefix { $0 != "\"" }))
                break
            }
        }
        return names
    }
}
