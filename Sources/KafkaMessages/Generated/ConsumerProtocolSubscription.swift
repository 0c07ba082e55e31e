// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The structure `ConsumerProtocolSubscription`, versions 0-3.
public struct ConsumerProtocolSubscription: Message {
    public static var name: String { "ConsumerProtocolSubscription" }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { nil }

    /// `[]string`.
    public var topics: [String]
    /// `bytes`, may be null, default null.
    public var userData: Bytes?
    /// `[]TopicPartition`, versions 1-3, left out silently of other versions.
    public var ownedPartitions: [TopicPartition]
    /// `int32`, versions 2-3, default -1, left out silently of other versions.
    public var generationId: Int32
    /// `string`, version 3, may be null, default null, left out silently of other versions.
    public var rackId: String?

    /// Makes a value; what is not given has its default.
    public init(
        topics: [String] = [],
        userData: Bytes? = nil,
        ownedPartitions: [TopicPartition] = [],
        generationId: Int32 = -1,
        rackId: String? = nil
    ) {
        self.topics = topics
        self.userData = userData
        self.ownedPartitions = ownedPartitions
        self.generationId = generationId
        self.rackId = rackId
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ConsumerProtocolSubscription.check(version, at: reader.offset)
        self.topics = try reader.stringArray(compact: false, field: "topics")
        self.userData = try reader.nullableBytes(compact: false)
        if version >= 1 {
            self.ownedPartitions = try TopicPartition.array(from: &reader, version: version, field: "ownedPartitions")
        } else {
            self.ownedPartitions = []
        }
        if version >= 2 {
            self.generationId = try reader.int32()
        } else {
            self.generationId = -1
        }
        if version >= 3 {
            self.rackId = try reader.nullableString(compact: false)
        } else {
            self.rackId = nil
        }
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ConsumerProtocolSubscription.check(version, at: writer.count)
        try writer.stringArray(self.topics, compact: false)
        try writer.nullableBytes(self.userData, compact: false)
        if version >= 1 {
            try TopicPartition.encode(self.ownedPartitions, to: &writer, version: version)
        }
        if version >= 2 {
            writer.int32(self.generationId)
        }
        if version >= 3 {
            try writer.nullableString(self.rackId, compact: false)
        }
    }
}

extension ConsumerProtocolSubscription {
    /// The structure of ``ConsumerProtocolSubscription/ownedPartitions``.
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
