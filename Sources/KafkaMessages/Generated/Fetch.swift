// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `FetchRequest` of API 1, versions 0-18, flexible from 12 on.
public struct FetchRequest: RequestMessage {
    public typealias Response = FetchResponse

    public static var name: String { "FetchRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 1) }
    public static var versions: VersionRange { VersionRange(0, 18) }
    public static var flexibleVersions: VersionRange? { VersionRange(12, 18) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 3) }

    /// `string`, tag 0, versions 12-18, may be null, default null, left out silently of other versions.
    public var clusterId: String?
    /// `int32`, versions 0-14, default -1.
    public var replicaId: Int32
    /// `ReplicaState`, tag 1, versions 15-18.
    public var replicaState: ReplicaState
    /// `int32`.
    public var maxWaitMs: Int32
    /// `int32`.
    public var minBytes: Int32
    /// `int32`, versions 3-18, default 0x7fffffff, left out silently of other versions.
    public var maxBytes: Int32
    /// `int8`, versions 4-18, default 0, left out silently of other versions.
    public var isolationLevel: Int8
    /// `int32`, versions 7-18, default 0, left out silently of other versions.
    public var sessionId: Int32
    /// `int32`, versions 7-18, default -1, left out silently of other versions.
    public var sessionEpoch: Int32
    /// `[]FetchTopic`.
    public var topics: [FetchTopic]
    /// `[]ForgottenTopic`, versions 7-18.
    public var forgottenTopicsData: [ForgottenTopic]
    /// `string`, versions 11-18, left out silently of other versions.
    public var rackId: String
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        clusterId: String? = nil,
        replicaId: Int32 = -1,
        replicaState: ReplicaState = ReplicaState(),
        maxWaitMs: Int32 = 0,
        minBytes: Int32 = 0,
        maxBytes: Int32 = 2_147_483_647,
        isolationLevel: Int8 = 0,
        sessionId: Int32 = 0,
        sessionEpoch: Int32 = -1,
        topics: [FetchTopic] = [],
        forgottenTopicsData: [ForgottenTopic] = [],
        rackId: String = "",
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.clusterId = clusterId
        self.replicaId = replicaId
        self.replicaState = replicaState
        self.maxWaitMs = maxWaitMs
        self.minBytes = minBytes
        self.maxBytes = maxBytes
        self.isolationLevel = isolationLevel
        self.sessionId = sessionId
        self.sessionEpoch = sessionEpoch
        self.topics = topics
        self.forgottenTopicsData = forgottenTopicsData
        self.rackId = rackId
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try FetchRequest.check(version, at: reader.offset)
        let flexible = version >= 12
        if version <= 14 {
            self.replicaId = try reader.int32()
        } else {
            self.replicaId = -1
        }
        self.maxWaitMs = try reader.int32()
        self.minBytes = try reader.int32()
        if version >= 3 {
            self.maxBytes = try reader.int32()
        } else {
            self.maxBytes = 2_147_483_647
        }
        if version >= 4 {
            self.isolationLevel = try reader.int8()
        } else {
            self.isolationLevel = 0
        }
        if version >= 7 {
            self.sessionId = try reader.int32()
        } else {
            self.sessionId = 0
        }
        if version >= 7 {
            self.sessionEpoch = try reader.int32()
        } else {
            self.sessionEpoch = -1
        }
        self.topics = try FetchTopic.array(from: &reader, version: version, field: "topics")
        if version >= 7 {
            self.forgottenTopicsData = try ForgottenTopic.array(
                from: &reader,
                version: version,
                field: "forgottenTopicsData"
            )
        } else {
            self.forgottenTopicsData = []
        }
        if version >= 11 {
            self.rackId = try reader.string(compact: flexible, field: "rackId")
        } else {
            self.rackId = ""
        }
        self.clusterId = nil
        self.replicaState = ReplicaState()
        self.unknownTaggedFields = []
        if flexible {
            let tagCount = try reader.tagCount()
            for _ in 0..<tagCount {
                let tag = try reader.beginTag()
                switch tag.number {
                case 0:
                    self.clusterId = try reader.nullableString(compact: flexible)
                case 1 where version >= 15:
                    self.replicaState = try ReplicaState(from: &reader, version: version)
                default:
                    self.unknownTaggedFields.append(try reader.unknownTag(tag))
                }
                try reader.endTag(tag)
            }
        }
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try FetchRequest.check(version, at: writer.count)
        let flexible = version >= 12
        if version <= 14 {
            writer.int32(self.replicaId)
        } else if self.replicaId != -1 {
            throw writer.fieldNotInVersion("replicaId", version)
        }
        writer.int32(self.maxWaitMs)
        writer.int32(self.minBytes)
        if version >= 3 {
            writer.int32(self.maxBytes)
        }
        if version >= 4 {
            writer.int8(self.isolationLevel)
        }
        if version >= 7 {
            writer.int32(self.sessionId)
        }
        if version >= 7 {
            writer.int32(self.sessionEpoch)
        }
        try FetchTopic.encode(self.topics, to: &writer, version: version)
        if version >= 7 {
            try ForgottenTopic.encode(self.forgottenTopicsData, to: &writer, version: version)
        } else if !self.forgottenTopicsData.isEmpty {
            throw writer.fieldNotInVersion("forgottenTopicsData", version)
        }
        if version >= 11 {
            try writer.string(self.rackId, compact: flexible)
        }
        if version <= 14, self.replicaState != ReplicaState() {
            throw writer.fieldNotInVersion("replicaState", version)
        }
        if flexible {
            var tagCount = self.unknownTaggedFields.count
            let hasClusterId = self.clusterId != nil
            if hasClusterId { tagCount += 1 }
            let hasReplicaState = version >= 15 && self.replicaState != ReplicaState()
            if hasReplicaState { tagCount += 1 }
            writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
            var unknownIndex = 0
            try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 0)
            if hasClusterId {
                let tag = writer.beginTag(0)
                try writer.nullableString(self.clusterId, compact: flexible)
                try writer.endTag(tag)
            }
            if version >= 15 {
                try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 1)
            }
            if hasReplicaState {
                let tag = writer.beginTag(1)
                try self.replicaState.encode(to: &writer, version: version)
                try writer.endTag(tag)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: nil)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension FetchRequest {
    /// The structure of ``FetchRequest/replicaState``.
    public struct ReplicaState: Sendable, Equatable {
        /// `int32`, default -1.
        public var replicaId: Int32
        /// `int64`, default -1.
        public var replicaEpoch: Int64
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            replicaId: Int32 = -1,
            replicaEpoch: Int64 = -1,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.replicaId = replicaId
            self.replicaEpoch = replicaEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.replicaId = try reader.int32()
            self.replicaEpoch = try reader.int64()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.replicaId)
            writer.int64(self.replicaEpoch)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FetchRequest {
    /// The structure of ``FetchRequest/topics``.
    public struct FetchTopic: Sendable, Equatable {
        /// `string`, versions 0-12, left out silently of other versions.
        public var topic: String
        /// `uuid`, versions 13-18, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]FetchPartition`.
        public var partitions: [FetchPartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topic: String = "",
            topicId: KafkaUUID = .zero,
            partitions: [FetchPartition] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topic = topic
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 12
            if version <= 12 {
                self.topic = try reader.string(compact: flexible, field: "topic")
            } else {
                self.topic = ""
            }
            if version >= 13 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitions = try FetchPartition.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [FetchTopic] {
            let count = try reader.arrayCount(
                compact: version >= 12,
                minimumElementSize: 3,
                field: field
            )
            var elements: [FetchTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try FetchTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 12
            if version <= 12 {
                try writer.string(self.topic, compact: flexible)
            }
            if version >= 13 {
                writer.uuid(self.topicId)
            }
            try FetchPartition.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [FetchTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 12)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension FetchRequest {
    /// The structure of ``FetchRequest/FetchTopic/partitions``.
    public struct FetchPartition: Sendable, Equatable {
        /// `int32`.
        public var partition: Int32
        /// `int32`, versions 9-18, default -1, left out silently of other versions.
        public var currentLeaderEpoch: Int32
        /// `int64`.
        public var fetchOffset: Int64
        /// `int32`, versions 12-18, default -1.
        public var lastFetchedEpoch: Int32
        /// `int64`, versions 5-18, default -1, left out silently of other versions.
        public var logStartOffset: Int64
        /// `int32`.
        public var partitionMaxBytes: Int32
        /// `uuid`, tag 0, versions 17-18, left out silently of other versions.
        public var replicaDirectoryId: KafkaUUID
        /// `int64`, tag 1, version 18, default 9223372036854775807, left out silently of other versions.
        public var highWatermark: Int64
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partition: Int32 = 0,
            currentLeaderEpoch: Int32 = -1,
            fetchOffset: Int64 = 0,
            lastFetchedEpoch: Int32 = -1,
            logStartOffset: Int64 = -1,
            partitionMaxBytes: Int32 = 0,
            replicaDirectoryId: KafkaUUID = .zero,
            highWatermark: Int64 = 9_223_372_036_854_775_807,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partition = partition
            self.currentLeaderEpoch = currentLeaderEpoch
            self.fetchOffset = fetchOffset
            self.lastFetchedEpoch = lastFetchedEpoch
            self.logStartOffset = logStartOffset
            self.partitionMaxBytes = partitionMaxBytes
            self.replicaDirectoryId = replicaDirectoryId
            self.highWatermark = highWatermark
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 12
            self.partition = try reader.int32()
            if version >= 9 {
                self.currentLeaderEpoch = try reader.int32()
            } else {
                self.currentLeaderEpoch = -1
            }
            self.fetchOffset = try reader.int64()
            if version >= 12 {
                self.lastFetchedEpoch = try reader.int32()
            } else {
                self.lastFetchedEpoch = -1
            }
            if version >= 5 {
                self.logStartOffset = try reader.int64()
            } else {
                self.logStartOffset = -1
            }
            self.partitionMaxBytes = try reader.int32()
            self.replicaDirectoryId = .zero
            self.highWatermark = 9_223_372_036_854_775_807
            self.unknownTaggedFields = []
            if flexible {
                let tagCount = try reader.tagCount()
                for _ in 0..<tagCount {
                    let tag = try reader.beginTag()
                    switch tag.number {
                    case 0 where version >= 17:
                        self.replicaDirectoryId = try reader.uuid()
                    case 1 where version >= 18:
                        self.highWatermark = try reader.int64()
                    default:
                        self.unknownTaggedFields.append(try reader.unknownTag(tag))
                    }
                    try reader.endTag(tag)
                }
            }
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [FetchPartition] {
            let count = try reader.arrayCount(
                compact: version >= 12,
                minimumElementSize: 16,
                field: field
            )
            var elements: [FetchPartition] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try FetchPartition(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 12
            writer.int32(self.partition)
            if version >= 9 {
                writer.int32(self.currentLeaderEpoch)
            }
            writer.int64(self.fetchOffset)
            if version >= 12 {
                writer.int32(self.lastFetchedEpoch)
            } else if self.lastFetchedEpoch != -1 {
                throw writer.fieldNotInVersion("lastFetchedEpoch", version)
            }
            if version >= 5 {
                writer.int64(self.logStartOffset)
            }
            writer.int32(self.partitionMaxBytes)
            if flexible {
                var tagCount = self.unknownTaggedFields.count
                let hasReplicaDirectoryId = version >= 17 && self.replicaDirectoryId != .zero
                if hasReplicaDirectoryId { tagCount += 1 }
                let hasHighWatermark = version >= 18 && self.highWatermark != 9_223_372_036_854_775_807
                if hasHighWatermark { tagCount += 1 }
                writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
                var unknownIndex = 0
                if version >= 17 {
                    try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 0)
                }
                if hasReplicaDirectoryId {
                    let tag = writer.beginTag(0)
                    writer.uuid(self.replicaDirectoryId)
                    try writer.endTag(tag)
                }
                if version >= 18 {
                    try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 1)
                }
                if hasHighWatermark {
                    let tag = writer.beginTag(1)
                    writer.int64(self.highWatermark)
                    try writer.endTag(tag)
                }
                try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: nil)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [FetchPartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 12)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension FetchRequest {
    /// The structure of ``FetchRequest/forgottenTopicsData``.
    public struct ForgottenTopic: Sendable, Equatable {
        /// `string`, versions 7-12, left out silently of other versions.
        public var topic: String
        /// `uuid`, versions 13-18, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]int32`.
        public var partitions: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topic: String = "",
            topicId: KafkaUUID = .zero,
            partitions: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topic = topic
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 12
            if version <= 12 {
                self.topic = try reader.string(compact: flexible, field: "topic")
            } else {
                self.topic = ""
            }
            if version >= 13 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitions = try reader.int32Array(compact: flexible, field: "partitions")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ForgottenTopic] {
            let count = try reader.arrayCount(
                compact: version >= 12,
                minimumElementSize: 3,
                field: field
            )
            var elements: [ForgottenTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ForgottenTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 12
            if version <= 12 {
                try writer.string(self.topic, compact: flexible)
            }
            if version >= 13 {
                writer.uuid(self.topicId)
            }
            try writer.int32Array(self.partitions, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [ForgottenTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 12)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `FetchResponse` of API 1, versions 0-18, flexible from 12 on.
public struct FetchResponse: ResponseMessage {
    public static var name: String { "FetchResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 1) }
    public static var versions: VersionRange { VersionRange(0, 18) }
    public static var flexibleVersions: VersionRange? { VersionRange(12, 18) }

    /// `int32`, versions 1-18, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `int16`, versions 7-18, left out silently of other versions.
    public var errorCode: ErrorCode
    /// `int32`, versions 7-18, default 0.
    public var sessionId: Int32
    /// `[]FetchableTopicResponse`.
    public var responses: [FetchableTopicResponse]
    /// `[]NodeEndpoint`, tag 0, versions 16-18.
    public var nodeEndpoints: [NodeEndpoint]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        sessionId: Int32 = 0,
        responses: [FetchableTopicResponse] = [],
        nodeEndpoints: [NodeEndpoint] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.sessionId = sessionId
        self.responses = responses
        self.nodeEndpoints = nodeEndpoints
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try FetchResponse.check(version, at: reader.offset)
        let flexible = version >= 12
        if version >= 1 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        if version >= 7 {
            self.errorCode = try ErrorCode(rawValue: reader.int16())
        } else {
            self.errorCode = .none
        }
        if version >= 7 {
            self.sessionId = try reader.int32()
        } else {
            self.sessionId = 0
        }
        self.responses = try FetchableTopicResponse.array(from: &reader, version: version, field: "responses")
        self.nodeEndpoints = []
        self.unknownTaggedFields = []
        if flexible {
            let tagCount = try reader.tagCount()
            for _ in 0..<tagCount {
                let tag = try reader.beginTag()
                switch tag.number {
                case 0 where version >= 16:
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
        try FetchResponse.check(version, at: writer.count)
        let flexible = version >= 12
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        if version >= 7 {
            writer.int16(self.errorCode.rawValue)
        }
        if version >= 7 {
            writer.int32(self.sessionId)
        } else if self.sessionId != 0 {
            throw writer.fieldNotInVersion("sessionId", version)
        }
        try FetchableTopicResponse.encode(self.responses, to: &writer, version: version)
        if version <= 15, !self.nodeEndpoints.isEmpty {
            throw writer.fieldNotInVersion("nodeEndpoints", version)
        }
        if flexible {
            var tagCount = self.unknownTaggedFields.count
            let hasNodeEndpoints = version >= 16 && !self.nodeEndpoints.isEmpty
            if hasNodeEndpoints { tagCount += 1 }
            writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
            var unknownIndex = 0
            if version >= 16 {
                try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 0)
            }
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

extension FetchResponse {
    /// The structure of ``FetchResponse/responses``.
    public struct FetchableTopicResponse: Sendable, Equatable {
        /// `string`, versions 0-12, left out silently of other versions.
        public var topic: String
        /// `uuid`, versions 13-18, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]PartitionData`.
        public var partitions: [PartitionData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topic: String = "",
            topicId: KafkaUUID = .zero,
            partitions: [PartitionData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topic = topic
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 12
            if version <= 12 {
                self.topic = try reader.string(compact: flexible, field: "topic")
            } else {
                self.topic = ""
            }
            if version >= 13 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitions = try PartitionData.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [FetchableTopicResponse] {
            let count = try reader.arrayCount(
                compact: version >= 12,
                minimumElementSize: 3,
                field: field
            )
            var elements: [FetchableTopicResponse] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try FetchableTopicResponse(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 12
            if version <= 12 {
                try writer.string(self.topic, compact: flexible)
            }
            if version >= 13 {
                writer.uuid(self.topicId)
            }
            try PartitionData.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [FetchableTopicResponse],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 12)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension FetchResponse {
    /// The structure of ``FetchResponse/FetchableTopicResponse/partitions``.
    public struct PartitionData: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// `int64`.
        public var highWatermark: Int64
        /// `int64`, versions 4-18, default -1, left out silently of other versions.
        public var lastStableOffset: Int64
        /// `int64`, versions 5-18, default -1, left out silently of other versions.
        public var logStartOffset: Int64
        /// `EpochEndOffset`, tag 0, versions 12-18.
        public var divergingEpoch: EpochEndOffset
        /// `LeaderIdAndEpoch`, tag 1, versions 12-18.
        public var currentLeader: LeaderIdAndEpoch
        /// `SnapshotId`, tag 2, versions 12-18.
        public var snapshotId: SnapshotId
        /// `[]AbortedTransaction`, versions 4-18, may be null, left out silently of other versions.
        public var abortedTransactions: [AbortedTransaction]?
        /// `int32`, versions 11-18, default -1.
        public var preferredReadReplica: Int32
        /// `records`, may be null.
        public var records: Bytes?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = .none,
            highWatermark: Int64 = 0,
            lastStableOffset: Int64 = -1,
            logStartOffset: Int64 = -1,
            divergingEpoch: EpochEndOffset = EpochEndOffset(),
            currentLeader: LeaderIdAndEpoch = LeaderIdAndEpoch(),
            snapshotId: SnapshotId = SnapshotId(),
            abortedTransactions: [AbortedTransaction]? = [],
            preferredReadReplica: Int32 = -1,
            records: Bytes? = Bytes(),
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.highWatermark = highWatermark
            self.lastStableOffset = lastStableOffset
            self.logStartOffset = logStartOffset
            self.divergingEpoch = divergingEpoch
            self.currentLeader = currentLeader
            self.snapshotId = snapshotId
            self.abortedTransactions = abortedTransactions
            self.preferredReadReplica = preferredReadReplica
            self.records = records
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 12
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.highWatermark = try reader.int64()
            if version >= 4 {
                self.lastStableOffset = try reader.int64()
            } else {
                self.lastStableOffset = -1
            }
            if version >= 5 {
                self.logStartOffset = try reader.int64()
            } else {
                self.logStartOffset = -1
            }
            if version >= 4 {
                self.abortedTransactions = try AbortedTransaction.nullableArray(from: &reader, version: version)
            } else {
                self.abortedTransactions = []
            }
            if version >= 11 {
                self.preferredReadReplica = try reader.int32()
            } else {
                self.preferredReadReplica = -1
            }
            self.records = try reader.nullableBytes(compact: flexible)
            self.divergingEpoch = EpochEndOffset()
            self.currentLeader = LeaderIdAndEpoch()
            self.snapshotId = SnapshotId()
            self.unknownTaggedFields = []
            if flexible {
                let tagCount = try reader.tagCount()
                for _ in 0..<tagCount {
                    let tag = try reader.beginTag()
                    switch tag.number {
                    case 0:
                        self.divergingEpoch = try EpochEndOffset(from: &reader, version: version)
                    case 1:
                        self.currentLeader = try LeaderIdAndEpoch(from: &reader, version: version)
                    case 2:
                        self.snapshotId = try SnapshotId(from: &reader, version: version)
                    default:
                        self.unknownTaggedFields.append(try reader.unknownTag(tag))
                    }
                    try reader.endTag(tag)
                }
            }
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionData] {
            let count = try reader.arrayCount(
                compact: version >= 12,
                minimumElementSize: 18,
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
            let flexible = version >= 12
            writer.int32(self.partitionIndex)
            writer.int16(self.errorCode.rawValue)
            writer.int64(self.highWatermark)
            if version >= 4 {
                writer.int64(self.lastStableOffset)
            }
            if version >= 5 {
                writer.int64(self.logStartOffset)
            }
            if version >= 4 {
                try AbortedTransaction.encodeNullable(self.abortedTransactions, to: &writer, version: version)
            }
            if version >= 11 {
                writer.int32(self.preferredReadReplica)
            } else if self.preferredReadReplica != -1 {
                throw writer.fieldNotInVersion("preferredReadReplica", version)
            }
            try writer.nullableBytes(self.records, compact: flexible)
            if version <= 11, self.divergingEpoch != EpochEndOffset() {
                throw writer.fieldNotInVersion("divergingEpoch", version)
            }
            if version <= 11, self.currentLeader != LeaderIdAndEpoch() {
                throw writer.fieldNotInVersion("currentLeader", version)
            }
            if version <= 11, self.snapshotId != SnapshotId() {
                throw writer.fieldNotInVersion("snapshotId", version)
            }
            if flexible {
                var tagCount = self.unknownTaggedFields.count
                let hasDivergingEpoch = self.divergingEpoch != EpochEndOffset()
                if hasDivergingEpoch { tagCount += 1 }
                let hasCurrentLeader = self.currentLeader != LeaderIdAndEpoch()
                if hasCurrentLeader { tagCount += 1 }
                let hasSnapshotId = self.snapshotId != SnapshotId()
                if hasSnapshotId { tagCount += 1 }
                writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
                var unknownIndex = 0
                try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 0)
                if hasDivergingEpoch {
                    let tag = writer.beginTag(0)
                    try self.divergingEpoch.encode(to: &writer, version: version)
                    try writer.endTag(tag)
                }
                try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 1)
                if hasCurrentLeader {
                    let tag = writer.beginTag(1)
                    try self.currentLeader.encode(to: &writer, version: version)
                    try writer.endTag(tag)
                }
                try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 2)
                if hasSnapshotId {
                    let tag = writer.beginTag(2)
                    try self.snapshotId.encode(to: &writer, version: version)
                    try writer.endTag(tag)
                }
                try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: nil)
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
            try writer.arrayCount(elements.count, compact: version >= 12)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension FetchResponse {
    /// The structure of ``FetchResponse/PartitionData/divergingEpoch``.
    public struct EpochEndOffset: Sendable, Equatable {
        /// `int32`, default -1.
        public var epoch: Int32
        /// `int64`, default -1.
        public var endOffset: Int64
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            epoch: Int32 = -1,
            endOffset: Int64 = -1,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.epoch = epoch
            self.endOffset = endOffset
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.epoch = try reader.int32()
            self.endOffset = try reader.int64()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.epoch)
            writer.int64(self.endOffset)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FetchResponse {
    /// The structure of ``FetchResponse/PartitionData/currentLeader``.
    public struct LeaderIdAndEpoch: Sendable, Equatable {
        /// `int32`, default -1.
        public var leaderId: Int32
        /// `int32`, default -1.
        public var leaderEpoch: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            leaderId: Int32 = -1,
            leaderEpoch: Int32 = -1,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.leaderId = leaderId
            self.leaderEpoch = leaderEpoch
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.leaderId = try reader.int32()
            self.leaderEpoch = try reader.int32()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int32(self.leaderId)
            writer.int32(self.leaderEpoch)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FetchResponse {
    /// The structure of ``FetchResponse/PartitionData/snapshotId``.
    public struct SnapshotId: Sendable, Equatable {
        /// `int64`, default -1.
        public var endOffset: Int64
        /// `int32`, default -1.
        public var epoch: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            endOffset: Int64 = -1,
            epoch: Int32 = -1,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.endOffset = endOffset
            self.epoch = epoch
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.endOffset = try reader.int64()
            self.epoch = try reader.int32()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int64(self.endOffset)
            writer.int32(self.epoch)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }
    }
}

extension FetchResponse {
    /// The structure of ``FetchResponse/PartitionData/abortedTransactions``.
    public struct AbortedTransaction: Sendable, Equatable {
        /// `int64`.
        public var producerId: Int64
        /// `int64`.
        public var firstOffset: Int64
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            producerId: Int64 = 0,
            firstOffset: Int64 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.producerId = producerId
            self.firstOffset = firstOffset
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 12
            self.producerId = try reader.int64()
            self.firstOffset = try reader.int64()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [AbortedTransaction]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: version >= 12,
                minimumElementSize: 16
            )
            guard let count = optionalCount else { return nil }
            var elements: [AbortedTransaction] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AbortedTransaction(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 12
            writer.int64(self.producerId)
            writer.int64(self.firstOffset)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [AbortedTransaction],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 12)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [AbortedTransaction]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: version >= 12) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

extension FetchResponse {
    /// The structure of ``FetchResponse/nodeEndpoints``.
    public struct NodeEndpoint: Sendable, Equatable {
        /// `int32`.
        public var nodeId: Int32
        /// `string`.
        public var host: String
        /// `int32`.
        public var port: Int32
        /// `string`, may be null, default null.
        public var rack: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            nodeId: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            rack: String? = nil,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.nodeId = nodeId
            self.host = host
            self.port = port
            self.rack = rack
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.nodeId = try reader.int32()
            self.host = try reader.string(compact: true, field: "host")
            self.port = try reader.int32()
            self.rack = try reader.nullableString(compact: true)
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
                minimumElementSize: 11,
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
            writer.int32(self.port)
            try writer.nullableString(self.rack, compact: true)
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
