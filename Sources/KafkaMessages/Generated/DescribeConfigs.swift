// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DescribeConfigsRequest` of API 32, versions 0-4, flexible from 4 on.
public struct DescribeConfigsRequest: RequestMessage {
    public typealias Response = DescribeConfigsResponse

    public static var name: String { "DescribeConfigsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 32) }
    public static var versions: VersionRange { VersionRange(0, 4) }
    public static var flexibleVersions: VersionRange? { VersionRange(4, 4) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 0) }

    /// `[]DescribeConfigsResource`.
    public var resources: [DescribeConfigsResource]
    /// `bool`, versions 1-4, default false.
    public var includeSynonyms: Bool
    /// `bool`, versions 3-4, default false.
    public var includeDocumentation: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        resources: [DescribeConfigsResource] = [],
        includeSynonyms: Bool = false,
        includeDocumentation: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.resources = resources
        self.includeSynonyms = includeSynonyms
        self.includeDocumentation = includeDocumentation
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeConfigsRequest.check(version, at: reader.offset)
        let flexible = version >= 4
        self.resources = try DescribeConfigsResource.array(from: &reader, version: version, field: "resources")
        if version >= 1 {
            self.includeSynonyms = try reader.bool()
        } else {
            self.includeSynonyms = false
        }
        if version >= 3 {
            self.includeDocumentation = try reader.bool()
        } else {
            self.includeDocumentation = false
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeConfigsRequest.check(version, at: writer.count)
        let flexible = version >= 4
        try DescribeConfigsResource.encode(self.resources, to: &writer, version: version)
        if version >= 1 {
            writer.bool(self.includeSynonyms)
        } else if self.includeSynonyms {
            throw writer.fieldNotInVersion("includeSynonyms", version)
        }
        if version >= 3 {
            writer.bool(self.includeDocumentation)
        } else if self.includeDocumentation {
            throw writer.fieldNotInVersion("includeDocumentation", version)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DescribeConfigsRequest {
    /// The structure of ``DescribeConfigsRequest/resources``.
    public struct DescribeConfigsResource: Sendable, Equatable {
        /// `int8`.
        public var resourceType: Int8
        /// `string`.
        public var resourceName: String
        /// `[]string`, may be null.
        public var configurationKeys: [String]?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            resourceType: Int8 = 0,
            resourceName: String = "",
            configurationKeys: [String]? = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.configurationKeys = configurationKeys
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            self.resourceType = try reader.int8()
            self.resourceName = try reader.string(compact: flexible, field: "resourceName")
            self.configurationKeys = try reader.nullableStringArray(compact: flexible)
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeConfigsResource] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 4,
                field: field
            )
            var elements: [DescribeConfigsResource] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeConfigsResource(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            writer.int8(self.resourceType)
            try writer.string(self.resourceName, compact: flexible)
            try writer.nullableStringArray(self.configurationKeys, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeConfigsResource],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `DescribeConfigsResponse` of API 32, versions 0-4, flexible from 4 on.
public struct DescribeConfigsResponse: ResponseMessage {
    public static var name: String { "DescribeConfigsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 32) }
    public static var versions: VersionRange { VersionRange(0, 4) }
    public static var flexibleVersions: VersionRange? { VersionRange(4, 4) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]DescribeConfigsResult`.
    public var results: [DescribeConfigsResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        results: [DescribeConfigsResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeConfigsResponse.check(version, at: reader.offset)
        let flexible = version >= 4
        self.throttleTimeMs = try reader.int32()
        self.results = try DescribeConfigsResult.array(from: &reader, version: version, field: "results")
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeConfigsResponse.check(version, at: writer.count)
        let flexible = version >= 4
        writer.int32(self.throttleTimeMs)
        try DescribeConfigsResult.encode(self.results, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DescribeConfigsResponse {
    /// The structure of ``DescribeConfigsResponse/results``.
    public struct DescribeConfigsResult: Sendable, Equatable {
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null.
        public var errorMessage: String?
        /// `int8`.
        public var resourceType: Int8
        /// `string`.
        public var resourceName: String
        /// `[]DescribeConfigsResourceResult`.
        public var configs: [DescribeConfigsResourceResult]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            errorCode: ErrorCode = .none,
            errorMessage: String? = "",
            resourceType: Int8 = 0,
            resourceName: String = "",
            configs: [DescribeConfigsResourceResult] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.configs = configs
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: flexible)
            self.resourceType = try reader.int8()
            self.resourceName = try reader.string(compact: flexible, field: "resourceName")
            self.configs = try DescribeConfigsResourceResult.array(from: &reader, version: version, field: "configs")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeConfigsResult] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 7,
                field: field
            )
            var elements: [DescribeConfigsResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeConfigsResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: flexible)
            writer.int8(self.resourceType)
            try writer.string(self.resourceName, compact: flexible)
            try DescribeConfigsResourceResult.encode(self.configs, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeConfigsResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeConfigsResponse {
    /// The structure of ``DescribeConfigsResponse/DescribeConfigsResult/configs``.
    public struct DescribeConfigsResourceResult: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `string`, may be null.
        public var value: String?
        /// `bool`.
        public var readOnly: Bool
        /// `bool`, version 0.
        public var isDefault: Bool
        /// `int8`, versions 1-4, default -1, left out silently of other versions.
        public var configSource: Int8
        /// `bool`.
        public var isSensitive: Bool
        /// `[]DescribeConfigsSynonym`, versions 1-4, left out silently of other versions.
        public var synonyms: [DescribeConfigsSynonym]
        /// `int8`, versions 3-4, default 0, left out silently of other versions.
        public var configType: Int8
        /// `string`, versions 3-4, may be null, left out silently of other versions.
        public var documentation: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            value: String? = "",
            readOnly: Bool = false,
            isDefault: Bool = false,
            configSource: Int8 = -1,
            isSensitive: Bool = false,
            synonyms: [DescribeConfigsSynonym] = [],
            configType: Int8 = 0,
            documentation: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.value = value
            self.readOnly = readOnly
            self.isDefault = isDefault
            self.configSource = configSource
            self.isSensitive = isSensitive
            self.synonyms = synonyms
            self.configType = configType
            self.documentation = documentation
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            self.name = try reader.string(compact: flexible, field: "name")
            self.value = try reader.nullableString(compact: flexible)
            self.readOnly = try reader.bool()
            if version <= 0 {
                self.isDefault = try reader.bool()
            } else {
                self.isDefault = false
            }
            if version >= 1 {
                self.configSource = try reader.int8()
            } else {
                self.configSource = -1
            }
            self.isSensitive = try reader.bool()
            if version >= 1 {
                self.synonyms = try DescribeConfigsSynonym.array(from: &reader, version: version, field: "synonyms")
            } else {
                self.synonyms = []
            }
            if version >= 3 {
                self.configType = try reader.int8()
            } else {
                self.configType = 0
            }
            if version >= 3 {
                self.documentation = try reader.nullableString(compact: flexible)
            } else {
                self.documentation = ""
            }
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeConfigsResourceResult] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 7,
                field: field
            )
            var elements: [DescribeConfigsResourceResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeConfigsResourceResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            try writer.string(self.name, compact: flexible)
            try writer.nullableString(self.value, compact: flexible)
            writer.bool(self.readOnly)
            if version <= 0 {
                writer.bool(self.isDefault)
            } else if self.isDefault {
                throw writer.fieldNotInVersion("isDefault", version)
            }
            if version >= 1 {
                writer.int8(self.configSource)
            }
            writer.bool(self.isSensitive)
            if version >= 1 {
                try DescribeConfigsSynonym.encode(self.synonyms, to: &writer, version: version)
            }
            if version >= 3 {
                writer.int8(self.configType)
            }
            if version >= 3 {
                try writer.nullableString(self.documentation, compact: flexible)
            }
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeConfigsResourceResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeConfigsResponse {
    /// The structure of ``DescribeConfigsResponse/DescribeConfigsResourceResult/synonyms``.
    public struct DescribeConfigsSynonym: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `string`, may be null.
        public var value: String?
        /// `int8`.
        public var source: Int8
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            value: String? = "",
            source: Int8 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.value = value
            self.source = source
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 4
            self.name = try reader.string(compact: flexible, field: "name")
            self.value = try reader.nullableString(compact: flexible)
            self.source = try reader.int8()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeConfigsSynonym] {
            let count = try reader.arrayCount(
                compact: version >= 4,
                minimumElementSize: 4,
                field: field
            )
            var elements: [DescribeConfigsSynonym] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeConfigsSynonym(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 4
            try writer.string(self.name, compact: flexible)
            try writer.nullableString(self.value, compact: flexible)
            writer.int8(self.source)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeConfigsSynonym],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 4)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
