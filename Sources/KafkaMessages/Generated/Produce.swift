// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `ProduceRequest` of API 0, versions 0-13, flexible from 9 on.
public struct ProduceRequest: RequestMessage {
    public typealias Response = ProduceResponse

    public static var name: String { "ProduceRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 0) }
    public static var versions: VersionRange { VersionRange(0, 13) }
    public static var flexibleVersions: VersionRange? { VersionRange(9, 13) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 2) }

    /// `string`, versions 3-13, may be null, default null.
    public var transactionalId: String?
    /// `int16`.
    public var acks: Int16
    /// `int32`.
    public var timeoutMs: Int32
    /// `[]TopicProduceData`.
    public var topicData: [TopicProduceData]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        transactionalId: String? = nil,
        acks: Int16 = 0,
        timeoutMs: Int32 = 0,
        topicData: [TopicProduceData] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.transactionalId = transactionalId
        self.acks = acks
        self.timeoutMs = timeoutMs
        self.topicData = topicData
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ProduceRequest.check(version, at: reader.offset)
        let flexible = version >= 9
        if version >= 3 {
            self.transactionalId = try reader.nullableString(compact: flexible)
        } else {
            self.transactionalId = nil
        }
        self.acks = try reader.int16()
        self.timeoutMs = try reader.int32()
        self.topicData = try TopicProduceData.array(from: &reader, version: version, field: "topicData")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ProduceRequest.check(version, at: writer.count)
        let flexible = version >= 9
        if version >= 3 {
            try writer.nullableString(self.transactionalId, compact: flexible)
        } else if self.transactionalId != nil {
            throw writer.fieldNotInVersion("transactionalId", version)
        }
        writer.int16(self.acks)
        writer.int32(self.timeoutMs)
        try TopicProduceData.encode(self.topicData, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension ProduceRequest {
    /// The structure of ``ProduceRequest/topicData``.
    public struct TopicProduceData: Sendable, Equatable {
        /// `string`, versions 0-12, left out silently of other versions.
        public var name: String
        /// `uuid`, version 13, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]PartitionProduceData`.
        public var partitionData: [PartitionProduceData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            topicId: KafkaUUID = .zero,
            partitionData: [PartitionProduceData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.partitionData = partitionData
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 9
            if version <= 12 {
                self.name = try reader.string(compact: flexible, field: "name")
            } else {
                self.name = ""
            }
            if version >= 13 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitionData = try PartitionProduceData.array(from: &reader, version: version, field: "partitionData")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicProduceData] {
            let count = try reader.arrayCount(
                compact: version >= 9,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TopicProduceData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicProduceData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 9
            if version <= 12 {
                try writer.string(self.name, compact: flexible)
            }
            if version >= 13 {
                writer.uuid(self.topicId)
            }
            try PartitionProduceData.encode(self.partitionData, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicProduceData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 9)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ProduceRequest {
    /// The structure of ``ProduceRequest/TopicProduceData/partitionData``.
    public struct PartitionProduceData: Sendable, Equatable {
        /// `int32`.
        public var index: Int32
        /// `records`, may be null.
        public var records: Bytes?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            index: Int32 = 0,
            records: Bytes? = Bytes(),
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.index = index
            self.records = records
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 9
            self.index = try reader.int32()
            self.records = try reader.nullableBytes(compact: flexible)
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [PartitionProduceData] {
            let count = try reader.arrayCount(
                compact: version >= 9,
                minimumElementSize: 6,
                field: field
            )
            var elements: [PartitionProduceData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try PartitionProduceData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 9
            writer.int32(self.index)
            try writer.nullableBytes(self.records, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [PartitionProduceData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 9)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `ProduceResponse` of API 0, versions 0-13, flexible from 9 on.
public struct ProduceResponse: ResponseMessage {
    public static var name: String { "ProduceResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 0) }
    public static var versions: VersionRange { VersionRange(0, 13) }
    public static var flexibleVersions: VersionRange? { VersionRange(9, 13) }

    /// `[]TopicProduceResponse`.
    public var responses: [TopicProduceResponse]
    /// `int32`, versions 1-13, default 0, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `[]NodeEndpoint`, tag 0, versions 10-13.
    public var nodeEndpoints: [NodeEndpoint]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        responses: [TopicProduceResponse] = [],
        throttleTimeMs: Int32 = 0,
        nodeEndpoints: [NodeEndpoint] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.responses = responses
        self.throttleTimeMs = throttleTimeMs
        self.nodeEndpoints = nodeEndpoints
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ProduceResponse.check(version, at: reader.offset)
        let flexible = version >= 9
        self.responses = try TopicProduceResponse.array(from: &reader, version: version, field: "responses")
        if version >= 1 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.nodeEndpoints = []
        self.unknownTaggedFields = []
        if flexible {
            let tagCount = try reader.tagCount()
            for _ in 0..<tagCount {
                let tag = try reader.beginTag()
                switch tag.number {
                case 0 where version >= 10:
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
        try ProduceResponse.check(version, at: writer.count)
        let flexible = version >= 9
        try TopicProduceResponse.encode(self.responses, to: &writer, version: version)
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        if version <= 9, !self.nodeEndpoints.isEmpty {
            throw writer.fieldNotInVersion("nodeEndpoints", version)
        }
        if flexible {
            var tagCount = self.unknownTaggedFields.count
            let hasNodeEndpoints = version >= 10 && !self.nodeEndpoints.isEmpty
            if hasNodeEndpoints { tagCount += 1 }
            writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
            var unknownIndex = 0
            if version >= 10 {
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

extension ProduceResponse {
    /// The structure of ``ProduceResponse/responses``.
    public struct TopicProduceResponse: Sendable, Equatable {
        /// `string`, versions 0-12, left out silently of other versions.
        public var name: String
        /// `uuid`, version 13, left out silently of other versions.
        public var topicId: KafkaUUID
        /// `[]PartitionProduceResponse`.
        public var partitionResponses: [PartitionProduceResponse]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            topicId: KafkaUUID = .zero,
            partitionResponses: [PartitionProduceResponse] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.topicId = topicId
            self.partitionResponses = partitionResponses
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 9
            if version <= 12 {
                self.name = try reader.string(compact: flexible, field: "name")
            } else {
                self.name = ""
            }
            if version >= 13 {
                self.topicId = try reader.uuid()
            } else {
                self.topicId = .zero
            }
            self.partitionResponses = try PartitionProduceResponse.array(
                from: &reader,
                version: version,
                field: "partitionResponses"
            )
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TopicProduceResponse] {
            let count = try reader.arrayCount(
                compact: version >= 9,
                minimumElementSize: 3,
                field: field
            )
            var elements: [TopicProduceResponse] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TopicProduceResponse(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 9
            if version <= 12 {
                try writer.string(self.name, compact: flexible)
            }
            if version >= 13 {
                writer.uuid(self.topicId)
            }
            try PartitionProduceResponse.encode(self.partitionResponses, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [TopicProduceResponse],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 9)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ProduceResponse {
    /// The structure of ``ProduceResponse/TopicProduceResponse/partitionResponses``.
    public struct PartitionProduceResponse: Sendable, Equatable {
        /// `int32`.
        public var index: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// `int64`.
        public var baseOffset: Int64
        /// `int64`, versions 2-13, default -1, left out silently of other versions.
        public var logAppendTimeMs: Int64
        /// `int64`, versions 5-13, default -1, left out silently of other versions.
        public var logStartOffset: Int64
        /// `[]BatchIndexAndErrorMessage`, versions 8-13, left out silently of other versions.
        public var recordErrors: [BatchIndexAndErrorMessage]
        /// `string`, versions 8-13, may be null, default null, left out silently of other versions.
        public var errorMessage: String?
        /// `LeaderIdAndEpoch`, tag 0, versions 10-13.
        public var currentLeader: LeaderIdAndEpoch
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            index: Int32 = 0,
            errorCode: ErrorCode = .none,
            baseOffset: Int64 = 0,
            logAppendTimeMs: Int64 = -1,
            logStartOffset: Int64 = -1,
            recordErrors: [BatchIndexAndErrorMessage] = [],
            errorMessage: String? = nil,
            currentLeader: LeaderIdAndEpoch = LeaderIdAndEpoch(),
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.index = index
            self.errorCode = errorCode
            self.baseOffset = baseOffset
            self.logAppendTimeMs = logAppendTimeMs
            self.logStartOffset = logStartOffset
            self.recordErrors = recordErrors
            self.errorMessage = errorMessage
            self.currentLeader = currentLeader
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 9
            self.index = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.baseOffset = try reader.int64()
            if version >= 2 {
                self.logAppendTimeMs = try reader.int64()
            } else {
                self.logAppendTimeMs = -1
            }
            if version >= 5 {
                self.logStartOffset = try reader.int64()
            } else {
                self.logStartOffset = -1
            }
            if version >= 8 {
                self.recordErrors = try BatchIndexAndErrorMessage.array(
                    from: &reader,
                    version: version,
                    field: "recordErrors"
                )
            } else {
                self.recordErrors = []
            }
            if version >= 8 {
                self.errorMessage = try reader.nullableString(compact: flexible)
            } else {
                self.errorMessage = nil
            }
            self.currentLeader = LeaderIdAndEpoch()
            self.unknownTaggedFields = []
            if flexible {
                let tagCount = try reader.tagCount()
                for _ in 0..<tagCount {
                    let tag = try reader.beginTag()
                    switch tag.number {
                    case 0 where version >= 10:
                        self.currentLeader = try LeaderIdAndEpoch(from: &reader, version: version)
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
        ) throws(WireError) -> [PartitionProduceResponse] {
            let count = try reader.arrayCount(
                compact: version >= 9,
                minimumElementSize: 14,
                field: field
            )
            var elements: [PartitionProduceResponse] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try PartitionProduceResponse(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 9
            writer.int32(self.index)
            writer.int16(self.errorCode.rawValue)
            writer.int64(self.baseOffset)
            if version >= 2 {
                writer.int64(self.logAppendTimeMs)
            }
            if version >= 5 {
                writer.int64(self.logStartOffset)
            }
            if version >= 8 {
                try BatchIndexAndErrorMessage.encode(self.recordErrors, to: &writer, version: version)
            }
            if version >= 8 {
                try writer.nullableString(self.errorMessage, compact: flexible)
            }
            if version <= 9, self.currentLeader != LeaderIdAndEpoch() {
                throw writer.fieldNotInVersion("currentLeader", version)
            }
            if flexible {
                var tagCount = self.unknownTaggedFields.count
                let hasCurrentLeader = version >= 10 && self.currentLeader != LeaderIdAndEpoch()
                if hasCurrentLeader { tagCount += 1 }
                writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
                var unknownIndex = 0
                if version >= 10 {
                    try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 0)
                }
                if hasCurrentLeader {
                    let tag = writer.beginTag(0)
                    try self.currentLeader.encode(to: &writer, version: version)
                    try writer.endTag(tag)
                }
                try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: nil)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [PartitionProduceResponse],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 9)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ProduceResponse {
    /// The structure of ``ProduceResponse/PartitionProduceResponse/recordErrors``.
    public struct BatchIndexAndErrorMessage: Sendable, Equatable {
        /// `int32`.
        public var batchIndex: Int32
        /// `string`, may be null, default null.
        public var batchIndexErrorMessage: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            batchIndex: Int32 = 0,
            batchIndexErrorMessage: String? = nil,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.batchIndex = batchIndex
            self.batchIndexErrorMessage = batchIndexErrorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 9
            self.batchIndex = try reader.int32()
            self.batchIndexErrorMessage = try reader.nullableString(compact: flexible)
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [BatchIndexAndErrorMessage] {
            let count = try reader.arrayCount(
                compact: version >= 9,
                minimumElementSize: 6,
                field: field
            )
            var elements: [BatchIndexAndErrorMessage] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try BatchIndexAndErrorMessage(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 9
            writer.int32(self.batchIndex)
            try writer.nullableString(self.batchIndexErrorMessage, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [BatchIndexAndErrorMessage],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 9)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ProduceResponse {
    /// The structure of ``ProduceResponse/PartitionProduceResponse/currentLeader``.
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

extension ProduceResponse {
    /// The structure of ``ProduceResponse/nodeEndpoints``.
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
