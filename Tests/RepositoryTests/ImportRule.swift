/// Which module may import which.
enum ImportRule {
    /// The modules that each target's files may import; what is not in the table may import nothing.
    static let allowed: [String: Set<String>] = [
        "KafkaWire": ["CCRC32C"],
        "KafkaMessages": ["KafkaWire"],
        "KafkaJSON": ["KafkaWire"],
        "KafkaMessagesJSON": ["KafkaMessages", "KafkaJSON", "KafkaWire"],
        "KafkaRecords": ["KafkaWire", "CZlib"],
        "KafkaNetwork": ["KafkaWire", "CLinux", "Glibc", "Synchronization"],
        "KafkaCore": ["KafkaMessages", "KafkaRecords", "KafkaWire"],
        "KafkaBuffers": ["KafkaCore", "KafkaRecords", "KafkaWire", "CLinux", "Glibc", "Synchronization"],
        "KafkaBroker": ["KafkaMessages", "KafkaRecords", "KafkaWire"],
        "Kafka": ["KafkaCore", "KafkaBuffers", "KafkaNetwork", "KafkaMessages", "KafkaRecords", "KafkaWire"],
        "KafkaBrokerServer": ["KafkaBroker", "KafkaNetwork", "KafkaMessages", "KafkaRecords", "KafkaWire"],
        "KafkaSimulator": [
            "Kafka", "KafkaCore", "KafkaBuffers", "KafkaBroker", "KafkaNetwork", "KafkaMessages", "KafkaRecords",
            "KafkaWire", "CLinux", "Glibc", "Synchronization",
        ],
        "KafkaTesting": [
            "Kafka", "KafkaCore", "KafkaBroker", "KafkaBrokerServer", "KafkaSimulator", "KafkaNetwork", "KafkaMessages",
            "KafkaRecords", "KafkaWire", "Foundation",
        ],
        "KafkaCodegen": ["KafkaJSON"],
        "kafka-codegen": ["KafkaCodegen", "Foundation"],
        "kafka": [
            "KafkaWire", "KafkaMessages", "KafkaMessagesJSON", "KafkaRecords", "KafkaJSON", "CAllocations", "Glibc",
            "Kafka", "KafkaBuffers", "KafkaCore", "KafkaNetwork", "KafkaBrokerServer", "KafkaTesting", "Foundation",
            "Synchronization",
        ],
    ]

    /// The targets that hold no system, so that whatever they do is decided by their arguments.
    static let pure = [
        "KafkaWire", "KafkaMessages", "KafkaJSON", "KafkaMessagesJSON", "KafkaRecords", "KafkaCore", "KafkaBroker",
    ]

    /// The modules that are the system.
    static let systems: Set<String> = ["Glibc", "Foundation", "FoundationEssentials", "Dispatch", "Synchronization"]

    /// The imports that the table does not have.
    static func violations(in files: [SourceFile]) -> [String] {
        files.flatMap { file in
            file.codeLines.compactMap(module).filter { !(allowed[file.target] ?? []).contains($0) }
                .map { "\(file.path): \(file.target) must not import \($0)" }
        }
    }

    /// The modules in the table that a pure target must not have.
    static func violations(in table: [String: Set<String>]) -> [String] {
        pure.flatMap { target in
            (table[target] ?? []).intersection(systems).sorted().map { "\(target) must not import \($0)" }
        }
    }

    /// The module that a line imports, or nil where it imports none.
    static func module(_ line: String) -> String? {
        let words = line.split { $0 == " " || $0 == "\t" || $0 == ";" }
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count else { return nil }
        // Before the word stand attributes and an access level only; `import struct A.B` names what it takes.
        let levels = ["public", "package", "internal", "private", "fileprivate"]
        guard words[..<index].allSatisfy({ $0.hasPrefix("@") || levels.contains(String($0)) }) else { return nil }
        let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor"]
        let next = kinds.contains(String(words[index + 1])) ? index + 2 : index + 1
        return next < words.count ? words[next].split(separator: ".").first.map(String.init) : nil
    }
}
