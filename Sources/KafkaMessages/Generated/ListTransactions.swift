// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `ListTransactionsRequest` of API 66, versions 0-2, flexible.
public struct ListTransactionsRequest: RequestMessage {
    public typealias Response = ListTransactionsResponse

    public static var name: String { "ListTransactionsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 66) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 2) }

    /// `[]string`.
    public var stateFilters: [String]
    /// `[]int64`.
    public var producerIdFilters: [Int64]
    /// `int64`, versions 1-2, default -1.
    public var durationFilter: Int64
    /// `string`, version 2, may be null, default null.
    public var transactionalIdPattern: String?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        stateFilters: [String] = [],
        producerIdFilters: [Int64] = [],
        durationFilter: Int64 = -1,
        transactionalIdPattern: String? = nil,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.stateFilters = stateFilters
        self.producerIdFilters = producerIdFilters
        self.durationFilter = durationFilter
        self.transactionalIdPattern = transactionalIdPattern
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ListTransactionsRequest.check(version, at: reader.offset)
        self.stateFilters = try reader.stringArray(compact: true, field: "stateFilters")
        self.producerIdFilters = try reader.int64Array(compact: true, field: "producerIdFilters")
        if version >= 1 {
            self.durationFilter = try reader.int64()
        } else {
            self.durationFilter = -1
        }
        if version >= 2 {
            self.transactionalIdPattern = try reader.nullableString(compact: true)
        } else {
            self.transactionalIdPattern = nil
        }
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ListTransactionsRequest.check(version, at: writer.count)
        try writer.stringArray(self.stateFilters, compact: true)
        try writer.int64Array(self.producerIdFilters, compact: true)
        if version >= 1 {
            writer.int64(self.durationFilter)
        } else if self.durationFilter != -1 {
            throw writer.fieldNotInVersion("durationFilter", version)
        }
        if version >= 2 {
            try writer.nullableString(self.transactionalIdPattern, compact: true)
        } else if self.transactionalIdPattern != nil {
            throw writer.fieldNotInVersion("transactionalIdPattern", version)
        }
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

/// The response `ListTransactionsResponse` of API 66, versions 0-2, flexible.
public struct ListTransactionsResponse: ResponseMessage {
    public static var name: String { "ListTransactionsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 66) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 2) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]string`.
    public var unknownStateFilters: [String]
    /// `[]TransactionState`.
    public var transactionStates: [TransactionState]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        unknownStateFilters: [String] = [],
        transactionStates: [TransactionState] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.unknownStateFilters = unknownStateFilters
        self.transactionStates = transactionStates
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ListTransactionsResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.unknownStateFilters = try reader.stringArray(compact: true, field: "unknownStateFilters")
        self.transactionStates = try TransactionState.array(from: &reader, version: version, field: "transactionStates")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ListTransactionsResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.stringArray(self.unknownStateFilters, compact: true)
        try TransactionState.encode(self.transactionStates, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension ListTransactionsResponse {
    /// The structure of ``ListTransactionsResponse/transactionStates``.
    public struct TransactionState: Sendable, Equatable {
        /// `string`.
        public var transactionalId: String
        /// `int64`.
        public var producerId: Int64
        /// `string`.
        public var transactionState: String
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            transactionalId: String = "",
            producerId: Int64 = 0,
            transactionState: String = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.transactionalId = transactionalId
            self.producerId = producerId
            self.transactionState = transactionState
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.transactionalId = try reader.string(compact: true, field: "transactionalId")
            self.producerId = try reader.int64()
            self.transactionState = try reader.string(compact: true, field: "transactionState")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [TransactionState] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 11,
                field: field
            )
            var elements: [TransactionState] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try TransactionState(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.transactionalId, compact: true)
            writer.int64(self.producerId)
            try writer.string(self.transactionState, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [TransactionState],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
