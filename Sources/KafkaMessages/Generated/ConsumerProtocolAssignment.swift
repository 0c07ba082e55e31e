// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The structure `ConsumerProtocolAssignment`, versions 0-3.
public struct ConsumerProtocolAssignment: Message {
    public static var name: String { "ConsumerProtocolAssignment" }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { nil }

    /// `[]TopicPartition`.
    public var assignedPartitions: [TopicPartition]
    /// `bytes`, may be null, default null.
    public var userData: Bytes?

    /// Makes a value; what is not given has its default.
    public init(
        assignedPartitions: [TopicPartition] = [],
        userData: Bytes? = nil
    ) {
        self.assignedPartitions = assignedPartitions
        self.userData = userData
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ConsumerProtocolAssignment.check(version, at: reader.offset)
        self.assignedPartitions = try TopicPartition.array(from: &reader, version: version, field: "assignedPartitions")
        self.userData = try reader.nullableBytes(compact: false)
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ConsumerProtocolAssignment.check(version, at: writer.count)
        try TopicPartition.encode(self.assignedPartitions, to: &writer, version: version)
        try writer.nullableBytes(self.userData, compact: false)
    }
}

extension ConsumerProtocolAssignment {
    /// The structure of ``ConsumerProtocolAssignment/assignedPartitions``.
    public struct TopicPartition: Sendable, Equatable {
        /// `string`.
        public var topic: String
        /// `[]int32`.
        public var partitions: [Int32]

        /// Makes a value; what is not given has its default.
        public init(
            topic: String = "",
            partitions: [Int32] = []
        ) {
            self.topic = topic
            self.partitions = partitions
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topic = try reader.string(compact: false, field: "topic")
            self.partitions = try reader.int32Array(compact: false, field: "partitions")
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicPartition] {
            let count = try reader.arrayCount(
                compact: false,
                minimumElementSize: 6,
                field: field
            )
            var elements: [TopicPartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicPartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.topic, compact: false)
            try writer.int32Array(self.partitions, compact: false)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicPartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: false)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
