// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `ShareFetchRequest` of API 78, versions 0-2, flexible.
public struct ShareFetchRequest: RequestMessage {
    public typealias Response = ShareFetchResponse

    public static var name: String { "ShareFetchRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 78) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 2) }

    /// `string`, may be null, default null.
    public var groupId: String?
    /// `string`, may be null.
    public var memberId: String?
    /// `int32`.
    public var shareSessionEpoch: Int32
    /// `int32`.
    public var maxWaitMs: Int32
    /// `int32`.
    public var minBytes: Int32
    /// `int32`, default 0x7fffffff.
    public var maxBytes: Int32
    /// `int32`, versions 1-2.
    public var maxRecords: Int32
    /// `int32`, versions 1-2.
    public var batchSize: Int32
    /// `int8`, version 2, default 0, left out silently of other versions.
    public var shareAcquireMode: Int8
    /// `bool`, version 2, default false.
    public var isRenewAck: Bool
    /// `[]FetchTopic`.
    public var topics: [FetchTopic]
    /// `[]ForgottenTopic`.
    public var forgottenTopicsData: [ForgottenTopic]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        groupId: String? = nil,
        memberId: String? = "",
        shareSessionEpoch: Int32 = 0,
        maxWaitMs: Int32 = 0,
        minBytes: Int32 = 0,
        maxBytes: Int32 = 2_147_483_647,
        maxRecords: Int32 = 0,
        batchSize: Int32 = 0,
        shareAcquireMode: Int8 = 0,
        isRenewAck: Bool = false,
        topics: [FetchTopic] = [],
        forgottenTopicsData: [ForgottenTopic] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.groupId = groupId
        self.memberId = memberId
        self.shareSessionEpoch = shareSessionEpoch
        self.maxWaitMs = maxWaitMs
        self.minBytes = minBytes
        self.maxBytes = maxBytes
        self.maxRecords = maxRecords
        self.batchSize = batchSize
        self.shareAcquireMode = shareAcquireMode
        self.isRenewAck = isRenewAck
        self.topics = topics
        self.forgottenTopicsData = forgottenTopicsData
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ShareFetchRequest.check(version, at: reader.offset)
        self.groupId = try reader.nullableString(compact: true)
        self.memberId = try reader.nullableString(compact: true)
        self.shareSessionEpoch = try reader.int32()
        self.maxWaitMs = try reader.int32()
        self.minBytes = try reader.int32()
        self.maxBytes = try reader.int32()
        if version >= 1 {
            self.maxRecords = try reader.int32()
        } else {
            self.maxRecords = 0
        }
        if version >= 1 {
            self.batchSize = try reader.int32()
        } else {
            self.batchSize = 0
        }
        if version >= 2 {
            self.shareAcquireMode = try reader.int8()
        } else {
            self.shareAcquireMode = 0
        }
        if version >= 2 {
            self.isRenewAck = try reader.bool()
        } else {
            self.isRenewAck = false
        }
        self.topics = try FetchTopic.array(from: &reader, version: version, field: "topics")
        self.forgottenTopicsData = try ForgottenTopic.array(
            from: &reader,
            version: version,
            field: "forgottenTopicsData"
        )
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ShareFetchRequest.check(version, at: writer.count)
        try writer.nullableString(self.groupId, compact: true)
        try writer.nullableString(self.memberId, compact: true)
        writer.int32(self.shareSessionEpoch)
        writer.int32(self.maxWaitMs)
        writer.int32(self.minBytes)
        writer.int32(self.maxBytes)
        if version >= 1 {
            writer.int32(self.maxRecords)
        } else if self.maxRecords != 0 {
            throw writer.fieldNotInVersion("maxRecords", version)
        }
        if version >= 1 {
            writer.int32(self.batchSize)
        } else if self.batchSize != 0 {
            throw writer.fieldNotInVersion("batchSize", version)
        }
        if version >= 2 {
            writer.int8(self.shareAcquireMode)
        }
        if version >= 2 {
            writer.bool(self.isRenewAck)
        } else if self.isRenewAck {
            throw writer.fieldNotInVersion("isRenewAck", version)
        }
        try FetchTopic.encode(self.topics, to: &writer, version: version)
        try ForgottenTopic.encode(self.forgottenTopicsData, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareFetchRequest {
    /// The structure of ``ShareFetchRequest/topics``.
    public struct FetchTopic: Sendable, Equatable {
        /// `uuid`.
        public var topicId: KafkaUUID
        /// `[]FetchPartition`.
        public var partitions: [FetchPartition]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicId: KafkaUUID = .zero,
            partitions: [FetchPartition] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicId = try reader.uuid()
            self.partitions = try FetchPartition.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [FetchTopic] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 18,
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
            writer.uuid(self.topicId)
            try FetchPartition.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [FetchTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ShareFetchRequest {
    /// The structure of ``ShareFetchRequest/FetchTopic/partitions``.
    public struct FetchPartition: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int32`, version 0.
        public var partitionMaxBytes: Int32
        /// `[]AcknowledgementBatch`.
        public var acknowledgementBatches: [AcknowledgementBatch]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            partitionMaxBytes: Int32 = 0,
            acknowledgementBatches: [AcknowledgementBatch] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.partitionMaxBytes = partitionMaxBytes
            self.acknowledgementBatches = acknowledgementBatches
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            if version <= 0 {
                self.partitionMaxBytes = try reader.int32()
            } else {
                self.partitionMaxBytes = 0
            }
            self.acknowledgementBatches = try AcknowledgementBatch.array(
                from: &reader,
                version: version,
                field: "acknowledgementBatches"
            )
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [FetchPartition] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 6,
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
            writer.int32(self.partitionIndex)
            if version <= 0 {
                writer.int32(self.partitionMaxBytes)
            } else if self.partitionMaxBytes != 0 {
                throw writer.fieldNotInVersion("partitionMaxBytes", version)
            }
            try AcknowledgementBatch.encode(self.acknowledgementBatches, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [FetchPartition],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ShareFetchRequest {
    /// The structure of ``ShareFetchRequest/FetchPartition/acknowledgementBatches``.
    public struct AcknowledgementBatch: Sendable, Equatable {
        /// `int64`.
        public var firstOffset: Int64
        /// `int64`.
        public var lastOffset: Int64
        /// `[]int8`.
        public var acknowledgeTypes: [Int8]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            firstOffset: Int64 = 0,
            lastOffset: Int64 = 0,
            acknowledgeTypes: [Int8] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.firstOffset = firstOffset
            self.lastOffset = lastOffset
            self.acknowledgeTypes = acknowledgeTypes
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.firstOffset = try reader.int64()
            self.lastOffset = try reader.int64()
            self.acknowledgeTypes = try reader.int8Array(compact: true, field: "acknowledgeTypes")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AcknowledgementBatch] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 18,
                field: field
            )
            var elements: [AcknowledgementBatch] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AcknowledgementBatch(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int64(self.firstOffset)
            writer.int64(self.lastOffset)
            try writer.int8Array(self.acknowledgeTypes, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [AcknowledgementBatch],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ShareFetchRequest {
    /// The structure of ``ShareFetchRequest/forgottenTopicsData``.
    public struct ForgottenTopic: Sendable, Equatable {
        /// `uuid`.
        public var topicId: KafkaUUID
        /// `[]int32`.
        public var partitions: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicId: KafkaUUID = .zero,
            partitions: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicId = try reader.uuid()
            self.partitions = try reader.int32Array(compact: true, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ForgottenTopic] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 18,
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
            writer.uuid(self.topicId)
            try writer.int32Array(self.partitions, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [ForgottenTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `ShareFetchResponse` of API 78, versions 0-2, flexible.
public struct ShareFetchResponse: ResponseMessage {
    public static var name: String { "ShareFetchResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 78) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 2) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, may be null, default null.
    public var errorMessage: String?
    /// `int32`, versions 1-2.
    public var acquisitionLockTimeoutMs: Int32
    /// `[]ShareFetchableTopicResponse`.
    public var responses: [ShareFetchableTopicResponse]
    /// `[]NodeEndpoint`.
    public var nodeEndpoints: [NodeEndpoint]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        errorMessage: String? = nil,
        acquisitionLockTimeoutMs: Int32 = 0,
        responses: [ShareFetchableTopicResponse] = [],
        nodeEndpoints: [NodeEndpoint] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.acquisitionLockTimeoutMs = acquisitionLockTimeoutMs
        self.responses = responses
        self.nodeEndpoints = nodeEndpoints
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ShareFetchResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: true)
        if version >= 1 {
            self.acquisitionLockTimeoutMs = try reader.int32()
        } else {
            self.acquisitionLockTimeoutMs = 0
        }
        self.responses = try ShareFetchableTopicResponse.array(from: &reader, version: version, field: "responses")
        self.nodeEndpoints = try NodeEndpoint.array(from: &reader, version: version, field: "nodeEndpoints")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ShareFetchResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: true)
        if version >= 1 {
            writer.int32(self.acquisitionLockTimeoutMs)
        } else if self.acquisitionLockTimeoutMs != 0 {
            throw writer.fieldNotInVersion("acquisitionLockTimeoutMs", version)
        }
        try ShareFetchableTopicResponse.encode(self.responses, to: &writer, version: version)
        try NodeEndpoint.encode(self.nodeEndpoints, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ShareFetchResponse {
    /// The structure of ``ShareFetchResponse/responses``.
    public struct ShareFetchableTopicResponse: Sendable, Equatable {
        /// `uuid`.
        public var topicId: KafkaUUID
        /// `[]PartitionData`.
        public var partitions: [PartitionData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            topicId: KafkaUUID = .zero,
            partitions: [PartitionData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.topicId = topicId
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.topicId = try reader.uuid()
            self.partitions = try PartitionData.array(from: &reader, version: version, field: "partitions")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ShareFetchableTopicResponse] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 18,
                field: field
            )
            var elements: [ShareFetchableTopicResponse] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ShareFetchableTopicResponse(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.uuid(self.topicId)
            try PartitionData.encode(self.partitions, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [ShareFetchableTopicResponse],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ShareFetchResponse {
    /// The structure of ``ShareFetchResponse/ShareFetchableTopicResponse/partitions``.
    public struct PartitionData: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null, default null.
        public var errorMessage: String?
        /// `int16`.
        public var acknowledgeErrorCode: ErrorCode
        /// `string`, may be null, default null.
        public var acknowledgeErrorMessage: String?
        /// `LeaderIdAndEpoch`.
        public var currentLeader: LeaderIdAndEpoch
        /// `records`, may be null in versions 0.
        public var records: Bytes?
        /// `[]AcquiredRecords`.
        public var acquiredRecords: [AcquiredRecords]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = .none,
            errorMessage: String? = nil,
            acknowledgeErrorCode: ErrorCode = .none,
            acknowledgeErrorMessage: String? = nil,
            currentLeader: LeaderIdAndEpoch = LeaderIdAndEpoch(),
            records: Bytes? = Bytes(),
            acquiredRecords: [AcquiredRecords] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.acknowledgeErrorCode = acknowledgeErrorCode
            self.acknowledgeErrorMessage = acknowledgeErrorMessage
            self.currentLeader = currentLeader
            self.records = records
            self.acquiredRecords = acquiredRecords
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: true)
            self.acknowledgeErrorCode = try ErrorCode(rawValue: reader.int16())
            self.acknowledgeErrorMessage = try reader.nullableString(compact: true)
            self.currentLeader = try LeaderIdAndEpoch(from: &reader, version: version)
            if version <= 0 {
                self.records = try reader.nullableBytes(compact: true)
            } else {
                self.records = try reader.bytes(compact: true, field: "records")
            }
            self.acquiredRecords = try AcquiredRecords.array(from: &reader, version: version, field: "acquiredRecords")
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
                minimumElementSize: 22,
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
            try writer.nullableString(self.errorMessage, compact: true)
            writer.int16(self.acknowledgeErrorCode.rawValue)
            try writer.nullableString(self.acknowledgeErrorMessage, compact: true)
            try self.currentLeader.encode(to: &writer, version: version)
            if version <= 0 {
                try writer.nullableBytes(self.records, compact: true)
            } else {
                try writer.bytes(writer.required(self.records, "records"), compact: true)
            }
            try AcquiredRecords.encode(self.acquiredRecords, to: &writer, version: version)
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

extension ShareFetchResponse {
    /// The structure of ``ShareFetchResponse/PartitionData/currentLeader``.
    public struct LeaderIdAndEpoch: Sendable, Equatable {
        /// `int32`.
        public var leaderId: Int32
        /// `int32`.
        public var leaderEpoch: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            leaderId: Int32 = 0,
            leaderEpoch: Int32 = 0,
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

extension ShareFetchResponse {
    /// The structure of ``ShareFetchResponse/PartitionData/acquiredRecords``.
    public struct AcquiredRecords: Sendable, Equatable {
        /// `int64`.
        public var firstOffset: Int64
        /// `int64`.
        public var lastOffset: Int64
        /// `int16`.
        public var deliveryCount: Int16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            firstOffset: Int64 = 0,
            lastOffset: Int64 = 0,
            deliveryCount: Int16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.firstOffset = firstOffset
            self.lastOffset = lastOffset
            self.deliveryCount = deliveryCount
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.firstOffset = try reader.int64()
            self.lastOffset = try reader.int64()
            self.deliveryCount = try reader.int16()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AcquiredRecords] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 19,
                field: field
            )
            var elements: [AcquiredRecords] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AcquiredRecords(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int64(self.firstOffset)
            writer.int64(self.lastOffset)
            writer.int16(self.deliveryCount)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [AcquiredRecords],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ShareFetchResponse {
    /// The structure of ``ShareFetchResponse/nodeEndpoints``.
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
