// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `DescribeUserScramCredentialsRequest` of API 50, version 0, flexible.
public struct DescribeUserScramCredentialsRequest: RequestMessage {
    public typealias Response = DescribeUserScramCredentialsResponse

    public static var name: String { "DescribeUserScramCredentialsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 50) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `[]UserName`, may be null.
    public var users: [UserName]?
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        users: [UserName]? = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.users = users
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try DescribeUserScramCredentialsRequest.check(version, at: reader.offset)
        self.users = try UserName.nullableArray(from: &reader, version: version)
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeUserScramCredentialsRequest.check(version, at: writer.count)
        try UserName.encodeNullable(self.users, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeUserScramCredentialsRequest {
    /// The structure of ``DescribeUserScramCredentialsRequest/users``.
    public struct UserName: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that may be null.
        static func nullableArray(
            from reader: inout WireReader,
            version: Int16
        ) throws(WireError) -> [UserName]? {
            let optionalCount = try reader.nullableArrayCount(
                compact: true,
                minimumElementSize: 2
            )
            guard let count = optionalCount else { return nil }
            var elements: [UserName] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try UserName(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [UserName],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }

        /// Writes an array that may be null.
        static func encodeNullable(
            _ elements: [UserName]?,
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            guard let elements else { return writer.null(compact: true) }
            try encode(elements, to: &writer, version: version)
        }
    }
}

/// The response `DescribeUserScramCredentialsResponse` of API 50, version 0, flexible.
public struct DescribeUserScramCredentialsResponse: ResponseMessage {
    public static var name: String { "DescribeUserScramCredentialsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 50) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `int16`.
    public var errorCode: ErrorCode
    /// `string`, may be null.
    public var errorMessage: String?
    /// `[]DescribeUserScramCredentialsResult`.
    public var results: [DescribeUserScramCredentialsResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        errorCode: ErrorCode = .none,
        errorMessage: String? = "",
        results: [DescribeUserScramCredentialsResult] = [],
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
        try DescribeUserScramCredentialsResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.errorCode = try ErrorCode(rawValue: reader.int16())
        self.errorMessage = try reader.nullableString(compact: true)
        self.results = try DescribeUserScramCredentialsResult.array(from: &reader, version: version, field: "results")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try DescribeUserScramCredentialsResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        writer.int16(self.errorCode.rawValue)
        try writer.nullableString(self.errorMessage, compact: true)
        try DescribeUserScramCredentialsResult.encode(self.results, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension DescribeUserScramCredentialsResponse {
    /// The structure of ``DescribeUserScramCredentialsResponse/results``.
    public struct DescribeUserScramCredentialsResult: Sendable, Equatable {
        /// `string`.
        public var user: String
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null.
        public var errorMessage: String?
        /// `[]CredentialInfo`.
        public var credentialInfos: [CredentialInfo]
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            user: String = "",
            errorCode: ErrorCode = .none,
            errorMessage: String? = "",
            credentialInfos: [CredentialInfo] = [],
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.user = user
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.credentialInfos = credentialInfos
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.user = try reader.string(compact: true, field: "user")
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: true)
            self.credentialInfos = try CredentialInfo.array(from: &reader, version: version, field: "credentialInfos")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [DescribeUserScramCredentialsResult] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 6,
                field: field
            )
            var elements: [DescribeUserScramCredentialsResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try DescribeUserScramCredentialsResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.user, compact: true)
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: true)
            try CredentialInfo.encode(self.credentialInfos, to: &writer, version: version)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [DescribeUserScramCredentialsResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension DescribeUserScramCredentialsResponse {
    /// The structure of a field of ``DescribeUserScramCredentialsResponse``.
    public struct CredentialInfo: Sendable, Equatable {
        /// `int8`.
        public var mechanism: Int8
        /// `int32`.
        public var iterations: Int32
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            mechanism: Int8 = 0,
            iterations: Int32 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.mechanism = mechanism
            self.iterations = iterations
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.mechanism = try reader.int8()
            self.iterations = try reader.int32()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [CredentialInfo] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 6,
                field: field
            )
            var elements: [CredentialInfo] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try CredentialInfo(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            writer.int8(self.mechanism)
            writer.int32(self.iterations)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [CredentialInfo],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
