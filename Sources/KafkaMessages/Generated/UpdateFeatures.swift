// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `UpdateFeaturesRequest` of API 57, versions 0-2, flexible.
public struct UpdateFeaturesRequest: RequestMessage {
    public typealias Response = UpdateFeaturesResponse

    public static var name: String { "UpdateFeaturesRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 57) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 2) }

    /// `int32`, default 60000.
    public var timeoutMs: Int32
    /// `[]FeatureUpdateKey`.
    public var featureUpdates: [FeatureUpdateKey]
    /// `bool`, versions 1-2, default false.
    public var validateOnly: Bool
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        timeoutMs: Int32 = 60000,
        featureUpdates: [FeatureUpdateKey] = [],
        validateOnly: Bool = false,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.timeoutMs = timeoutMs
        self.featureUpdates = featureUpdates
        self.validateOnly = validateOnly
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try UpdateFeaturesRequest.check(version, at: reader.offset)
        self.timeoutMs = try reader.int32()
        self.featureUpdates = try FeatureUpdateKey.array(from: &reader, version: version, field: "featureUpdates")
        if version >= 1 {
            self.validateOnly = try reader.bool()
        } else {
            self.validateOnly = false
        }
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try UpdateFeaturesRequest.check(version, at: writer.count)
        writer.int32(self.timeoutMs)
        try FeatureUpdateKey.encode(self.featureUpdates, to: &writer, version: version)
        if version >= 1 {
            writer.bool(self.validateOnly)
        } else if self.validateOnly {
            throw writer.fieldNotInVersion("validateOnly", version)
        }
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension UpdateFeaturesRequest {
    /// The structure of ``UpdateFeaturesRequest/featureUpdates``.
    public struct FeatureUpdateKey: Sendable, Equatable {
        /// `string`.
        public var feature: String
        /// `int16`.
        public var maxVersionLevel: Int16
        /// `bool`, version 0.
        public var allowDowngrade: Bool
        /// `int8`, versions 1-2, default 1.
        public var upgradeType: Int8
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            feature: String = "",
            maxVersionLevel: Int16 = 0,
            allowDowngrade: Bool = false,
            upgradeType: Int8 = 1,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.feature = feature
            self.maxVersionLevel = maxVersionLevel
            self.allowDowngrade = allowDowngrade
            self.upgradeType = upgradeType
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.feature = try reader.string(compact: true, field: "feature")
            self.maxVersionLevel = try reader.int16()
            if version <= 0 {
                self.allowDowngrade = try reader.bool()
            } else {
                self.allowDowngrade = false
            }
            if version >= 1 {
                self.upgradeType = try reader.int8()
            } else {
                self.upgradeType = 1
            }
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [FeatureUpdateKey] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 5,
                field: field
            )
            var elements: [FeatureUpdateKey] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try FeatureUpdateKey(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.feature, compact: true)
            writer.int16(self.maxVersionLevel)
            if version <= 0 {
                writer.bool(self.allowDowngrade)
            } else if self.allowDowngrade {
                throw writer.fieldNotInVersion("allowDowngrade", version)
            }
            if version >= 1 {
                writer.int8(self.upgradeType)
            } else if self.upgradeType != 1 {
                throw writer.fieldNotInVersion("upgradeType", version)
            }
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [FeatureUpdateKey],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `UpdateFeaturesResponse` of API 57, versions 0-2, flexible.
public struct UpdateFeaturesResponse: ResponseMessage {
    public static var name: String { "UpdateFeaturesResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 57) }
    public static var versions: VersionRange { VersionRange(0, 2) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 2) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, may be null.
    public var errorMessage: String?
    /// `[]UpdatableFeatureResult`, versions 0-1, left out silently of other versions.
    public var results: [UpdatableFeatureResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        errorMessage: String? = "",
        results: [UpdatableFeatureResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.errorCode = errorCode
        self.errorMessage = errorMessage
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try UpdateFeaturesResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: true)
        if version <= 1 {
            self.results = try UpdatableFeatureResult.array(from: &reader, version: version, field: "results")
        } else {
            self.results = []
        }
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try UpdateFeaturesResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: true)
        if version <= 1 {
            try UpdatableFeatureResult.encode(self.results, to: &writer, version: version)
        }
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension UpdateFeaturesResponse {
    /// The structure of ``UpdateFeaturesResponse/results``.
    public struct UpdatableFeatureResult: Sendable, Equatable {
        /// `string`.
        public var feature: String
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null.
        public var errorMessage: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            feature: String = "",
            errorCode: ErrorCode = .none,
            errorMessage: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.feature = feature
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.feature = try reader.string(compact: true, field: "feature")
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: true)
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [UpdatableFeatureResult] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 5,
                field: field
            )
            var elements: [UpdatableFeatureResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try UpdatableFeatureResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.feature, compact: true)
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [UpdatableFeatureResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
