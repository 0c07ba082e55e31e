// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `BeginQuorumEpochRequest` of API 53, versions 0-1, flexible from 1 on.
public struct BeginQuorumEpochRequest: RequestMessage {
    public typealias Response = BeginQuorumEpochResponse

    public static var name: String { "BeginQuorumEpochRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 53) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(1, 1) }

    /// `string`, may be null, default null.
    public var clusterId: String?
    /// `int32`, version 1, default -1, left out silently of other versions.
    public var voterId: Int32
    /// `[]TopicData`.
    public var topics: [TopicData]
    /// `[]LeaderEndpoint`, version 1, left out silently of other versions.
    public var leaderEndpoints: [LeaderEndpoint]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        clusterId: String? = nil,
        voterId: Int32 = -1,
        topics: [TopicData] = [],
        leaderEndpoints: [LeaderEndpoint] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.clusterId = clusterId
        self.voterId = voterId
        self.topics = topics
        self.leaderEndpoints = leaderEndpoints
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try BeginQuorumEpochRequest.check(version, at: reader.offset)
        let flexible = version >= 1
        self.clusterId = try reader.nullableString(compact: flexible)
        if version >= 1 {
            self.voterId = try reader.int32()
        } else {
            self.voterId = -1
        }
        self.topics = try TopicData.array(from: &reader, version: version, field: "topics")
        if version >= 1 {
            self.leaderEndpoints = try LeaderEndpoint.array(from: &reader, version: version, field: "leaderEndpoints")
        } else {
            self.leaderEndpoints = []
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try BeginQuorumEpochRequest.check(version, at: writer.count)
        let flexible = version >= 1
        try writer.nullableString(self.clusterId, compact: flexible)
        if version >= 1 {
            writer.int32(self.voterId)
        }
        try TopicData.encode(self.topics, to: &writer, version: version)
        if version >= 1 {
            try LeaderEndpoint.encode(self.leaderEndpoints, to: &writer, version: version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension BeginQuorumEpochRequest {
    /// The structure of ``BeginQuorumEpochRequest/topics``.
    public struct TopicData: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `[]PartitionData`.
        public var partitions: [PartitionData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            partitions: [PartitionData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.topicName = try reader.string(compact: flexible, field: "topicName")
            self.partitions = try PartitionData.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicData] {
            let count = try reader.arrayCount(
                compact: version >= 1,
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
            let flexible = version >= 1
            try writer.string(self.topicName, compact: flexible)
            try PartitionData.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension BeginQuorumEpochRequest {
    /// The structure of ``BeginQuorumEpochRequest/TopicData/partitions``.
    public struct PartitionData: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `uuid`, version 1, left out silently of other versions.
        public var voterDirectoryId: KafkaUUID
        /// `int32`.
        public var leaderId: Int32
        /// `int32`.
        public var leaderEpoch: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            voterDirectoryId: KafkaUUID = .zero,
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.voterDirectoryId = voterDirectoryId
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.partitionIndex = try reader.int32()
            if version >= 1 {
                self.voterDirectoryId = try reader.uuid()
            } else {
                self.voterDirectoryId = .zero
            }
            self.leaderId = try reader.int32()
            self.leaderEpoch = try reader.int32()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionData] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 12,
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
            let flexible = version >= 1
            writer.int32(self.partitionIndex)
            if version >= 1 {
                writer.uuid(self.voterDirectoryId)
            }
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [PartitionData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension BeginQuorumEpochRequest {
    /// The structure of ``BeginQuorumEpochRequest/leaderEndpoints``.
    public struct LeaderEndpoint: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `string`.
        public var host: String
        /// `uint16`.
        public var port: UInt16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            host: String = "",
            port: UInt16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.host = try reader.string(compact: true, field: "host")
            self.port = try reader.uint16()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [LeaderEndpoint] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 5,
                field: field
            )
            var elements: [LeaderEndpoint] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try LeaderEndpoint(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            try writer.string(self.host, compact: true)
            writer.uint16(self.port)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [LeaderEndpoint],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `BeginQuorumEpochResponse` of API 53, versions 0-1, flexible from 1 on.
public struct BeginQuorumEpochResponse: ResponseMessage {
    public static var name: String { "BeginQuorumEpochResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 53) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(1, 1) }

    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]TopicData`.
    public var topics: [TopicData]
    /// `[]NodeEndpoint`, tag 0, version 1.
    public var nodeEndpoints: [NodeEndpoint]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        errorCode: ErrorCode = .none,
        topics: [TopicData] = [],
        nodeEndpoints: [NodeEndpoint] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.errorCode = errorCode
        self.topics = topics
        self.nodeEndpoints = nodeEndpoints
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try BeginQuorumEpochResponse.check(version, at: reader.offset)
        let flexible = version >= 1
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.topics = try TopicData.array(from: &reader, version: version, field: "topics")
        self.nodeEndpoints = []
        self.unknownTaggedFields = []
        if flexible {
            let tagCount = try reader.tagCount()
            for _ in 0..<tagCount {
                let tag = try reader.beginTag()
                switch tag.number {
                case 0:
                    self.nodeEndpoints = try NodeEndpoint.array(from: &reader, version: version, field: "nodeEndpoints")
                default:
                    self.unknownTaggedFields.append(try reader.unknownTag(tag))
                }
                try reader.endTag(tag)
            }
        }
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try BeginQuorumEpochResponse.check(version, at: writer.count)
        let flexible = version >= 1
        writer.int16(self.errorCode.rawValue)
        try TopicData.encode(self.topics, to: &writer, version: version)
        if version <= 0, !self.nodeEndpoints.isEmpty {
            throw writer.fieldNotInVersion("nodeEndpoints", version)
        }
        if flexible {
            var tagCount = self.unknownTaggedFields.count
            let hasNodeEndpoints = !self.nodeEndpoints.isEmpty
            if hasNodeEndpoints { tagCount += 1 }
            writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
            var unknownIndex = 0
            try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 0)
            if hasNodeEndpoints {
                let tag = writer.beginTag(0)
                try NodeEndpoint.encode(self.nodeEndpoints, to: &writer, version: version)
                try writer.endTag(tag)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: nil)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension BeginQuorumEpochResponse {
    /// The structure of ``BeginQuorumEpochResponse/topics``.
    public struct TopicData: Sendable, Equatable {
        /// `string`.
        public var topicName: String
        /// `[]PartitionData`.
        public var partitions: [PartitionData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicName: String = "",
            partitions: [PartitionData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicName = topicName
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.topicName = try reader.string(compact: flexible, field: "topicName")
            self.partitions = try PartitionData.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicData] {
            let count = try reader.arrayCount(
                compact: version >= 1,
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
            let flexible = version >= 1
            try writer.string(self.topicName, compact: flexible)
            try PartitionData.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension BeginQuorumEpochResponse {
    /// The structure of ``BeginQuorumEpochResponse/TopicData/partitions``.
    public struct PartitionData: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// `int32`.
        public var leaderId: Int32
        /// `int32`.
        public var leaderEpoch: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = .none,
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.leaderId = try reader.int32()
            self.leaderEpoch = try reader.int32()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionData] {
            let count = try reader.arrayCount(
                compact: version >= 1,
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
            let flexible = version >= 1
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode.rawValue)
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [PartitionData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension BeginQuorumEpochResponse {
    /// The structure of ``BeginQuorumEpochResponse/nodeEndpoints``.
    public struct NodeEndpoint: Sendable, Equatable {
        /// `int32`.
        public var nodeId: Int32
        /// `string`.
        public var host: String
        /// `uint16`.
        public var port: UInt16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            nodeId: Int32 = 0,
            host: String = "",
            port: UInt16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.nodeId = nodeId
            self.host = host
            self.port = port
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.nodeId = try reader.int32()
            self.host = try reader.string(compact: true, field: "host")
            self.port = try reader.uint16()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [NodeEndpoint] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 8,
                field: field
            )
            var elements: [NodeEndpoint] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try NodeEndpoint(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.nodeId)
            try writer.string(self.host, compact: true)
            writer.uint16(self.port)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [NodeEndpoint],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
