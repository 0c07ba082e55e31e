// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `AlterClientQuotasRequest` of API 49, versions 0-1, flexible from 1 on.
public struct AlterClientQuotasRequest: RequestMessage {
    public typealias Response = AlterClientQuotasResponse

    public static var name: String { "AlterClientQuotasRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 49) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(1, 1) }

    /// `[]EntryData`.
    public var entries: [EntryData]
    /// `bool`.
    public var validateOnly: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        entries: [EntryData] = [],
        validateOnly: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.entries = entries
        self.validateOnly = validateOnly
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AlterClientQuotasRequest.check(version, at: reader.offset)
        let flexible = version >= 1
        self.entries = try EntryData.array(from: &reader, version: version, field: "entries")
        self.validateOnly = try reader.bool()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AlterClientQuotasRequest.check(version, at: writer.count)
        let flexible = version >= 1
        try EntryData.encode(self.entries, to: &writer, version: version)
        writer.bool(self.validateOnly)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension AlterClientQuotasRequest {
    /// The structure of ``AlterClientQuotasRequest/entries``.
    public struct EntryData: Sendable, Equatable {
        /// `[]EntityData`.
        public var entity: [EntityData]
        /// `[]OpData`.
        public var ops: [OpData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            entity: [EntityData] = [],
            ops: [OpData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.entity = entity
            self.ops = ops
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.entity = try EntityData.array(from: &reader, version: version, field: "entity")
            self.ops = try OpData.array(from: &reader, version: version, field: "ops")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [EntryData] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 3,
                field: field
            )
            var elements: [EntryData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try EntryData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
            try EntityData.encode(self.entity, to: &writer, version: version)
            try OpData.encode(self.ops, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [EntryData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AlterClientQuotasRequest {
    /// The structure of ``AlterClientQuotasRequest/EntryData/entity``.
    public struct EntityData: Sendable, Equatable {
        /// `string`.
        public var entityType: String
        /// `string`, may be null.
        public var entityName: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            entityType: String = "",
            entityName: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.entityType = entityType
            self.entityName = entityName
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.entityType = try reader.string(compact: flexible, field: "entityType")
            self.entityName = try reader.nullableString(compact: flexible)
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [EntityData] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 3,
                field: field
            )
            var elements: [EntityData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try EntityData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
            try writer.string(self.entityType, compact: flexible)
            try writer.nullableString(self.entityName, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [EntityData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AlterClientQuotasRequest {
    /// The structure of ``AlterClientQuotasRequest/EntryData/ops``.
    public struct OpData: Sendable, Equatable {
        /// `string`.
        public var key: String
        /// `float64`.
        public var value: Double
        /// `bool`.
        public var remove: Bool
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            key: String = "",
            value: Double = 0,
            remove: Bool = false,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.key = key
            self.value = value
            self.remove = remove
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.key = try reader.string(compact: flexible, field: "key")
            self.value = try reader.float64()
            self.remove = try reader.bool()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [OpData] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 11,
                field: field
            )
            var elements: [OpData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try OpData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
            try writer.string(self.key, compact: flexible)
            writer.float64(self.value)
            writer.bool(self.remove)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [OpData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `AlterClientQuotasResponse` of API 49, versions 0-1, flexible from 1 on.
public struct AlterClientQuotasResponse: ResponseMessage {
    public static var name: String { "AlterClientQuotasResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 49) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(1, 1) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]EntryData`.
    public var entries: [EntryData]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        entries: [EntryData] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.entries = entries
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AlterClientQuotasResponse.check(version, at: reader.offset)
        let flexible = version >= 1
        self.throttleTimeMs = try reader.int32()
        self.entries = try EntryData.array(from: &reader, version: version, field: "entries")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AlterClientQuotasResponse.check(version, at: writer.count)
        let flexible = version >= 1
        writer.int32(self.throttleTimeMs)
        try EntryData.encode(self.entries, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension AlterClientQuotasResponse {
    /// The structure of ``AlterClientQuotasResponse/entries``.
    public struct EntryData: Sendable, Equatable {
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null.
        public var errorMessage: String?
        /// `[]EntityData`.
        public var entity: [EntityData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            errorCode: ErrorCode = .none,
            errorMessage: String? = "",
            entity: [EntityData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.entity = entity
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: flexible)
            self.entity = try EntityData.array(from: &reader, version: version, field: "entity")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [EntryData] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 5,
                field: field
            )
            var elements: [EntryData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try EntryData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: flexible)
            try EntityData.encode(self.entity, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [EntryData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AlterClientQuotasResponse {
    /// The structure of ``AlterClientQuotasResponse/EntryData/entity``.
    public struct EntityData: Sendable, Equatable {
        /// `string`.
        public var entityType: String
        /// `string`, may be null.
        public var entityName: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            entityType: String = "",
            entityName: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.entityType = entityType
            self.entityName = entityName
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.entityType = try reader.string(compact: flexible, field: "entityType")
            self.entityName = try reader.nullableString(compact: flexible)
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [EntityData] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 3,
                field: field
            )
            var elements: [EntityData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try EntityData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
            try writer.string(self.entityType, compact: flexible)
            try writer.nullableString(self.entityName, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [EntityData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
