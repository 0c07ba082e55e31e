// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `AlterPartitionRequest` of API 56, versions 0-3, flexible.
public struct AlterPartitionRequest: RequestMessage {
    public typealias Response = AlterPartitionResponse

    public static var name: String { "AlterPartitionRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 56) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 3) }

    /// `int32`.
    public var brokerId: Int32
    /// `int64`, default -1.
    public var brokerEpoch: Int64
    /// `[]TopicData`.
    public var topics: [TopicData]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        brokerId: Int32 = 0,
        brokerEpoch: Int64 = -1,
        topics: [TopicData] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.brokerId = brokerId
        self.brokerEpoch = brokerEpoch
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AlterPartitionRequest.check(version, at: reader.offset)
        self.brokerId = try reader.int32()
        self.brokerEpoch = try reader.int64()
        self.topics = try TopicData.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AlterPartitionRequest.check(version, at: writer.count)
        writer.int32(self.brokerId)
        writer.int64(self.brokerEpoch)
        try TopicData.encode(self.topics, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterPartitionRequest {
    /// The structure of ``AlterPartitionRequest/topics``.
    public struct TopicData: Sendable, Equatable {
        /// `string`, versions 0-1, left out silently of other versions.
        public var topicName: String
        /// `uuid`, versions 2-3, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]PartitionData`.
        public var partitions: [PartitionData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            topicId: KafkaUUID = .zero,
            partitions: [PartitionData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            if version <= 1 {
                self.topicName = try reader.string(compact: true, field: "topicName")
            } else {
                self.topicName = ""
            }
            if version >= 2 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitions = try PartitionData.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TopicData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            if version <= 1 {
                try writer.string(self.topicName, compact: true)
            }
            if version >= 2 {
                writer.uuid(self.topicId)
            }
            try PartitionData.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AlterPartitionRequest {
    /// The structure of ``AlterPartitionRequest/TopicData/partitions``.
    public struct PartitionData: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int32`.
        public var leaderEpoch: Int32
        /// `[]int32`, versions 0-2.
        public var newIsr: [Int32]
        /// `[]BrokerState`, version 3.
        public var newIsrWithEpochs: [BrokerState]
        /// `int8`, versions 1-3, default 0.
        public var leaderRecoveryState: Int8
        /// `int32`.
        public var partitionEpoch: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            leaderEpoch: Int32 = 0,
            newIsr: [Int32] = [],
            newIsrWithEpochs: [BrokerState] = [],
            leaderRecoveryState: Int8 = 0,
            partitionEpoch: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.leaderEpoch = leaderEpoch
            self.newIsr = newIsr
            self.newIsrWithEpochs = newIsrWithEpochs
            self.leaderRecoveryState = leaderRecoveryState
            self.partitionEpoch = partitionEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            self.leaderEpoch = try reader.int32()
            if version <= 2 {
                self.newIsr = try reader.int32Array(compact: true, field: "newIsr")
            } else {
                self.newIsr = []
            }
            if version >= 3 {
                self.newIsrWithEpochs = try BrokerState.array(
                    from: &reader,
                    version: version,
                    field: "newIsrWithEpochs"
                )
            } else {
                self.newIsrWithEpochs = []
            }
            if version >= 1 {
                self.leaderRecoveryState = try reader.int8()
            } else {
                self.leaderRecoveryState = 0
            }
            self.partitionEpoch = try reader.int32()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 14,
                field: field
            )
            var elements: [PartitionData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try PartitionData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partitionIndex)
            writer.int32(self.leaderEpoch)
            if version <= 2 {
                try writer.int32Array(self.newIsr, compact: true)
            } else if !self.newIsr.isEmpty {
                throw writer.fieldNotInVersion("newIsr", version)
            }
            if version >= 3 {
                try BrokerState.encode(self.newIsrWithEpochs, to: &writer, version: version)
            } else if !self.newIsrWithEpochs.isEmpty {
                throw writer.fieldNotInVersion("newIsrWithEpochs", version)
            }
            if version >= 1 {
                writer.int8(self.leaderRecoveryState)
            } else if self.leaderRecoveryState != 0 {
                throw writer.fieldNotInVersion("leaderRecoveryState", version)
            }
            writer.int32(self.partitionEpoch)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [PartitionData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AlterPartitionRequest {
    /// The structure of ``AlterPartitionRequest/PartitionData/newIsrWithEpochs``.
    public struct BrokerState: Sendable, Equatable {
        /// `int32`.
        public var brokerId: Int32
        /// `int64`, default -1.
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

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.brokerId = try reader.int32()
            self.brokerEpoch = try reader.int64()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [BrokerState] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 13,
                field: field
            )
            var elements: [BrokerState] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try BrokerState(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.brokerId)
            writer.int64(self.brokerEpoch)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [BrokerState],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `AlterPartitionResponse` of API 56, versions 0-3, flexible.
public struct AlterPartitionResponse: ResponseMessage {
    public static var name: String { "AlterPartitionResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 56) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 3) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]TopicData`.
    public var topics: [TopicData]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        topics: [TopicData] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AlterPartitionResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.topics = try TopicData.array(from: &reader, version: version, field: "topics")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AlterPartitionResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try TopicData.encode(self.topics, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterPartitionResponse {
    /// The structure of ``AlterPartitionResponse/topics``.
    public struct TopicData: Sendable, Equatable {
        /// `string`, versions 0-1, left out silently of other versions.
        public var topicName: String
        /// `uuid`, versions 2-3, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]PartitionData`.
        public var partitions: [PartitionData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            topicId: KafkaUUID = .zero,
            partitions: [PartitionData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            if version <= 1 {
                self.topicName = try reader.string(compact: true, field: "topicName")
            } else {
                self.topicName = ""
            }
            if version >= 2 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitions = try PartitionData.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TopicData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            if version <= 1 {
                try writer.string(self.topicName, compact: true)
            }
            if version >= 2 {
                writer.uuid(self.topicId)
            }
            try PartitionData.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AlterPartitionResponse {
    /// The structure of ``AlterPartitionResponse/TopicData/partitions``.
    public struct PartitionData: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// `int32`.
        public var leaderId: Int32
        /// `int32`.
        public var leaderEpoch: Int32
        /// `[]int32`.
        public var isr: [Int32]
        /// `int8`, versions 1-3, default 0, left out silently of other versions.
        public var leaderRecoveryState: Int8
        /// `int32`.
        public var partitionEpoch: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = .none,
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = 0,
            isr: [Int32] = [],
            leaderRecoveryState: Int8 = 0,
            partitionEpoch: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.isr = isr
            self.leaderRecoveryState = leaderRecoveryState
            self.partitionEpoch = partitionEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.leaderId = try reader.int32()
            self.leaderEpoch = try reader.int32()
            self.isr = try reader.int32Array(compact: true, field: "isr")
            if version >= 1 {
                self.leaderRecoveryState = try reader.int8()
            } else {
                self.leaderRecoveryState = 0
            }
            self.partitionEpoch = try reader.int32()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionData] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 20,
                field: field
            )
            var elements: [PartitionData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try PartitionData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode.rawValue)
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            try writer.int32Array(self.isr, compact: true)
            if version >= 1 {
                writer.int8(self.leaderRecoveryState)
            }
            writer.int32(self.partitionEpoch)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [PartitionData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
