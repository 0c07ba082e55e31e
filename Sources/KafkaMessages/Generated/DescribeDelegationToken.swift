// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DescribeDelegationTokenRequest` of API 41, versions 0-3, flexible from 2 on.
public struct DescribeDelegationTokenRequest: RequestMessage {
    public typealias Response = DescribeDelegationTokenResponse

    public static var name: String { "DescribeDelegationTokenRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 41) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 3) }
    public static var deprecatedVersions: VersionRange? { VersionRange(0, 0) }

    /// `[]DescribeDelegationTokenOwner`, may be null.
    public var owners: [DescribeDelegationTokenOwner]?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        owners: [DescribeDelegationTokenOwner]? = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.owners = owners
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeDelegationTokenRequest.check(version, at: reader.offset)
        let flexible = version >= 2
        self.owners = try DescribeDelegationTokenOwner.nullableArray(from: &reader, version: version)
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeDelegationTokenRequest.check(version, at: writer.count)
        let flexible = version >= 2
        try DescribeDelegationTokenOwner.encodeNullable(self.owners, to: &writer, version: version)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DescribeDelegationTokenRequest {
    /// The structure of ``DescribeDelegationTokenRequest/owners``.
    public struct DescribeDelegationTokenOwner: Sendable, Equatable {
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

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [DescribeDelegationTokenOwner]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: version >= 2,
                minimumElementSize: 3
            )
            guard let count = optionalCount else { return nil }
            var elements: [DescribeDelegationTokenOwner] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeDelegationTokenOwner(from: &reader, version: version))
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
            _ elements: [DescribeDelegationTokenOwner],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [DescribeDelegationTokenOwner]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: version >= 2) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

/// The response `DescribeDelegationTokenResponse` of API 41, versions 0-3, flexible from 2 on.
public struct DescribeDelegationTokenResponse: ResponseMessage {
    public static var name: String { "DescribeDelegationTokenResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 41) }
    public static var versions: VersionRange { VersionRange(0, 3) }
    public static var flexibleVersions: VersionRange? { VersionRange(2, 3) }

    /// `int16`.
    public var errorCode: ErrorCode
    /// `[]DescribedDelegationToken`.
    public var tokens: [DescribedDelegationToken]
    /// `int32`.
    public var throttleTimeMs: Int32
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        errorCode: ErrorCode = .none,
        tokens: [DescribedDelegationToken] = [],
        throttleTimeMs: Int32 = 0,
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.errorCode = errorCode
        self.tokens = tokens
        self.throttleTimeMs = throttleTimeMs
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeDelegationTokenResponse.check(version, at: reader.offset)
        let flexible = version >= 2
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.tokens = try DescribedDelegationToken.array(from: &reader, version: version, field: "tokens")
        self.throttleTimeMs = try reader.int32()
        self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeDelegationTokenResponse.check(version, at: writer.count)
        let flexible = version >= 2
        writer.int16(self.errorCode.rawValue)
        try DescribedDelegationToken.encode(self.tokens, to: &writer, version: version)
        writer.int32(self.throttleTimeMs)
        if flexible {
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        } else if !self.unknownTaggedFields.isEmpty {
            throw writer.fieldNotInVersion("unknownTaggedFields", version)
        }
    }
}

extension DescribeDelegationTokenResponse {
    /// The structure of ``DescribeDelegationTokenResponse/tokens``.
    public struct DescribedDelegationToken: Sendable, Equatable {
        /// `string`.
        public var principalType: String
        /// `string`.
        public var principalName: String
        /// `string`, version 3.
        public var tokenRequesterPrincipalType: String
        /// `string`, version 3.
        public var tokenRequesterPrincipalName: String
        /// `int64`.
        public var issueTimestamp: Int64
        /// `int64`.
        public var expiryTimestamp: Int64
        /// `int64`.
        public var maxTimestamp: Int64
        /// `string`.
        public var tokenId: String
        /// `bytes`.
        public var hmac: Bytes
        /// `[]DescribedDelegationTokenRenewer`.
        public var renewers: [DescribedDelegationTokenRenewer]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            principalType: String = "",
            principalName: String = "",
            tokenRequesterPrincipalType: String = "",
            tokenRequesterPrincipalName: String = "",
            issueTimestamp: Int64 = 0,
            expiryTimestamp: Int64 = 0,
            maxTimestamp: Int64 = 0,
            tokenId: String = "",
            hmac: Bytes = Bytes(),
            renewers: [DescribedDelegationTokenRenewer] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.principalType = principalType
            self.principalName = principalName
            self.tokenRequesterPrincipalType = tokenRequesterPrincipalType
            self.tokenRequesterPrincipalName = tokenRequesterPrincipalName
            self.issueTimestamp = issueTimestamp
            self.expiryTimestamp = expiryTimestamp
            self.maxTimestamp = maxTimestamp
            self.tokenId = tokenId
            self.hmac = hmac
            self.renewers = renewers
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            let flexible = version >= 2
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
            self.issueTimestamp = try reader.int64()
            self.expiryTimestamp = try reader.int64()
            self.maxTimestamp = try reader.int64()
            self.tokenId = try reader.string(compact: flexible, field: "tokenId")
            self.hmac = try reader.bytes(compact: flexible, field: "hmac")
            self.renewers = try DescribedDelegationTokenRenewer.array(
                from: &reader,
                version: version,
                field: "renewers"
            )
            self.unknownTaggedFields = try flexible ? reader.unknownTaggedFields() : []
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribedDelegationToken] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 30,
                field: field
            )
            var elements: [DescribedDelegationToken] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribedDelegationToken(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            let flexible = version >= 2
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
            writer.int64(self.issueTimestamp)
            writer.int64(self.expiryTimestamp)
            writer.int64(self.maxTimestamp)
            try writer.string(self.tokenId, compact: flexible)
            try writer.bytes(self.hmac, compact: flexible)
            try DescribedDelegationTokenRenewer.encode(self.renewers, to: &writer, version: version)
            if flexible {
                try writer.unknownTaggedFields(self.unknownTaggedFields)
            } else if !self.unknownTaggedFields.isEmpty {
                throw writer.fieldNotInVersion("unknownTaggedFields", version)
            }
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribedDelegationToken],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeDelegationTokenResponse {
    /// The structure of ``DescribeDelegationTokenResponse/DescribedDelegationToken/renewers``.
    public struct DescribedDelegationTokenRenewer: Sendable, Equatable {
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
        ) throws(WireError) -> [DescribedDelegationTokenRenewer] {
            let count = try reader.arrayCount(
                compact: version >= 2,
                minimumElementSize: 3,
                field: field
            )
            var elements: [DescribedDelegationTokenRenewer] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribedDelegationTokenRenewer(from: &reader, version: version))
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
            _ elements: [DescribedDelegationTokenRenewer],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: version >= 2)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
