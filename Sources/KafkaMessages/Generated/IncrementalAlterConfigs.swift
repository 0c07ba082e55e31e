// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `IncrementalAlterConfigsRequest` of API 44, versions 0-1, flexible from 1 on.
public struct IncrementalAlterConfigsRequest: RequestMessage {
    public typealias Response = IncrementalAlterConfigsResponse

    public static var name: String { "IncrementalAlterConfigsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 44) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(1, 1) }

    /// `[]AlterConfigsResource`.
    public var resources: [AlterConfigsResource]
    /// `bool`.
    public var validateOnly: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        resources: [AlterConfigsResource] = [],
        validateOnly: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.resources = resources
        self.validateOnly = validateOnly
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try IncrementalAlterConfigsRequest.check(version, at: reader.offset)
        let flexible = version >= 1
        self.resources = try AlterConfigsResource.array(from: &reader, version: version, field: "resources")
        self.validateOnly = try reader.bool()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try IncrementalAlterConfigsRequest.check(version, at: writer.count)
        let flexible = version >= 1
        try AlterConfigsResource.encode(self.resources, to: &writer, version: version)
        writer.bool(self.validateOnly)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension IncrementalAlterConfigsRequest {
    /// The structure of ``IncrementalAlterConfigsRequest/resources``.
    public struct AlterConfigsResource: Sendable, Equatable {
        /// `int8`.
        public var resourceType: Int8
        /// `string`.
        public var resourceName: String
        /// `[]AlterableConfig`.
        public var configs: [AlterableConfig]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            resourceType: Int8 = 0,
            resourceName: String = "",
            configs: [AlterableConfig] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.configs = configs
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.resourceType = try reader.int8()
            self.resourceName = try reader.string(compact: flexible, field: "resourceName")
            self.configs = try AlterableConfig.array(from: &reader, version: version, field: "configs")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AlterConfigsResource] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 4,
                field: field
            )
            var elements: [AlterConfigsResource] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AlterConfigsResource(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
            writer.int8(self.resourceType)
            try writer.string(self.resourceName, compact: flexible)
            try AlterableConfig.encode(self.configs, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [AlterConfigsResource],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension IncrementalAlterConfigsRequest {
    /// The structure of ``IncrementalAlterConfigsRequest/AlterConfigsResource/configs``.
    public struct AlterableConfig: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `int8`.
        public var configOperation: Int8
        /// `string`, may be null.
        public var value: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            configOperation: Int8 = 0,
            value: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.configOperation = configOperation
            self.value = value
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.name = try reader.string(compact: flexible, field: "name")
            self.configOperation = try reader.int8()
            self.value = try reader.nullableString(compact: flexible)
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AlterableConfig] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 4,
                field: field
            )
            var elements: [AlterableConfig] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AlterableConfig(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
            try writer.string(self.name, compact: flexible)
            writer.int8(self.configOperation)
            try writer.nullableString(self.value, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [AlterableConfig],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `IncrementalAlterConfigsResponse` of API 44, versions 0-1, flexible from 1 on.
public struct IncrementalAlterConfigsResponse: ResponseMessage {
    public static var name: String { "IncrementalAlterConfigsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 44) }
    public static var versions: VersionRange { VersionRange(0, 1) }
    public static var flexibleVersions: VersionRange? { VersionRange(1, 1) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]AlterConfigsResourceResponse`.
    public var responses: [AlterConfigsResourceResponse]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        responses: [AlterConfigsResourceResponse] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.responses = responses
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try IncrementalAlterConfigsResponse.check(version, at: reader.offset)
        let flexible = version >= 1
        self.throttleTimeMs = try reader.int32()
        self.responses = try AlterConfigsResourceResponse.array(from: &reader, version: version, field: "responses")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try IncrementalAlterConfigsResponse.check(version, at: writer.count)
        let flexible = version >= 1
        writer.int32(self.throttleTimeMs)
        try AlterConfigsResourceResponse.encode(self.responses, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension IncrementalAlterConfigsResponse {
    /// The structure of ``IncrementalAlterConfigsResponse/responses``.
    public struct AlterConfigsResourceResponse: Sendable, Equatable {
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null.
        public var errorMessage: String?
        /// `int8`.
        public var resourceType: Int8
        /// `string`.
        public var resourceName: String
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            errorCode: ErrorCode = .none,
            errorMessage: String? = "",
            resourceType: Int8 = 0,
            resourceName: String = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 1
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: flexible)
            self.resourceType = try reader.int8()
            self.resourceName = try reader.string(compact: flexible, field: "resourceName")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AlterConfigsResourceResponse] {
            let count = try reader.arrayCount(
                compact: version >= 1,
                minimumElementSize: 6,
                field: field
            )
            var elements: [AlterConfigsResourceResponse] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AlterConfigsResourceResponse(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 1
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: flexible)
            writer.int8(self.resourceType)
            try writer.string(self.resourceName, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [AlterConfigsResourceResponse],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 1)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
