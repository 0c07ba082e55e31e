// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `StopReplicaRequest` of API 5, versions 0-4, flexible from 2 on.
public struct StopReplicaRequest: RequestMessage {
    public typealias Response = StopReplicaResponse

    public static var name: String { "StopReplicaRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 5) }
    public static var versions: VersionRange { VersionRange(0, 4) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 4) }

    /// `int32`.
    public var controllerId: Int32
    /// `bool`, version 4, default false.
    public var isKRaftController: Bool
    /// `int32`.
    public var controllerEpoch: Int32
    /// `int64`, versions 1-4, default -1, left out silently of other versions.
    public var brokerEpoch: Int64
    /// `bool`, versions 0-2.
    public var deletePartitions: Bool
    /// `[]StopReplicaPartitionV0`, version 0.
    public var ungroupedPartitions: [StopReplicaPartitionV0]
    /// `[]StopReplicaTopicV1`, versions 1-2.
    public var topics: [StopReplicaTopicV1]
    /// `[]StopReplicaTopicState`, versions 3-4.
    public var topicStates: [StopReplicaTopicState]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        controllerId: Int32 = 0,
        isKRaftController: Bool = false,
        controllerEpoch: Int32 = 0,
        brokerEpoch: Int64 = -1,
        deletePartitions: Bool = false,
        ungroupedPartitions: [StopReplicaPartitionV0] = [],
        topics: [StopReplicaTopicV1] = [],
        topicStates: [StopReplicaTopicState] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.controllerId = controllerId
        self.isKRaftController = isKRaftController
        self.controllerEpoch = controllerEpoch
        self.brokerEpoch = brokerEpoch
        self.deletePartitions = deletePartitions
        self.ungroupedPartitions = ungroupedPartitions
        self.topics = topics
        self.topicStates = topicStates
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try StopReplicaRequest.check(version, at: reader.offset)
        let flexible = version >= 2
        self.controllerId = try reader.int32()
        if version >= 4 {
            self.isKRaftController = try reader.bool()
        } else {
            self.isKRaftController = false
        }
        self.controllerEpoch = try reader.int32()
        if version >= 1 {
            self.brokerEpoch = try reader.int64()
        } else {
            self.brokerEpoch = -1
        }
        if version <= 2 {
            self.deletePartitions = try reader.bool()
        } else {
            self.deletePartitions = false
        }
        if version <= 0 {
            self.ungroupedPartitions = try StopReplicaPartitionV0.array(
                from: &reader,
                version: version,
                field: "ungroupedPartitions"
            )
        } else {
            self.ungroupedPartitions = []
        }
        if version >= 1 && version <= 2 {
            self.topics = try StopReplicaTopicV1.array(from: &reader, version: version, field: "topics")
        } else {
            self.topics = []
        }
        if version >= 3 {
            self.topicStates = try StopReplicaTopicState.array(from: &reader, version: version, field: "topicStates")
        } else {
            self.topicStates = []
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try StopReplicaRequest.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int32(self.controllerId)
        if version >= 4 {
            writer.bool(self.isKRaftController)
        } else if self.isKRaftController {
            throw writer.fieldNotInVersion("isKRaftController", version)
        }
        writer.int32(self.controllerEpoch)
        if version >= 1 {
            writer.int64(self.brokerEpoch)
        }
        if version <= 2 {
            writer.bool(self.deletePartitions)
        } else if self.deletePartitions {
            throw writer.fieldNotInVersion("deletePartitions", version)
        }
        if version <= 0 {
            try StopReplicaPartitionV0.encode(self.ungroupedPartitions, to: &writer, version: version)
        } else if !self.ungroupedPartitions.isEmpty {
            throw writer.fieldNotInVersion("ungroupedPartitions", version)
        }
        if version >= 1 && version <= 2 {
            try StopReplicaTopicV1.encode(self.topics, to: &writer, version: version)
        } else if !self.topics.isEmpty {
            throw writer.fieldNotInVersion("topics", version)
        }
        if version >= 3 {
            try StopReplicaTopicState.encode(self.topicStates, to: &writer, version: version)
        } else if !self.topicStates.isEmpty {
            throw writer.fieldNotInVersion("topicStates", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension StopReplicaRequest {
    /// The structure of ``StopReplicaRequest/ungroupedPartitions``.
    public struct StopReplicaPartitionV0: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `int32`.
        public var partitionIndex: Int32

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicName = try reader.string(compact: false, field: "topicName")
            self.partitionIndex = try reader.int32()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [StopReplicaPartitionV0] {
            let count = try reader.arrayCount(
                compact: false,
                minimumElementSize: 6,
                field: field
            )
            var elements: [StopReplicaPartitionV0] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try StopReplicaPartitionV0(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.topicName, compact: false)
            writer.int32(self.partitionIndex)
        }

        /// Writes an array.
        static func encode(
            _ elements: [StopReplicaPartitionV0],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: false)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension StopReplicaRequest {
    /// The structure of ``StopReplicaRequest/topics``.
    public struct StopReplicaTopicV1: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]int32`.
        public var partitionIndexes: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitionIndexes: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.partitionIndexes = partitionIndexes
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.name = try reader.string(compact: flexible, field: "name")
            self.partitionIndexes = try reader.int32Array(compact: flexible, field: "partitionIndexes")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [StopReplicaTopicV1] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 3,
                field: field
            )
            var elements: [StopReplicaTopicV1] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try StopReplicaTopicV1(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.string(self.name, compact: flexible)
            try writer.int32Array(self.partitionIndexes, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [StopReplicaTopicV1],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension StopReplicaRequest {
    /// The structure of ``StopReplicaRequest/topicStates``.
    public struct StopReplicaTopicState: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `[]StopReplicaPartitionState`.
        public var partitionStates: [StopReplicaPartitionState]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            partitionStates: [StopReplicaPartitionState] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.partitionStates = partitionStates
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicName = try reader.string(compact: true, field: "topicName")
            self.partitionStates = try StopReplicaPartitionState.array(
                from: &reader,
                version: version,
                field: "partitionStates"
            )
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [StopReplicaTopicState] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [StopReplicaTopicState] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try StopReplicaTopicState(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.topicName, compact: true)
            try StopReplicaPartitionState.encode(self.partitionStates, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [StopReplicaTopicState],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension StopReplicaRequest {
    /// The structure of ``StopReplicaRequest/StopReplicaTopicState/partitionStates``.
    public struct StopReplicaPartitionState: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int32`, default -1.
        public var leaderEpoch: Int32
        /// `bool`.
        public var deletePartition: Bool
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            leaderEpoch: Int32 = -1,
            deletePartition: Bool = false,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.leaderEpoch = leaderEpoch
            self.deletePartition = deletePartition
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            self.leaderEpoch = try reader.int32()
            self.deletePartition = try reader.bool()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [StopReplicaPartitionState] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 10,
                field: field
            )
            var elements: [StopReplicaPartitionState] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try StopReplicaPartitionState(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.partitionIndex)
            writer.int32(self.leaderEpoch)
            writer.bool(self.deletePartition)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [StopReplicaPartitionState],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `StopReplicaResponse` of API 5, versions 0-4, flexible from 2 on.
public struct StopReplicaResponse: ResponseMessage {
    public static var name: String { "StopReplicaResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 5) }
    public static var versions: VersionRange { VersionRange(0, 4) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 4) }

    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]StopReplicaPartitionError`.
    public var partitionErrors: [StopReplicaPartitionError]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        errorCode: ErrorCode = .none,
        partitionErrors: [StopReplicaPartitionError] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.errorCode = errorCode
        self.partitionErrors = partitionErrors
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try StopReplicaResponse.check(version, at: reader.offset)
        let flexible = version >= 2
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.partitionErrors = try StopReplicaPartitionError.array(
            from: &reader,
            version: version,
            field: "partitionErrors"
        )
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try StopReplicaResponse.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int16(self.errorCode.rawValue)
        try StopReplicaPartitionError.encode(self.partitionErrors, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension StopReplicaResponse {
    /// The structure of ``StopReplicaResponse/partitionErrors``.
    public struct StopReplicaPartitionError: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `int32`.
        public var partitionIndex: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = .none,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.topicName = try reader.string(compact: flexible, field: "topicName")
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [StopReplicaPartitionError] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 8,
                field: field
            )
            var elements: [StopReplicaPartitionError] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try StopReplicaPartitionError(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.string(self.topicName, compact: flexible)
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode.rawValue)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [StopReplicaPartitionError],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
