// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `AddPartitionsToTxnRequest` of API 24, versions 0-5, flexible from 3 on.
public struct AddPartitionsToTxnRequest: RequestMessage {
    public typealias Response = AddPartitionsToTxnResponse

    public static var name: String { "AddPartitionsToTxnRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 24) }
    public static var versions: VersionRange { VersionRange(0, 5) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 5) }

    /// `[]AddPartitionsToTxnTransaction`, versions 4-5.
    public var transactions: [AddPartitionsToTxnTransaction]
    /// `string`, versions 0-3.
    public var v3AndBelowTransactionalId: String
    /// `int64`, versions 0-3.
    public var v3AndBelowProducerId: Int64
    /// `int16`, versions 0-3.
    public var v3AndBelowProducerEpoch: Int16
    /// `[]AddPartitionsToTxnTopic`, versions 0-3.
    public var v3AndBelowTopics: [AddPartitionsToTxnTopic]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        transactions: [AddPartitionsToTxnTransaction] = [],
        v3AndBelowTransactionalId: String = "",
        v3AndBelowProducerId: Int64 = 0,
        v3AndBelowProducerEpoch: Int16 = 0,
        v3AndBelowTopics: [AddPartitionsToTxnTopic] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.transactions = transactions
        self.v3AndBelowTransactionalId = v3AndBelowTransactionalId
        self.v3AndBelowProducerId = v3AndBelowProducerId
        self.v3AndBelowProducerEpoch = v3AndBelowProducerEpoch
        self.v3AndBelowTopics = v3AndBelowTopics
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AddPartitionsToTxnRequest.check(version, at: reader.offset)
        let flexible = version >= 3
        if version >= 4 {
            self.transactions = try AddPartitionsToTxnTransaction.array(
                from: &reader,
                version: version,
                field: "transactions"
            )
        } else {
            self.transactions = []
        }
        if version <= 3 {
            self.v3AndBelowTransactionalId = try reader.string(compact: flexible, field: "v3AndBelowTransactionalId")
        } else {
            self.v3AndBelowTransactionalId = ""
        }
        if version <= 3 {
            self.v3AndBelowProducerId = try reader.int64()
        } else {
            self.v3AndBelowProducerId = 0
        }
        if version <= 3 {
            self.v3AndBelowProducerEpoch = try reader.int16()
        } else {
            self.v3AndBelowProducerEpoch = 0
        }
        if version <= 3 {
            self.v3AndBelowTopics = try AddPartitionsToTxnTopic.array(
                from: &reader,
                version: version,
                field: "v3AndBelowTopics"
            )
        } else {
            self.v3AndBelowTopics = []
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AddPartitionsToTxnRequest.check(version, at: writer.count)
        let flexible = version >= 3
        if version >= 4 {
            try AddPartitionsToTxnTransaction.encode(self.transactions, to: &writer, version: version)
        } else if !self.transactions.isEmpty {
            throw writer.fieldNotInVersion("transactions", version)
        }
        if version <= 3 {
            try writer.string(self.v3AndBelowTransactionalId, compact: flexible)
        } else if !self.v3AndBelowTransactionalId.isEmpty {
            throw writer.fieldNotInVersion("v3AndBelowTransactionalId", version)
        }
        if version <= 3 {
            writer.int64(self.v3AndBelowProducerId)
        } else if self.v3AndBelowProducerId != 0 {
            throw writer.fieldNotInVersion("v3AndBelowProducerId", version)
        }
        if version <= 3 {
            writer.int16(self.v3AndBelowProducerEpoch)
        } else if self.v3AndBelowProducerEpoch != 0 {
            throw writer.fieldNotInVersion("v3AndBelowProducerEpoch", version)
        }
        if version <= 3 {
            try AddPartitionsToTxnTopic.encode(self.v3AndBelowTopics, to: &writer, version: version)
        } else if !self.v3AndBelowTopics.isEmpty {
            throw writer.fieldNotInVersion("v3AndBelowTopics", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension AddPartitionsToTxnRequest {
    /// The structure of ``AddPartitionsToTxnRequest/transactions``.
    public struct AddPartitionsToTxnTransaction: Sendable, Equatable {
        /// `string`.
        public var transactionalId: String
        /// `int64`.
        public var producerId: Int64
        /// `int16`.
        public var producerEpoch: Int16
        /// `bool`, default false.
        public var verifyOnly: Bool
        /// `[]AddPartitionsToTxnTopic`.
        public var topics: [AddPartitionsToTxnTopic]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            transactionalId: String = "",
            producerId: Int64 = 0,
            producerEpoch: Int16 = 0,
            verifyOnly: Bool = false,
            topics: [AddPartitionsToTxnTopic] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.transactionalId = transactionalId
            self.producerId = producerId
            self.producerEpoch = producerEpoch
            self.verifyOnly = verifyOnly
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.transactionalId = try reader.string(compact: true, field: "transactionalId")
            self.producerId = try reader.int64()
            self.producerEpoch = try reader.int16()
            self.verifyOnly = try reader.bool()
            self.topics = try AddPartitionsToTxnTopic.array(from: &reader, version: version, field: "topics")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AddPartitionsToTxnTransaction] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 14,
                field: field
            )
            var elements: [AddPartitionsToTxnTransaction] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AddPartitionsToTxnTransaction(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.transactionalId, compact: true)
            writer.int64(self.producerId)
            writer.int16(self.producerEpoch)
            writer.bool(self.verifyOnly)
            try AddPartitionsToTxnTopic.encode(self.topics, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [AddPartitionsToTxnTransaction],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AddPartitionsToTxnRequest {
    /// The structure of ``AddPartitionsToTxnRequest/AddPartitionsToTxnTransaction/topics`` and others.
    public struct AddPartitionsToTxnTopic: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]int32`.
        public var partitions: [Int32]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: [Int32] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 3
            self.name = try reader.string(compact: flexible, field: "name")
            self.partitions = try reader.int32Array(compact: flexible, field: "partitions")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AddPartitionsToTxnTopic] {
            let count = try reader.arrayCount(
                compact: version >= 3,
                minimumElementSize: 3,
                field: field
            )
            var elements: [AddPartitionsToTxnTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AddPartitionsToTxnTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 3
            try writer.string(self.name, compact: flexible)
            try writer.int32Array(self.partitions, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [AddPartitionsToTxnTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 3)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `AddPartitionsToTxnResponse` of API 24, versions 0-5, flexible from 3 on.
public struct AddPartitionsToTxnResponse: ResponseMessage {
    public static var name: String { "AddPartitionsToTxnResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 24) }
    public static var versions: VersionRange { VersionRange(0, 5) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 5) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`, versions 4-5, left out silently of other versions.
    public var errorCode: ErrorCode
    /// `[]AddPartitionsToTxnResult`, versions 4-5.
    public var resultsByTransaction: [AddPartitionsToTxnResult]
    /// `[]AddPartitionsToTxnTopicResult`, versions 0-3.
    public var resultsByTopicV3AndBelow: [AddPartitionsToTxnTopicResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        resultsByTransaction: [AddPartitionsToTxnResult] = [],
        resultsByTopicV3AndBelow: [AddPartitionsToTxnTopicResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.resultsByTransaction = resultsByTransaction
        self.resultsByTopicV3AndBelow = resultsByTopicV3AndBelow
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AddPartitionsToTxnResponse.check(version, at: reader.offset)
        let flexible = version >= 3
        self.throttleTimeMs = try reader.int32()
        if version >= 4 {
            self.errorCode = try ErrorCode(rawValue: reader.int16())
        } else {
            self.errorCode = .none
        }
        if version >= 4 {
            self.resultsByTransaction = try AddPartitionsToTxnResult.array(
                from: &reader,
                version: version,
                field: "resultsByTransaction"
            )
        } else {
            self.resultsByTransaction = []
        }
        if version <= 3 {
            self.resultsByTopicV3AndBelow = try AddPartitionsToTxnTopicResult.array(
                from: &reader,
                version: version,
                field: "resultsByTopicV3AndBelow"
            )
        } else {
            self.resultsByTopicV3AndBelow = []
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AddPartitionsToTxnResponse.check(version, at: writer.count)
        let flexible = version >= 3
        writer.int32(self.throttleTimeMs)
        if version >= 4 {
            writer.int16(self.errorCode.rawValue)
        }
        if version >= 4 {
            try AddPartitionsToTxnResult.encode(self.resultsByTransaction, to: &writer, version: version)
        } else if !self.resultsByTransaction.isEmpty {
            throw writer.fieldNotInVersion("resultsByTransaction", version)
        }
        if version <= 3 {
            try AddPartitionsToTxnTopicResult.encode(self.resultsByTopicV3AndBelow, to: &writer, version: version)
        } else if !self.resultsByTopicV3AndBelow.isEmpty {
            throw writer.fieldNotInVersion("resultsByTopicV3AndBelow", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension AddPartitionsToTxnResponse {
    /// The structure of ``AddPartitionsToTxnResponse/resultsByTransaction``.
    public struct AddPartitionsToTxnResult: Sendable, Equatable {
        /// `string`.
        public var transactionalId: String
        /// `[]AddPartitionsToTxnTopicResult`.
        public var topicResults: [AddPartitionsToTxnTopicResult]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            transactionalId: String = "",
            topicResults: [AddPartitionsToTxnTopicResult] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.transactionalId = transactionalId
            self.topicResults = topicResults
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.transactionalId = try reader.string(compact: true, field: "transactionalId")
            self.topicResults = try AddPartitionsToTxnTopicResult.array(
                from: &reader,
                version: version,
                field: "topicResults"
            )
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AddPartitionsToTxnResult] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [AddPartitionsToTxnResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AddPartitionsToTxnResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.transactionalId, compact: true)
            try AddPartitionsToTxnTopicResult.encode(self.topicResults, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [AddPartitionsToTxnResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AddPartitionsToTxnResponse {
    /// The structure of ``AddPartitionsToTxnResponse/AddPartitionsToTxnResult/topicResults`` and others.
    public struct AddPartitionsToTxnTopicResult: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]AddPartitionsToTxnPartitionResult`.
        public var resultsByPartition: [AddPartitionsToTxnPartitionResult]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            resultsByPartition: [AddPartitionsToTxnPartitionResult] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.resultsByPartition = resultsByPartition
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 3
            self.name = try reader.string(compact: flexible, field: "name")
            self.resultsByPartition = try AddPartitionsToTxnPartitionResult.array(
                from: &reader,
                version: version,
                field: "resultsByPartition"
            )
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AddPartitionsToTxnTopicResult] {
            let count = try reader.arrayCount(
                compact: version >= 3,
                minimumElementSize: 3,
                field: field
            )
            var elements: [AddPartitionsToTxnTopicResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AddPartitionsToTxnTopicResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 3
            try writer.string(self.name, compact: flexible)
            try AddPartitionsToTxnPartitionResult.encode(self.resultsByPartition, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [AddPartitionsToTxnTopicResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 3)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AddPartitionsToTxnResponse {
    /// The structure of ``AddPartitionsToTxnResponse/AddPartitionsToTxnTopicResult/resultsByPartition``.
    public struct AddPartitionsToTxnPartitionResult: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int16`.
        public var partitionErrorCode: ErrorCode
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            partitionErrorCode: ErrorCode = .none,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.partitionErrorCode = partitionErrorCode
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 3
            self.partitionIndex = try reader.int32()
            self.partitionErrorCode = try ErrorCode(rawValue: reader.int16())
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AddPartitionsToTxnPartitionResult] {
            let count = try reader.arrayCount(
                compact: version >= 3,
                minimumElementSize: 6,
                field: field
            )
            var elements: [AddPartitionsToTxnPartitionResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AddPartitionsToTxnPartitionResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 3
            writer.int32(self.partitionIndex)
            writer.int16(self.partitionErrorCode.rawValue)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [AddPartitionsToTxnPartitionResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 3)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
