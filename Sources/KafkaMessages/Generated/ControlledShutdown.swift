// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `ControlledShutdownRequest` of API 7, versions 0-3, flexible from 3 on.
public struct ControlledShutdownRequest: RequestMessage {
    public typealias Response = ControlledShutdownResponse

    public static var name: String { "ControlledShutdownRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 7) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 3) }

    /// `int32`.
    public var brokerId: Int32
    /// `int64`, versions 2-3, default -1, left out silently of other versions.
    public var brokerEpoch: Int64
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.brokerId = brokerId
        self.brokerEpoch = brokerEpoch
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ControlledShutdownRequest.check(version, at: reader.offset)
        let flexible = version >= 3
        self.brokerId = try reader.int32()
        if version >= 2 {
            self.brokerEpoch = try reader.int64()
        } else {
            self.brokerEpoch = -1
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ControlledShutdownRequest.check(version, at: writer.count)
        let flexible = version >= 3
        writer.int32(self.brokerId)
        if version >= 2 {
            writer.int64(self.brokerEpoch)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

/// The response `ControlledShutdownResponse` of API 7, versions 0-3, flexible from 3 on.
public struct ControlledShutdownResponse: ResponseMessage {
    public static var name: String { "ControlledShutdownResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 7) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 3) }

    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]RemainingPartition`.
    public var remainingPartitions: [RemainingPartition]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        errorCode: ErrorCode = .none,
        remainingPartitions: [RemainingPartition] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.errorCode = errorCode
        self.remainingPartitions = remainingPartitions
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ControlledShutdownResponse.check(version, at: reader.offset)
        let flexible = version >= 3
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.remainingPartitions = try RemainingPartition.array(
            from: &reader,
            version: version,
            field: "remainingPartitions"
        )
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ControlledShutdownResponse.check(version, at: writer.count)
        let flexible = version >= 3
        writer.int16(self.errorCode.rawValue)
        try RemainingPartition.encode(self.remainingPartitions, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension ControlledShutdownResponse {
    /// The structure of ``ControlledShutdownResponse/remainingPartitions``.
    public struct RemainingPartition: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `int32`.
        public var partitionIndex: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 3
            self.topicName = try reader.string(compact: flexible, field: "topicName")
            self.partitionIndex = try reader.int32()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [RemainingPartition] {
            let count = try reader.arrayCount(
                compact: version >= 3,
                minimumElementSize: 6,
                field: field
            )
            var elements: [RemainingPartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try RemainingPartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 3
            try writer.string(self.topicName, compact: flexible)
            writer.int32(self.partitionIndex)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [RemainingPartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 3)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
