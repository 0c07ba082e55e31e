// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DescribeClientQuotasRequest` of API 48, versions 0-1, flexible from 1 on.
public struct DescribeClientQuotasRequest: RequestMessage {
    public typealias Response = DescribeClientQuotasResponse

    public static var name: String { "DescribeClientQuotasRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 48) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(1, 1) }

    /// `[]ComponentData`.
    public var components: [ComponentData]
    /// `bool`.
    public var strict: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        components: [ComponentData] = [],
        strict: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.components = components
        self.strict = strict
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeClientQuotasRequest.check(version, at: reader.offset)
        let flexible = version >= 1
        self.components = try ComponentData.array(from: &reader, version: version, field: "components")
        self.strict = try reader.bool()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeClientQuotasRequest.check(version, at: writer.count)
        let flexible = version >= 1
        try ComponentData.encode(self.components, to: &writer, version: version)
        writer.bool(self.strict)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DescribeClientQuotasRequest {
    /// The structure of ``DescribeClientQuotasRequest/components``.
    public struct ComponentData: Sendable, Equatable {
        /// `string`.
        public var entityType: String
        /// `int8`.
        public var matchType: Int8
        /// `string`, may be null.
        public var match: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            entityType: String = "",
            matchType: Int8 = 0,
            match: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.entityType = entityType
            self.matchType = matchType
            self.match = match
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.entityType = try reader.string(compact: flexible, field: "entityType")
            self.matchType = try reader.int8()
            self.match = try reader.nullableString(compact: flexible)
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ComponentData] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 4,
                field: field
            )
            var elements: [ComponentData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ComponentData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
            try writer.string(self.entityType, compact: flexible)
            writer.int8(self.matchType)
            try writer.nullableString(self.match, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [ComponentData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `DescribeClientQuotasResponse` of API 48, versions 0-1, flexible from 1 on.
public struct DescribeClientQuotasResponse: ResponseMessage {
    public static var name: String { "DescribeClientQuotasResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 48) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(1, 1) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, may be null.
    public var errorMessage: String?
    /// `[]EntryData`, may be null.
    public var entries: [EntryData]?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        errorMessage: String? = "",
        entries: [EntryData]? = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.entries = entries
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeClientQuotasResponse.check(version, at: reader.offset)
        let flexible = version >= 1
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: flexible)
        self.entries = try EntryData.nullableArray(from: &reader, version: version)
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeClientQuotasResponse.check(version, at: writer.count)
        let flexible = version >= 1
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: flexible)
        try EntryData.encodeNullable(self.entries, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DescribeClientQuotasResponse {
    /// The structure of ``DescribeClientQuotasResponse/entries``.
    public struct EntryData: Sendable, Equatable {
        /// `[]EntityData`.
        public var entity: [EntityData]
        /// `[]ValueData`.
        public var values: [ValueData]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            entity: [EntityData] = [],
            values: [ValueData] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.entity = entity
            self.values = values
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.entity = try EntityData.array(from: &reader, version: version, field: "entity")
            self.values = try ValueData.array(from: &reader, version: version, field: "values")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [EntryData]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: version >= 1,
                minimumElementSize: 3
            )
            guard let count = optionalCount else { return nil }
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
            try ValueData.encode(self.values, to: &writer, version: version)
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

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [EntryData]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: version >= 1) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

extension DescribeClientQuotasResponse {
    /// The structure of ``DescribeClientQuotasResponse/EntryData/entity``.
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

extension DescribeClientQuotasResponse {
    /// The structure of ``DescribeClientQuotasResponse/EntryData/values``.
    public struct ValueData: Sendable, Equatable {
        /// `string`.
        public var key: String
        /// `float64`.
        public var value: Double
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            key: String = "",
            value: Double = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.key = key
            self.value = value
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.key = try reader.string(compact: flexible, field: "key")
            self.value = try reader.float64()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ValueData] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 10,
                field: field
            )
            var elements: [ValueData] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ValueData(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
            try writer.string(self.key, compact: flexible)
            writer.float64(self.value)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [ValueData],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
