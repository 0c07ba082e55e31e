// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `CreateDelegationTokenRequest` of API 38, versions 0-3, flexible from 2 on.
public struct CreateDelegationTokenRequest: RequestMessage {
    public typealias Response = CreateDelegationTokenResponse

    public static var name: String { "CreateDelegationTokenRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 38) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 3) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 0) }

    /// `string`, version 3, may be null.
    public var ownerPrincipalType: String?
    /// `string`, version 3, may be null.
    public var ownerPrincipalName: String?
    /// `[]CreatableRenewers`.
    public var renewers: [CreatableRenewers]
    /// `int64`.
    public var maxLifetimeMs: Int64
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        ownerPrincipalType: String? = "",
        ownerPrincipalName: String? = "",
        renewers: [CreatableRenewers] = [],
        maxLifetimeMs: Int64 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.ownerPrincipalType = ownerPrincipalType
        self.ownerPrincipalName = ownerPrincipalName
        self.renewers = renewers
        self.maxLifetimeMs = maxLifetimeMs
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try CreateDelegationTokenRequest.check(version, at: reader.offset)
        let flexible = version >= 2
        if version >= 3 {
            self.ownerPrincipalType = try reader.nullableString(compact: flexible)
        } else {
            self.ownerPrincipalType = ""
        }
        if version >= 3 {
            self.ownerPrincipalName = try reader.nullableString(compact: flexible)
        } else {
            self.ownerPrincipalName = ""
        }
        self.renewers = try CreatableRenewers.array(from: &reader, version: version, field: "renewers")
        self.maxLifetimeMs = try reader.int64()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try CreateDelegationTokenRequest.check(version, at: writer.count)
        let flexible = version >= 2
        if version >= 3 {
            try writer.nullableString(self.ownerPrincipalType, compact: flexible)
        } else if self.ownerPrincipalType != "" {
            throw writer.fieldNotInVersion("ownerPrincipalType", version)
        }
        if version >= 3 {
            try writer.nullableString(self.ownerPrincipalName, compact: flexible)
        } else if self.ownerPrincipalName != "" {
            throw writer.fieldNotInVersion("ownerPrincipalName", version)
        }
        try CreatableRenewers.encode(self.renewers, to: &writer, version: version)
        writer.int64(self.maxLifetimeMs)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension CreateDelegationTokenRequest {
    /// The structure of ``CreateDelegationTokenRequest/renewers``.
    public struct CreatableRenewers: Sendable, Equatable {
        /// `string`.
        public var principalType: String
        /// `string`.
        public var principalName: String
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            principalType: String = "",
            principalName: String = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.principalType = principalType
            self.principalName = principalName
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
            self.principalType = try reader.string(compact: flexible, field: "principalType")
            self.principalName = try reader.string(compact: flexible, field: "principalName")
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [CreatableRenewers] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 3,
                field: field
            )
            var elements: [CreatableRenewers] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try CreatableRenewers(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
            try writer.string(self.principalType, compact: flexible)
            try writer.string(self.principalName, compact: flexible)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [CreatableRenewers],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `CreateDelegationTokenResponse` of API 38, versions 0-3, flexible from 2 on.
public struct CreateDelegationTokenResponse: ResponseMessage {
    public static var name: String { "CreateDelegationTokenResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 38) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 3) }

    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`.
    public var principalType: String
    /// `string`.
    public var principalName: String
    /// `string`, version 3.
    public var tokenRequesterPrincipalType: String
    /// `string`, version 3.
    public var tokenRequesterPrincipalName: String
    /// `int64`.
    public var issueTimestampMs: Int64
    /// `int64`.
    public var expiryTimestampMs: Int64
    /// `int64`.
    public var maxTimestampMs: Int64
    /// `string`.
    public var tokenId: String
    /// `bytes`.
    public var hmac: Bytes
    /// `int32`.
    public var throttleTimeMs: Int32
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        errorCode: ErrorCode = .none,
        principalType: String = "",
        principalName: String = "",
        tokenRequesterPrincipalType: String = "",
        tokenRequesterPrincipalName: String = "",
        issueTimestampMs: Int64 = 0,
        expiryTimestampMs: Int64 = 0,
        maxTimestampMs: Int64 = 0,
        tokenId: String = "",
        hmac: Bytes = Bytes(),
        throttleTimeMs: Int32 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.errorCode = errorCode
        self.principalType = principalType
        self.principalName = principalName
        self.tokenRequesterPrincipalType = tokenRequesterPrincipalType
        self.tokenRequesterPrincipalName = tokenRequesterPrincipalName
        self.issueTimestampMs = issueTimestampMs
        self.expiryTimestampMs = expiryTimestampMs
        self.maxTimestampMs = maxTimestampMs
        self.tokenId = tokenId
        self.hmac = hmac
        self.throttleTimeMs = throttleTimeMs
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try CreateDelegationTokenResponse.check(version, at: reader.offset)
        let flexible = version >= 2
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.principalType = try reader.string(compact: flexible, field: "principalType")
        self.principalName = try reader.string(compact: flexible, field: "principalName")
        if version >= 3 {
            self.tokenRequesterPrincipalType = try reader.string(
                compact: flexible,
                field: "tokenRequesterPrincipalType"
            )
        } else {
            self.tokenRequesterPrincipalType = ""
        }
        if version >= 3 {
            self.tokenRequesterPrincipalName = try reader.string(
                compact: flexible,
                field: "tokenRequesterPrincipalName"
            )
        } else {
            self.tokenRequesterPrincipalName = ""
        }
        self.issueTimestampMs = try reader.int64()
        self.expiryTimestampMs = try reader.int64()
        self.maxTimestampMs = try reader.int64()
        self.tokenId = try reader.string(compact: flexible, field: "tokenId")
        self.hmac = try reader.bytes(compact: flexible, field: "hmac")
        self.throttleTimeMs = try reader.int32()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try CreateDelegationTokenResponse.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int16(self.errorCode.rawValue)
        try writer.string(self.principalType, compact: flexible)
        try writer.string(self.principalName, compact: flexible)
        if version >= 3 {
            try writer.string(self.tokenRequesterPrincipalType, compact: flexible)
        } else if !self.tokenRequesterPrincipalType.isEmpty {
            throw writer.fieldNotInVersion("tokenRequesterPrincipalType", version)
        }
        if version >= 3 {
            try writer.string(self.tokenRequesterPrincipalName, compact: flexible)
        } else if !self.tokenRequesterPrincipalName.isEmpty {
            throw writer.fieldNotInVersion("tokenRequesterPrincipalName", version)
        }
        writer.int64(self.issueTimestampMs)
        writer.int64(self.expiryTimestampMs)
        writer.int64(self.maxTimestampMs)
        try writer.string(self.tokenId, compact: flexible)
        try writer.bytes(self.hmac, compact: flexible)
        writer.int32(self.throttleTimeMs)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}
