// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `FindCoordinatorRequest` of API 10, versions 0-6, flexible from 3 on.
public struct FindCoordinatorRequest: RequestMessage {
    public typealias Response = FindCoordinatorResponse

    public static var name: String { "FindCoordinatorRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 10) }
    public static var versions: VersionRange { VersionRange(0, 6) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 6) }

    /// `string`, versions 0-3.
    public var key: String
    /// `int8`, versions 1-6, default 0.
    public var keyType: Int8
    /// `[]string`, versions 4-6.
    public var coordinatorKeys: [String]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        key: String = "",
        keyType: Int8 = 0,
        coordinatorKeys: [String] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.key = key
        self.keyType = keyType
        self.coordinatorKeys = coordinatorKeys
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try FindCoordinatorRequest.check(version, at: reader.offset)
        let flexible = version >= 3
        if version <= 3 {
            self.key = try reader.string(compact: flexible, field: "key")
        } else {
            self.key = ""
        }
        if version >= 1 {
            self.keyType = try reader.int8()
        } else {
            self.keyType = 0
        }
        if version >= 4 {
            self.coordinatorKeys = try reader.stringArray(compact: flexible, field: "coordinatorKeys")
        } else {
            self.coordinatorKeys = []
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try FindCoordinatorRequest.check(version, at: writer.count)
        let flexible = version >= 3
        if version <= 3 {
            try writer.string(self.key, compact: flexible)
        } else if !self.key.isEmpty {
            throw writer.fieldNotInVersion("key", version)
        }
        if version >= 1 {
            writer.int8(self.keyType)
        } else if self.keyType != 0 {
            throw writer.fieldNotInVersion("keyType", version)
        }
        if version >= 4 {
            try writer.stringArray(self.coordinatorKeys, compact: flexible)
        } else if !self.coordinatorKeys.isEmpty {
            throw writer.fieldNotInVersion("coordinatorKeys", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

/// The response `FindCoordinatorResponse` of API 10, versions 0-6, flexible from 3 on.
public struct FindCoordinatorResponse: ResponseMessage {
    public static var name: String { "FindCoordinatorResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 10) }
    public static var versions: VersionRange { VersionRange(0, 6) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 6) }

    /// `int32`, versions 1-6, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `int16`, versions 0-3.
    public var errorCode: ErrorCode
    /// `string`, versions 1-3, may be null, left out silently of other versions.
    public var errorMessage: String?
    /// `int32`, versions 0-3.
    public var nodeId: Int32
    /// `string`, versions 0-3.
    public var host: String
    /// `int32`, versions 0-3.
    public var port: Int32
    /// `[]Coordinator`, versions 4-6.
    public var coordinators: [Coordinator]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        errorMessage: String? = "",
        nodeId: Int32 = 0,
        host: String = "",
        port: Int32 = 0,
        coordinators: [Coordinator] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.nodeId = nodeId
        self.host = host
        self.port = port
        self.coordinators = coordinators
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try FindCoordinatorResponse.check(version, at: reader.offset)
        let flexible = version >= 3
        if version >= 1 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        if version <= 3 {
            self.errorCode = try ErrorCode(rawValue: reader.int16())
        } else {
            self.errorCode = .none
        }
        if version >= 1 && version <= 3 {
            self.errorMessage = try reader.nullableString(compact: flexible)
        } else {
            self.errorMessage = ""
        }
        if version <= 3 {
            self.nodeId = try reader.int32()
        } else {
            self.nodeId = 0
        }
        if version <= 3 {
            self.host = try reader.string(compact: flexible, field: "host")
        } else {
            self.host = ""
        }
        if version <= 3 {
            self.port = try reader.int32()
        } else {
            self.port = 0
        }
        if version >= 4 {
            self.coordinators = try Coordinator.array(from: &reader, version: version, field: "coordinators")
        } else {
            self.coordinators = []
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try FindCoordinatorResponse.check(version, at: writer.count)
        let flexible = version >= 3
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        if version <= 3 {
            writer.int16(self.errorCode.rawValue)
        } else if self.errorCode != .none {
            throw writer.fieldNotInVersion("errorCode", version)
        }
        if version >= 1 && version <= 3 {
            try writer.nullableString(self.errorMessage, compact: flexible)
        }
        if version <= 3 {
            writer.int32(self.nodeId)
        } else if self.nodeId != 0 {
            throw writer.fieldNotInVersion("nodeId", version)
        }
        if version <= 3 {
            try writer.string(self.host, compact: flexible)
        } else if !self.host.isEmpty {
            throw writer.fieldNotInVersion("host", version)
        }
        if version <= 3 {
            writer.int32(self.port)
        } else if self.port != 0 {
            throw writer.fieldNotInVersion("port", version)
        }
        if version >= 4 {
            try Coordinator.encode(self.coordinators, to: &writer, version: version)
        } else if !self.coordinators.isEmpty {
            throw writer.fieldNotInVersion("coordinators", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension FindCoordinatorResponse {
    /// The structure of ``FindCoordinatorResponse/coordinators``.
    public struct Coordinator: Sendable, Equatable {
        /// `string`.
        public var key: String
        /// `int32`.
        public var nodeId: Int32
        /// `string`.
        public var host: String
        /// `int32`.
        public var port: Int32
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null.
        public var errorMessage: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            key: String = "",
            nodeId: Int32 = 0,
            host: String = "",
            port: Int32 = 0,
            errorCode: ErrorCode = .none,
            errorMessage: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.key = key
            self.nodeId = nodeId
            self.host = host
            self.port = port
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.key = try reader.string(compact: true, field: "key")
            self.nodeId = try reader.int32()
            self.host = try reader.string(compact: true, field: "host")
            self.port = try reader.int32()
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: true)
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [Coordinator] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 14,
                field: field
            )
            var elements: [Coordinator] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try Coordinator(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.key, compact: true)
            writer.int32(self.nodeId)
            try writer.string(self.host, compact: true)
            writer.int32(self.port)
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [Coordinator],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
