// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `WriteTxnMarkersRequest` of API 27, versions 0-2, flexible from 1 on.
public struct WriteTxnMarkersRequest: RequestMessage {
    public typealias Response = WriteTxnMarkersResponse

    public static var name: String { "WriteTxnMarkersRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 27) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(1, 2) }

    /// `[]WritableTxnMarker`.
    public var markers: [WritableTxnMarker]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        markers: [WritableTxnMarker] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.markers = markers
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try WriteTxnMarkersRequest.check(version, at: reader.offset)
        let flexible = version >= 1
        self.markers = try WritableTxnMarker.array(from: &reader, version: version, field: "markers")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try WriteTxnMarkersRequest.check(version, at: writer.count)
        let flexible = version >= 1
        try WritableTxnMarker.encode(self.markers, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension WriteTxnMarkersRequest {
    /// The structure of ``WriteTxnMarkersRequest/markers``.
    public struct WritableTxnMarker: Sendable, Equatable {
        /// `int64`.
        public var producerId: Int64
        /// `int16`.
        public var producerEpoch: Int16
        /// `bool`.
        public var transactionResult: Bool
        /// `[]WritableTxnMarkerTopic`.
        public var topics: [WritableTxnMarkerTopic]
        /// `int32`.
        public var coordinatorEpoch: Int32
        /// `int8`, version 2, default 0, left out silently of other versions.
        public var transactionVersion: Int8
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            producerId: Int64 = 0,
            producerEpoch: Int16 = 0,
            transactionResult: Bool = false,
            topics: [WritableTxnMarkerTopic] = [],
            coordinatorEpoch: Int32 = 0,
            transactionVersion: Int8 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.producerId = producerId
            self.producerEpoch = producerEpoch
            self.transactionResult = transactionResult
            self.topics = topics
            self.coordinatorEpoch = coordinatorEpoch
            self.transactionVersion = transactionVersion
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.producerId = try reader.int64()
            self.producerEpoch = try reader.int16()
            self.transactionResult = try reader.bool()
            self.topics = try WritableTxnMarkerTopic.array(from: &reader, version: version, field: "topics")
            self.coordinatorEpoch = try reader.int32()
            if version >= 2 {
                self.transactionVersion = try reader.int8()
            } else {
                self.transactionVersion = 0
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [WritableTxnMarker] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 17,
                field: field
            )
            var elements: [WritableTxnMarker] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try WritableTxnMarker(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
            writer.int64(self.producerId)
            writer.int16(self.producerEpoch)
            writer.bool(self.transactionResult)
            try WritableTxnMarkerTopic.encode(self.topics, to: &writer, version: version)
            writer.int32(self.coordinatorEpoch)
            if version >= 2 {
                writer.int8(self.transactionVersion)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [WritableTxnMarker],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension WriteTxnMarkersRequest {
    /// The structure of ``WriteTxnMarkersRequest/WritableTxnMarker/topics``.
    public struct WritableTxnMarkerTopic: Sendable, Equatable {
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
            let flexible = version >= 1
            self.name = try reader.string(compact: flexible, field: "name")
            self.partitionIndexes = try reader.int32Array(compact: flexible, field: "partitionIndexes")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [WritableTxnMarkerTopic] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 3,
                field: field
            )
            var elements: [WritableTxnMarkerTopic] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try WritableTxnMarkerTopic(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
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
            _ elements: [WritableTxnMarkerTopic],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `WriteTxnMarkersResponse` of API 27, versions 0-2, flexible from 1 on.
public struct WriteTxnMarkersResponse: ResponseMessage {
    public static var name: String { "WriteTxnMarkersResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 27) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(1, 2) }

    /// `[]WritableTxnMarkerResult`.
    public var markers: [WritableTxnMarkerResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        markers: [WritableTxnMarkerResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.markers = markers
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try WriteTxnMarkersResponse.check(version, at: reader.offset)
        let flexible = version >= 1
        self.markers = try WritableTxnMarkerResult.array(from: &reader, version: version, field: "markers")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try WriteTxnMarkersResponse.check(version, at: writer.count)
        let flexible = version >= 1
        try WritableTxnMarkerResult.encode(self.markers, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension WriteTxnMarkersResponse {
    /// The structure of ``WriteTxnMarkersResponse/markers``.
    public struct WritableTxnMarkerResult: Sendable, Equatable {
        /// `int64`.
        public var producerId: Int64
        /// `[]WritableTxnMarkerTopicResult`.
        public var topics: [WritableTxnMarkerTopicResult]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            producerId: Int64 = 0,
            topics: [WritableTxnMarkerTopicResult] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.producerId = producerId
            self.topics = topics
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.producerId = try reader.int64()
            self.topics = try WritableTxnMarkerTopicResult.array(from: &reader, version: version, field: "topics")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [WritableTxnMarkerResult] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 10,
                field: field
            )
            var elements: [WritableTxnMarkerResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try WritableTxnMarkerResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
            writer.int64(self.producerId)
            try WritableTxnMarkerTopicResult.encode(self.topics, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [WritableTxnMarkerResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension WriteTxnMarkersResponse {
    /// The structure of ``WriteTxnMarkersResponse/WritableTxnMarkerResult/topics``.
    public struct WritableTxnMarkerTopicResult: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `[]WritableTxnMarkerPartitionResult`.
        public var partitions: [WritableTxnMarkerPartitionResult]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            partitions: [WritableTxnMarkerPartitionResult] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.partitions = partitions
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.name = try reader.string(compact: flexible, field: "name")
            self.partitions = try WritableTxnMarkerPartitionResult.array(
                from: &reader,
                version: version,
                field: "partitions"
            )
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [WritableTxnMarkerTopicResult] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 3,
                field: field
            )
            var elements: [WritableTxnMarkerTopicResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try WritableTxnMarkerTopicResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
            try writer.string(self.name, compact: flexible)
            try WritableTxnMarkerPartitionResult.encode(self.partitions, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [WritableTxnMarkerTopicResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension WriteTxnMarkersResponse {
    /// The structure of ``WriteTxnMarkersResponse/WritableTxnMarkerTopicResult/partitions``.
    public struct WritableTxnMarkerPartitionResult: Sendable, Equatable {
        /// `int32`.
        public var partitionIndex: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            partitionIndex: Int32 = 0,
            errorCode: ErrorCode = .none,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.partitionIndex = partitionIndex
            self.errorCode = errorCode
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.partitionIndex = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [WritableTxnMarkerPartitionResult] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 6,
                field: field
            )
            var elements: [WritableTxnMarkerPartitionResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try WritableTxnMarkerPartitionResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
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
            _ elements: [WritableTxnMarkerPartitionResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
