// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `ApiVersionsRequest` of API 18, versions 0-5, flexible from 3 on.
public struct ApiVersionsRequest: RequestMessage {
    public typealias Response = ApiVersionsResponse

    public static var name: String { "ApiVersionsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 18) }
    public static var versions: VersionRange { VersionRange(0, 5) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 5) }

    /// `string`, versions 3-5, left out silently of other versions.
    public var clientSoftwareName: String
    /// `string`, versions 3-5, left out silently of other versions.
    public var clientSoftwareVersion: String
    /// `string`, version 5, may be null, default null, left out silently of other versions.
    public var clusterId: String?
    /// `int32`, version 5, default -1, left out silently of other versions.
    public var nodeId: Int32
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        clientSoftwareName: String = "",
        clientSoftwareVersion: String = "",
        clusterId: String? = nil,
        nodeId: Int32 = -1,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.clientSoftwareName = clientSoftwareName
        self.clientSoftwareVersion = clientSoftwareVersion
        self.clusterId = clusterId
        self.nodeId = nodeId
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ApiVersionsRequest.check(version, at: reader.offset)
        let flexible = version >= 3
        if version >= 3 {
            self.clientSoftwareName = try reader.string(compact: flexible, field: "clientSoftwareName")
        } else {
            self.clientSoftwareName = ""
        }
        if version >= 3 {
            self.clientSoftwareVersion = try reader.string(compact: flexible, field: "clientSoftwareVersion")
        } else {
            self.clientSoftwareVersion = ""
        }
        if version >= 5 {
            self.clusterId = try reader.nullableString(compact: flexible)
        } else {
            self.clusterId = nil
        }
        if version >= 5 {
            self.nodeId = try reader.int32()
        } else {
            self.nodeId = -1
        }
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ApiVersionsRequest.check(version, at: writer.count)
        let flexible = version >= 3
        if version >= 3 {
            try writer.string(self.clientSoftwareName, compact: flexible)
        }
        if version >= 3 {
            try writer.string(self.clientSoftwareVersion, compact: flexible)
        }
        if version >= 5 {
            try writer.nullableString(self.clusterId, compact: flexible)
        }
        if version >= 5 {
            writer.int32(self.nodeId)
        }
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

/// The response `ApiVersionsResponse` of API 18, versions 0-5, flexible from 3 on.
public struct ApiVersionsResponse: ResponseMessage {
    public static var name: String { "ApiVersionsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 18) }
    public static var versions: VersionRange { VersionRange(0, 5) }
    public static var flexibleVersions: VersionRange? { VersionRange(3, 5) }

    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]ApiVersion`.
    public var apiKeys: [ApiVersion]
    /// `int32`, versions 1-5, left out silently of other versions.
    public var throttleTimeMs: Int32
    /// `[]SupportedFeatureKey`, tag 0, versions 3-5, left out silently of other versions.
    public var supportedFeatures: [SupportedFeatureKey]
    /// `int64`, tag 1, versions 3-5, default -1, left out silently of other versions.
    public var finalizedFeaturesEpoch: Int64
    /// `[]FinalizedFeatureKey`, tag 2, versions 3-5, left out silently of other versions.
    public var finalizedFeatures: [FinalizedFeatureKey]
    /// `bool`, tag 3, versions 3-5, default false, left out silently of other versions.
    public var zkMigrationReady: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        errorCode: ErrorCode = .none,
        apiKeys: [ApiVersion] = [],
        throttleTimeMs: Int32 = 0,
        supportedFeatures: [SupportedFeatureKey] = [],
        finalizedFeaturesEpoch: Int64 = -1,
        finalizedFeatures: [FinalizedFeatureKey] = [],
        zkMigrationReady: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.errorCode = errorCode
        self.apiKeys = apiKeys
        self.throttleTimeMs = throttleTimeMs
        self.supportedFeatures = supportedFeatures
        self.finalizedFeaturesEpoch = finalizedFeaturesEpoch
        self.finalizedFeatures = finalizedFeatures
        self.zkMigrationReady = zkMigrationReady
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try ApiVersionsResponse.check(version, at: reader.offset)
        let flexible = version >= 3
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.apiKeys = try ApiVersion.array(from: &reader, version: version, field: "apiKeys")
        if version >= 1 {
            self.throttleTimeMs = try reader.int32()
        } else {
            self.throttleTimeMs = 0
        }
        self.supportedFeatures = []
        self.finalizedFeaturesEpoch = -1
        self.finalizedFeatures = []
        self.zkMigrationReady = false
        self.unknownTaggedFields = []
        if flexible {
            let tagCount = try reader.tagCount()
            for _ in 0..<tagCount {
                let tag = try reader.beginTag()
                switch tag.number {
                case 0:
                    self.supportedFeatures = try SupportedFeatureKey.array(
                        from: &reader,
                        version: version,
                        field: "supportedFeatures"
                    )
                case 1:
                    self.finalizedFeaturesEpoch = try reader.int64()
                case 2:
                    self.finalizedFeatures = try FinalizedFeatureKey.array(
                        from: &reader,
                        version: version,
                        field: "finalizedFeatures"
                    )
                case 3:
                    self.zkMigrationReady = try reader.bool()
                default:
                    self.unknownTaggedFields.append(try reader.unknownTag(tag))
                }
                try reader.endTag(tag)
            }
        }
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try ApiVersionsResponse.check(version, at: writer.count)
        let flexible = version >= 3
        writer.int16(self.errorCode.rawValue)
        try ApiVersion.encode(self.apiKeys, to: &writer, version: version)
        if version >= 1 {
            writer.int32(self.throttleTimeMs)
        }
        if flexible {
            var tagCount = self.unknownTaggedFields.count
            let hasSupportedFeatures = !self.supportedFeatures.isEmpty
            if hasSupportedFeatures { tagCount += 1 }
            let hasFinalizedFeaturesEpoch = self.finalizedFeaturesEpoch != -1
            if hasFinalizedFeaturesEpoch { tagCount += 1 }
            let hasFinalizedFeatures = !self.finalizedFeatures.isEmpty
            if hasFinalizedFeatures { tagCount += 1 }
            let hasZkMigrationReady = self.zkMigrationReady
            if hasZkMigrationReady { tagCount += 1 }
            writer.unsignedVarint(UInt32(truncatingIfNeeded: tagCount))
            var unknownIndex = 0
            try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 0)
            if hasSupportedFeatures {
                let tag = writer.beginTag(0)
                try SupportedFeatureKey.encode(self.supportedFeatures, to: &writer, version: version)
                try writer.endTag(tag)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 1)
            if hasFinalizedFeaturesEpoch {
                let tag = writer.beginTag(1)
                writer.int64(self.finalizedFeaturesEpoch)
                try writer.endTag(tag)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 2)
            if hasFinalizedFeatures {
                let tag = writer.beginTag(2)
                try FinalizedFeatureKey.encode(self.finalizedFeatures, to: &writer, version: version)
                try writer.endTag(tag)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: 3)
            if hasZkMigrationReady {
                let tag = writer.beginTag(3)
                writer.bool(self.zkMigrationReady)
                try writer.endTag(tag)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields, from: &unknownIndex, before: nil)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension ApiVersionsResponse {
    /// The structure of ``ApiVersionsResponse/apiKeys``.
    public struct ApiVersion: Sendable, Equatable {
        /// `int16`.
        public var apiKey: Int16
        /// `int16`.
        public var minVersion: Int16
        /// `int16`.
        public var maxVersion: Int16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            apiKey: Int16 = 0,
            minVersion: Int16 = 0,
            maxVersion: Int16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.apiKey = apiKey
            self.minVersion = minVersion
            self.maxVersion = maxVersion
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 3
            self.apiKey = try reader.int16()
            self.minVersion = try reader.int16()
            self.maxVersion = try reader.int16()
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ApiVersion] {
            let count = try reader.arrayCount(
                compact: version >= 3,
                minimumElementSize: 6,
                field: field
            )
            var elements: [ApiVersion] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ApiVersion(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 3
            writer.int16(self.apiKey)
            writer.int16(self.minVersion)
            writer.int16(self.maxVersion)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [ApiVersion],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 3)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ApiVersionsResponse {
    /// The structure of ``ApiVersionsResponse/supportedFeatures``.
    public struct SupportedFeatureKey: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `int16`.
        public var minVersion: Int16
        /// `int16`.
        public var maxVersion: Int16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            minVersion: Int16 = 0,
            maxVersion: Int16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.minVersion = minVersion
            self.maxVersion = maxVersion
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.minVersion = try reader.int16()
            self.maxVersion = try reader.int16()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [SupportedFeatureKey] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 6,
                field: field
            )
            var elements: [SupportedFeatureKey] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try SupportedFeatureKey(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            writer.int16(self.minVersion)
            writer.int16(self.maxVersion)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [SupportedFeatureKey],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension ApiVersionsResponse {
    /// The structure of ``ApiVersionsResponse/finalizedFeatures``.
    public struct FinalizedFeatureKey: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `int16`.
        public var maxVersionLevel: Int16
        /// `int16`.
        public var minVersionLevel: Int16
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            maxVersionLevel: Int16 = 0,
            minVersionLevel: Int16 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.maxVersionLevel = maxVersionLevel
            self.minVersionLevel = minVersionLevel
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.maxVersionLevel = try reader.int16()
            self.minVersionLevel = try reader.int16()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [FinalizedFeatureKey] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 6,
                field: field
            )
            var elements: [FinalizedFeatureKey] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try FinalizedFeatureKey(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            writer.int16(self.maxVersionLevel)
            writer.int16(self.minVersionLevel)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [FinalizedFeatureKey],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
