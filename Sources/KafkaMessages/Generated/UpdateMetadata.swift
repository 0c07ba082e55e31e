// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `UpdateMetadataRequest` of API 6, versions 0-8, flexible from 6 on.
public struct UpdateMetadataRequest: RequestMessage {
    public typealias Response = UpdateMetadataResponse

    public static var name: String { "UpdateMetadataRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 6) }
    public static var versions: VersionRange { VersionRange(0, 8) }
    public static var flexibleVersions: VersionRange? { VersionRange(6, 8) }

    /// `int32`.
    public var controllerId: Int32
    /// `bool`, version 8, default false.
    public var isKRaftController: Bool
    /// `int8`, tag 0, version 8, default 0.
    public var type: Int8
    /// `int32`.
    public var controllerEpoch: Int32
    /// `int64`, versions 5-8, default -1, left out silently of other versions.
    public var brokerEpoch: Int64
    /// `[]UpdateMetadataPartitionState`, versions 0-4.
    public var ungroupedPartitionStates: [UpdateMetadataPartitionState]
    /// `[]UpdateMetadataTopicState`, versions 5-8.
    public var topicStates: [UpdateMetadataTopicState]
    /// `[]UpdateMetadataBroker`.
    public var liveBrokers: [UpdateMetadataBroker]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        controllerId: Int32 = 0,
        isKRaftController: Bool = false,
        type: Int8 = 0,
        controllerEpoch: Int32 = 0,
        brokerEpoch: Int64 = -1,
        ungroupedPartitionStates: [UpdateMetadataPartitionState] = [],
        topicStates: [UpdateMetadataTopicState] = [],
        liveBrokers: [UpdateMetadataBroker] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.controllerId = controllerId
        self.isKRaftController = isKRaftController
        self.type = type
        self.controllerEpoch = controllerEpoch
        self.brokerEpoch = brokerEpoch
        self.ungroupedPartitionStates = ungroupedPartitionStates
        self.topicStates = topicStates
        self.liveBrokers = liveBrokers
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try UpdateMetadataRequest.check(version, at: reader.offset)
        let flexible = version >= 6
        self.controllerId = try reader.int32()
        if version >= 8 {
            self.isKRaftController = try reader.bool()
        } else {
            self.isKRaftController = false
        }
        self.controllerEpoch = try reader.int32()
        if version >= 5 {
            self.brokerEpoch = try reader.int64()
        } else {
            self.brokerEpoch = -1
        }
        if version <= 4 {
            self.ungroupedPartitionStates = try UpdateMetadataPartitionState.array(
                from: &reader,
                version: version,
                field: "ungroupedPartitionStates"
            )
        } else {
            self.ungroupedPartitionStates = []
        }
        if version >= 5 {
            self.topicStates = try UpdateMetadataTopicState.array(from: &reader, version: version, field: "topicStates")
        } else {
            self.topicStates = []
        }
        self.liveBrokers = try UpdateMetadataBroker.array(from: &reader, version: version, field: "liveBrokers")
        self.type = 0
        self.unknownTaggedFields = []
        if flexible {
            let tagCount = try reader.tagCount()
            for _ in 0..<tagCount {
                let tag = try reader.beginTag()
                switch tag.number {
                case 0 where version >= 8:
                    self.type = try reader.int8()
                default:
                    self.unknownTaggedFields.append(try reader.unknownTag(tag))
                }
                try reader.endTag(tag)
            }
        }
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try UpdateMetadataRequest.check(version, at: writer.count)
        let flexible = version >= 6
        writer.int32(self.controllerId)
        if version >= 8 {
            writer.bool(self.isKRaftController)
        } else if self.isKRaftController {
            throw writer.fieldNotInVersion("isKRaftController", version)
        }
        writer.int32(self.controllerEpoch)
        if version >= 5 {
            writer.int64(self.brokerEpoch)
        }
        if version <= 4 {
            try UpdateMetadataPartitionState.encode(self.ungroupedPartitionStates, to: &writer, version: version)
        } else if !self.ungroupedPartitionStates.isEmpty {
            throw writer.fieldNotInVersion("ungroupedPartitionStates", version)
        }
        if version >= 5 {
            try UpdateMetadataTopicState.encode(self.topicStates, to: &writer, version: version)
        } else if !self.topicStates.isEmpty {
            throw writer.fieldNotInVersion("topicStates", version)
        }
        try UpdateMetadataBroker.encode(self.liveBrokers, to: &writer, version: version)
        if version <= 7, self.type != 0 {
            throw writer.fieldNotInVersion("type", version)
        }
        if flexible {
            var tagCount = self.unknownTaggedFields.count
            let hasType = version >= 8 && self.type != 0
            if hasType { tagCount += 1 }
            writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
            var unknownIndex = 0
            if version >= 8 {
                try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 0)
            }
            if hasType {
                let tag = writer.beginTag(0)
                writer.int8(self.type)
                try writer.endTag(tag)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: nil)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension UpdateMetadataRequest {
    /// The structure of ``UpdateMetadataRequest/ungroupedPartitionStates`` and others.
    public struct UpdateMetadataPartitionState: Sendable, Equatable {
        /// `string`, versions 0-4, left out silently of other versions.
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
        public var zkVersion: Int32
        /// `[]int32`.
        public var replicas: [Int32]
        /// `[]int32`, versions 4-8, left out silently of other versions.
        public var offlineReplicas: [Int32]
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
            zkVersion: Int32 = 0,
            replicas: [Int32] = [],
            offlineReplicas: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.partitionIndex = partitionIndex
            self.controllerEpoch = controllerEpoch
            self.leader = leader
            self.leaderEpoch = leaderEpoch
            self.isr = isr
            self.zkVersion = zkVersion
            self.replicas = replicas
            self.offlineReplicas = offlineReplicas
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 6
            if version <= 4 {
                self.topicName = try reader.string(compact: flexible, field: "topicName")
            } else {
                self.topicName = ""
            }
            self.partitionIndex = try reader.int32()
            self.controllerEpoch = try reader.int32()
            self.leader = try reader.int32()
            self.leaderEpoch = try reader.int32()
            self.isr = try reader.int32Array(compact: flexible, field: "isr")
            self.zkVersion = try reader.int32()
            self.replicas = try reader.int32Array(compact: flexible, field: "replicas")
            if version >= 4 {
                self.offlineReplicas = try reader.int32Array(compact: flexible, field: "offlineReplicas")
            } else {
                self.offlineReplicas = []
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [UpdateMetadataPartitionState] {
            let count = try reader.arrayCount(
                compact: version >= 6,
                minimumElementSize: 24,
                field: field
            )
            var elements: [UpdateMetadataPartitionState] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try UpdateMetadataPartitionState(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 6
            if version <= 4 {
                try writer.string(self.topicName, compact: flexible)
            }
            writer.int32(self.partitionIndex)
            writer.int32(self.controllerEpoch)
            writer.int32(self.leader)
            writer.int32(self.leaderEpoch)
            try writer.int32Array(self.isr, compact: flexible)
            writer.int32(self.zkVersion)
            try writer.int32Array(self.replicas, compact: flexible)
            if version >= 4 {
                try writer.int32Array(self.offlineReplicas, compact: flexible)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [UpdateMetadataPartitionState],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 6)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension UpdateMetadataRequest {
    /// The structure of ``UpdateMetadataRequest/topicStates``.
    public struct UpdateMetadataTopicState: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `uuid`, versions 7-8, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]UpdateMetadataPartitionState`.
        public var partitionStates: [UpdateMetadataPartitionState]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            topicId: KafkaUUID = .zero,
            partitionStates: [UpdateMetadataPartitionState] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.topicId = topicId
            self.partitionStates = partitionStates
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 6
            self.topicName = try reader.string(compact: flexible, field: "topicName")
            if version >= 7 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitionStates = try UpdateMetadataPartitionState.array(
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
        ) throws(WireError) -> [UpdateMetadataTopicState] {
            let count = try reader.arrayCount(
                compact: version >= 6,
                minimumElementSize: 3,
                field: field
            )
            var elements: [UpdateMetadataTopicState] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try UpdateMetadataTopicState(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 6
            try writer.string(self.topicName, compact: flexible)
            if version >= 7 {
                writer.uuid(self.topicId)
            }
            try UpdateMetadataPartitionState.encode(self.partitionStates, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [UpdateMetadataTopicState],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 6)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension UpdateMetadataRequest {
    /// The structure of ``UpdateMetadataRequest/liveBrokers``.
    public struct UpdateMetadataBroker: Sendable, Equatable {
        /// `int32`.
        public var id: Int32
        /// `string`, version 0, left out silently of other versions.
        public var v0Host: String
        /// `int32`, version 0, left out silently of other versions.
        public var v0Port: Int32
        /// `[]UpdateMetadataEndpoint`, versions 1-8, left out silently of other versions.
        public var endpoints: [UpdateMetadataEndpoint]
        /// `string`, versions 2-8, may be null, left out silently of other versions.
        public var rack: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            id: Int32 = 0,
            v0Host: String = "",
            v0Port: Int32 = 0,
            endpoints: [UpdateMetadataEndpoint] = [],
            rack: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.id = id
            self.v0Host = v0Host
            self.v0Port = v0Port
            self.endpoints = endpoints
            self.rack = rack
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 6
            self.id = try reader.int32()
            if version <= 0 {
                self.v0Host = try reader.string(compact: flexible, field: "v0Host")
            } else {
                self.v0Host = ""
            }
            if version <= 0 {
                self.v0Port = try reader.int32()
            } else {
                self.v0Port = 0
            }
            if version >= 1 {
                self.endpoints = try UpdateMetadataEndpoint.array(from: &reader, version: version, field: "endpoints")
            } else {
                self.endpoints = []
            }
            if version >= 2 {
                self.rack = try reader.nullableString(compact: flexible)
            } else {
                self.rack = ""
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [UpdateMetadataBroker] {
            let count = try reader.arrayCount(
                compact: version >= 6,
                minimumElementSize: 7,
                field: field
            )
            var elements: [UpdateMetadataBroker] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try UpdateMetadataBroker(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 6
            writer.int32(self.id)
            if version <= 0 {
                try writer.string(self.v0Host, compact: flexible)
            }
            if version <= 0 {
                writer.int32(self.v0Port)
            }
            if version >= 1 {
                try UpdateMetadataEndpoint.encode(self.endpoints, to: &writer, version: version)
            }
            if version >= 2 {
                try writer.nullableString(self.rack, compact: flexible)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [UpdateMetadataBroker],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 6)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension UpdateMetadataRequest {
    /// The structure of ``UpdateMetadataRequest/UpdateMetadataBroker/endpoints``.
    public struct UpdateMetadataEndpoint: Sendable, Equatable {
        /// `int32`.
        public var port: Int32
        /// `string`.
        public var host: String
        /// `string`, versions 3-8, left out silently of other versions.
        public var listener: String
        /// `int16`.
        public var securityProtocol: Int16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            port: Int32 = 0,
            host: String = "",
            listener: String = "",
            securityProtocol: Int16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.port = port
            self.host = host
            self.listener = listener
            self.securityProtocol = securityProtocol
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 6
            self.port = try reader.int32()
            self.host = try reader.string(compact: flexible, field: "host")
            if version >= 3 {
                self.listener = try reader.string(compact: flexible, field: "listener")
            } else {
                self.listener = ""
            }
            self.securityProtocol = try reader.int16()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [UpdateMetadataEndpoint] {
            let count = try reader.arrayCount(
                compact: version >= 6,
                minimumElementSize: 8,
                field: field
            )
            var elements: [UpdateMetadataEndpoint] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try UpdateMetadataEndpoint(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 6
            writer.int32(self.port)
            try writer.string(self.host, compact: flexible)
            if version >= 3 {
                try writer.string(self.listener, compact: flexible)
            }
            writer.int16(self.securityProtocol)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [UpdateMetadataEndpoint],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 6)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `UpdateMetadataResponse` of API 6, versions 0-8, flexible from 6 on.
public struct UpdateMetadataResponse: ResponseMessage {
    public static var name: String { "UpdateMetadataResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 6) }
    public static var versions: VersionRange { VersionRange(0, 8) }
    public static var flexibleVersions: VersionRange? { VersionRange(6, 8) }

    /// `int16`.
    public var errorCode: ErrorCode
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        errorCode: ErrorCode = .none,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.errorCode = errorCode
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try UpdateMetadataResponse.check(version, at: reader.offset)
        let flexible = version >= 6
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try UpdateMetadataResponse.check(version, at: writer.count)
        let flexible = version >= 6
        writer.int16(self.errorCode.rawValue)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}
