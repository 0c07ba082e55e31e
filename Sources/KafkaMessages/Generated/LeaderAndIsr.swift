// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `LeaderAndIsrRequest` of API 4, versions 0-7, flexible from 4 on.
public struct LeaderAndIsrRequest: RequestMessage {
    public typealias Response = LeaderAndIsrResponse

    public static var name: String { "LeaderAndIsrRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 4) }
    public static var versions: VersionRange { VersionRange(0, 7) }
    public static var flexibleVersions: VersionRange? { VersionRange(4, 7) }

    /// `int32`.
    public var controllerId: Int32
    /// `bool`, version 7, default false.
    public var isKRaftController: Bool
    /// `int32`.
    public var controllerEpoch: Int32
    /// `int64`, versions 2-7, default -1, left out silently of other versions.
    public var brokerEpoch: Int64
    /// `int8`, versions 5-7.
    public var type: Int8
    /// `[]LeaderAndIsrPartitionState`, versions 0-1.
    public var ungroupedPartitionStates: [LeaderAndIsrPartitionState]
    /// `[]LeaderAndIsrTopicState`, versions 2-7.
    public var topicStates: [LeaderAndIsrTopicState]
    /// `[]LeaderAndIsrLiveLeader`.
    public var liveLeaders: [LeaderAndIsrLiveLeader]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        controllerId: Int32 = 0,
        isKRaftController: Bool = false,
        controllerEpoch: Int32 = 0,
        brokerEpoch: Int64 = -1,
        type: Int8 = 0,
        ungroupedPartitionStates: [LeaderAndIsrPartitionState] = [],
        topicStates: [LeaderAndIsrTopicState] = [],
        liveLeaders: [LeaderAndIsrLiveLeader] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.controllerId = controllerId
        self.isKRaftController = isKRaftController
        self.controllerEpoch = controllerEpoch
        self.brokerEpoch = brokerEpoch
        self.type = type
        self.ungroupedPartitionStates = ungroupedPartitionStates
        self.topicStates = topicStates
        self.liveLeaders = liveLeaders
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try LeaderAndIsrRequest.check(version, at: reader.offset)
        let flexible = version >= 4
        self.controllerId = try reader.int32()
        if version >= 7 {
            self.isKRaftController = try reader.bool()
        } else {
            self.isKRaftController = false
        }
        self.controllerEpoch = try reader.int32()
        if version >= 2 {
            self.brokerEpoch = try reader.int64()
        } else {
            self.brokerEpoch = -1
        }
        if version >= 5 {
            self.type = try reader.int8()
        } else {
            self.type = 0
        }
        if version <= 1 {
            self.ungroupedPartitionStates = try LeaderAndIsrPartitionState.array(
                from: &reader,
                version: version,
                field: "ungroupedPartitionStates"
            )
        } else {
            self.ungroupedPartitionStates = []
        }
        if version >= 2 {
            self.topicStates = try LeaderAndIsrTopicState.array(from: &reader, version: version, field: "topicStates")
        } else {
            self.topicStates = []
        }
        self.liveLeaders = try LeaderAndIsrLiveLeader.array(from: &reader, version: version, field: "liveLeaders")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try LeaderAndIsrRequest.check(version, at: writer.count)
        let flexible = version >= 4
        writer.int32(self.controllerId)
        if version >= 7 {
            writer.bool(self.isKRaftController)
        } else if self.isKRaftController {
            throw writer.fieldNotInVersion("isKRaftController", version)
        }
        writer.int32(self.controllerEpoch)
        if version >= 2 {
            writer.int64(self.brokerEpoch)
        }
        if version >= 5 {
            writer.int8(self.type)
        } else if self.type != 0 {
            throw writer.fieldNotInVersion("type", version)
        }
        if version <= 1 {
            try LeaderAndIsrPartitionState.encode(self.ungroupedPartitionStates, to: &writer, version: version)
        } else if !self.ungroupedPartitionStates.isEmpty {
            throw writer.fieldNotInVersion("ungroupedPartitionStates", version)
        }
        if version >= 2 {
            try LeaderAndIsrTopicState.encode(self.topicStates, to: &writer, version: version)
        } else if !self.topicStates.isEmpty {
            throw writer.fieldNotInVersion("topicStates", version)
        }
        try LeaderAndIsrLiveLeader.encode(self.liveLeaders, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension LeaderAndIsrRequest {
    /// The structure of ``LeaderAndIsrRequest/ungroupedPartitionStates`` and others.
    public struct LeaderAndIsrPartitionState: Sendable, Equatable {
        /// `string`, versions 0-1, left out silently of other versions.
        public var topicName: String
        /// `int32`.
        public var partitionIndex: Int32
        /// `int32`.
        public var controllerEpoch: Int32
        /// `int32`.
        public var leader: Int32
        /// `int32`.
        public var leaderEpoch: Int32
        /// `[]int32`.
        public var isr: [Int32]
        /// `int32`.
        public var partitionEpoch: Int32
        /// `[]int32`.
        public var replicas: [Int32]
        /// `[]int32`, versions 3-7, left out silently of other versions.
        public var addingReplicas: [Int32]
        /// `[]int32`, versions 3-7, left out silently of other versions.
        public var removingReplicas: [Int32]
        /// `bool`, versions 1-7, default false, left out silently of other versions.
        public var isNew: Bool
        /// `int8`, versions 6-7, default 0.
        public var leaderRecoveryState: Int8
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            partitionIndex: Int32 = 0,
            controllerEpoch: Int32 = 0,
            leader: Int32 = 0,
            leaderEpoch: Int32 = 0,
            isr: [Int32] = [],
            partitionEpoch: Int32 = 0,
            replicas: [Int32] = [],
            addingReplicas: [Int32] = [],
            removingReplicas: [Int32] = [],
            isNew: Bool = false,
            leaderRecoveryState: Int8 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.controllerEpoch = controllerEpoch
            self.leader = leader
            self.leaderEpoch = leaderEpoch
            self.isr = isr
            self.partitionEpoch = partitionEpoch
            self.replicas = replicas
            self.addingReplicas = addingReplicas
            self.removingReplicas = removingReplicas
            self.isNew = isNew
            self.leaderRecoveryState = leaderRecoveryState
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            if version <= 1 {
                self.topicName = try reader.string(compact: flexible, field: "topicName")
            } else {
                self.topicName = ""
            }
            self.partitionIndex = try reader.int32()
            self.controllerEpoch = try reader.int32()
            self.leader = try reader.int32()
            self.leaderEpoch = try reader.int32()
            self.isr = try reader.int32Array(compact: flexible, field: "isr")
            self.partitionEpoch = try reader.int32()
            self.replicas = try reader.int32Array(compact: flexible, field: "replicas")
            if version >= 3 {
                self.addingReplicas = try reader.int32Array(compact: flexible, field: "addingReplicas")
            } else {
                self.addingReplicas = []
            }
            if version >= 3 {
                self.removingReplicas = try reader.int32Array(compact: flexible, field: "removingReplicas")
            } else {
                self.removingReplicas = []
            }
            if version >= 1 {
                self.isNew = try reader.bool()
            } else {
                self.isNew = false
            }
            if version >= 6 {
                self.leaderRecoveryState = try reader.int8()
            } else {
                self.leaderRecoveryState = 0
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [LeaderAndIsrPartitionState] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 26,
                field: field
            )
            var elements: [LeaderAndIsrPartitionState] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try LeaderAndIsrPartitionState(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            if version <= 1 {
                try writer.string(self.topicName, compact: flexible)
            }
            writer.int32(self.partitionIndex)
            writer.int32(self.controllerEpoch)
            writer.int32(self.leader)
            writer.int32(self.leaderEpoch)
            try writer.int32Array(self.isr, compact: flexible)
            writer.int32(self.partitionEpoch)
            try writer.int32Array(self.replicas, compact: flexible)
            if version >= 3 {
                try writer.int32Array(self.addingReplicas, compact: flexible)
            }
            if version >= 3 {
                try writer.int32Array(self.removingReplicas, compact: flexible)
            }
            if version >= 1 {
                writer.bool(self.isNew)
            }
            if version >= 6 {
                writer.int8(self.leaderRecoveryState)
            } else if self.leaderRecoveryState != 0 {
                throw writer.fieldNotInVersion("leaderRecoveryState", version)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [LeaderAndIsrPartitionState],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension LeaderAndIsrRequest {
    /// The structure of ``LeaderAndIsrRequest/topicStates``.
    public struct LeaderAndIsrTopicState: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `uuid`, versions 5-7, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]LeaderAndIsrPartitionState`.
        public var partitionStates: [LeaderAndIsrPartitionState]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            topicId: KafkaUUID = .zero,
            partitionStates: [LeaderAndIsrPartitionState] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.topicId = topicId
            self.partitionStates = partitionStates
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            self.topicName = try reader.string(compact: flexible, field: "topicName")
            if version >= 5 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitionStates = try LeaderAndIsrPartitionState.array(
                from: &reader,
                version: version,
                field: "partitionStates"
            )
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [LeaderAndIsrTopicState] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 3,
                field: field
            )
            var elements: [LeaderAndIsrTopicState] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try LeaderAndIsrTopicState(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            try writer.string(self.topicName, compact: flexible)
            if version >= 5 {
                writer.uuid(self.topicId)
            }
            try LeaderAndIsrPartitionState.encode(self.partitionStates, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [LeaderAndIsrTopicState],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension LeaderAndIsrRequest {
    /// The structure of ``LeaderAndIsrRequest/liveLeaders``.
    public struct LeaderAndIsrLiveLeader: Sendable, Equatable {
        /// `int32`.
        public var brokerId: Int32
        /// `string`.
        public var hostName: String
        /// `int32`.
        public var port: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            brokerId: Int32 = 0,
            hostName: String = "",
            port: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.brokerId = brokerId
            self.hostName = hostName
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            self.brokerId = try reader.int32()
            self.hostName = try reader.string(compact: flexible, field: "hostName")
            self.port = try reader.int32()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [LeaderAndIsrLiveLeader] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 10,
                field: field
            )
            var elements: [LeaderAndIsrLiveLeader] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try LeaderAndIsrLiveLeader(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            writer.int32(self.brokerId)
            try writer.string(self.hostName, compact: flexible)
            writer.int32(self.port)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [LeaderAndIsrLiveLeader],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `LeaderAndIsrResponse` of API 4, versions 0-7, flexible from 4 on.
public struct LeaderAndIsrResponse: ResponseMessage {
    public static var name: String { "LeaderAndIsrResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 4) }
    public static var versions: VersionRange { VersionRange(0, 7) }
    public static var flexibleVersions: VersionRange? { VersionRange(4, 7) }

    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]LeaderAndIsrPartitionError`, versions 0-4.
    public var partitionErrors: [LeaderAndIsrPartitionError]
    /// `[]LeaderAndIsrTopicError`, versions 5-7.
    public var topics: [LeaderAndIsrTopicError]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        errorCode: ErrorCode = .none,
        partitionErrors: [LeaderAndIsrPartitionError] = [],
        topics: [LeaderAndIsrTopicError] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.errorCode = errorCode
        self.partitionErrors = partitionErrors
        self.topics = topics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try LeaderAndIsrResponse.check(version, at: reader.offset)
        let flexible = version >= 4
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        if version <= 4 {
            self.partitionErrors = try LeaderAndIsrPartitionError.array(
                from: &reader,
                version: version,
                field: "partitionErrors"
            )
        } else {
            self.partitionErrors = []
        }
        if version >= 5 {
            self.topics = try LeaderAndIsrTopicError.array(from: &reader, version: version, field: "topics")
        } else {
            self.topics = []
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try LeaderAndIsrResponse.check(version, at: writer.count)
        let flexible = version >= 4
        writer.int16(self.errorCode.rawValue)
        if version <= 4 {
            try LeaderAndIsrPartitionError.encode(self.partitionErrors, to: &writer, version: version)
        } else if !self.partitionErrors.isEmpty {
            throw writer.fieldNotInVersion("partitionErrors", version)
        }
        if version >= 5 {
            try LeaderAndIsrTopicError.encode(self.topics, to: &writer, version: version)
        } else if !self.topics.isEmpty {
            throw writer.fieldNotInVersion("topics", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension LeaderAndIsrResponse {
    /// The structure of ``LeaderAndIsrResponse/partitionErrors`` and others.
    public struct LeaderAndIsrPartitionError: Sendable, Equatable {
        /// `string`, versions 0-4, left out silently of other versions.
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
            let flexible = version >= 4
            if version <= 4 {
                self.topicName = try reader.string(compact: flexible, field: "topicName")
            } else {
                self.topicName = ""
            }
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [LeaderAndIsrPartitionError] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 7,
                field: field
            )
            var elements: [LeaderAndIsrPartitionError] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try LeaderAndIsrPartitionError(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            if version <= 4 {
                try writer.string(self.topicName, compact: flexible)
            }
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
            _ elements: [LeaderAndIsrPartitionError],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension LeaderAndIsrResponse {
    /// The structure of ``LeaderAndIsrResponse/topics``.
    public struct LeaderAndIsrTopicError: Sendable, Equatable {
        /// `uuid`.
        public var topicId: KafkaUUID
        /// `[]LeaderAndIsrPartitionError`.
        public var partitionErrors: [LeaderAndIsrPartitionError]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicId: KafkaUUID = .zero,
            partitionErrors: [LeaderAndIsrPartitionError] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicId = topicId
            self.partitionErrors = partitionErrors
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicId = try reader.uuid()
            self.partitionErrors = try LeaderAndIsrPartitionError.array(
                from: &reader,
                version: version,
                field: "partitionErrors"
            )
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [LeaderAndIsrTopicError] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 18,
                field: field
            )
            var elements: [LeaderAndIsrTopicError] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try LeaderAndIsrTopicError(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.uuid(self.topicId)
            try LeaderAndIsrPartitionError.encode(self.partitionErrors, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [LeaderAndIsrTopicError],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
