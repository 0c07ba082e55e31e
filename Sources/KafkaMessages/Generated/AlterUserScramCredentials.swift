// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.

public import KafkaWire

/// The request `AlterUserScramCredentialsRequest` of API 51, version 0, flexible.
public struct AlterUserScramCredentialsRequest: RequestMessage {
    public typealias Response = AlterUserScramCredentialsResponse

    public static var name: String { "AlterUserScramCredentialsRequest" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 51) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `[]ScramCredentialDeletion`.
    public var deletions: [ScramCredentialDeletion]
    /// `[]ScramCredentialUpsertion`.
    public var upsertions: [ScramCredentialUpsertion]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        deletions: [ScramCredentialDeletion] = [],
        upsertions: [ScramCredentialUpsertion] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.deletions = deletions
        self.upsertions = upsertions
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AlterUserScramCredentialsRequest.check(version, at: reader.offset)
        self.deletions = try ScramCredentialDeletion.array(from: &reader, version: version, field: "deletions")
        self.upsertions = try ScramCredentialUpsertion.array(from: &reader, version: version, field: "upsertions")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AlterUserScramCredentialsRequest.check(version, at: writer.count)
        try ScramCredentialDeletion.encode(self.deletions, to: &writer, version: version)
        try ScramCredentialUpsertion.encode(self.upsertions, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterUserScramCredentialsRequest {
    /// The structure of ``AlterUserScramCredentialsRequest/deletions``.
    public struct ScramCredentialDeletion: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `int8`.
        public var mechanism: Int8
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            mechanism: Int8 = 0,
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.mechanism = mechanism
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.mechanism = try reader.int8()
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ScramCredentialDeletion] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 3,
                field: field
            )
            var elements: [ScramCredentialDeletion] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ScramCredentialDeletion(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            writer.int8(self.mechanism)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [ScramCredentialDeletion],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

extension AlterUserScramCredentialsRequest {
    /// The structure of ``AlterUserScramCredentialsRequest/upsertions``.
    public struct ScramCredentialUpsertion: Sendable, Equatable {
        /// `string`.
        public var name: String
        /// `int8`.
        public var mechanism: Int8
        /// `int32`.
        public var iterations: Int32
        /// `bytes`.
        public var salt: Bytes
        /// `bytes`.
        public var saltedPassword: Bytes
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            name: String = "",
            mechanism: Int8 = 0,
            iterations: Int32 = 0,
            salt: Bytes = Bytes(),
            saltedPassword: Bytes = Bytes(),
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.name = name
            self.mechanism = mechanism
            self.iterations = iterations
            self.salt = salt
            self.saltedPassword = saltedPassword
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.name = try reader.string(compact: true, field: "name")
            self.mechanism = try reader.int8()
            self.iterations = try reader.int32()
            self.salt = try reader.bytes(compact: true, field: "salt")
            self.saltedPassword = try reader.bytes(compact: true, field: "saltedPassword")
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [ScramCredentialUpsertion] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 9,
                field: field
            )
            var elements: [ScramCredentialUpsertion] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try ScramCredentialUpsertion(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.name, compact: true)
            writer.int8(self.mechanism)
            writer.int32(self.iterations)
            try writer.bytes(self.salt, compact: true)
            try writer.bytes(self.saltedPassword, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [ScramCredentialUpsertion],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}

/// The response `AlterUserScramCredentialsResponse` of API 51, version 0, flexible.
public struct AlterUserScramCredentialsResponse: ResponseMessage {
    public static var name: String { "AlterUserScramCredentialsResponse" }
    public static var apiKey: ApiKey { ApiKey(rawValue: 51) }
    public static var versions: VersionRange { VersionRange(0, 0) }
    public static var flexibleVersions: VersionRange? { VersionRange(0, 0) }

    /// `int32`.
    public var throttleTimeMs: Int32
    /// `[]AlterUserScramCredentialsResult`.
    public var results: [AlterUserScramCredentialsResult]
    /// The tagged fields that the version does not define, in ascending order of their tags.
    public var unknownTaggedFields: [TaggedField]

    /// Makes a value; what is not given has its default.
    public init(
        throttleTimeMs: Int32 = 0,
        results: [AlterUserScramCredentialsResult] = [],
        unknownTaggedFields: [TaggedField] = []
    ) {
        self.throttleTimeMs = throttleTimeMs
        self.results = results
        self.unknownTaggedFields = unknownTaggedFields
    }

    /// Reads the message in one of its versions.
    public init(from reader: inout WireReader, version: Int16) throws(WireError) {
        try AlterUserScramCredentialsResponse.check(version, at: reader.offset)
        self.throttleTimeMs = try reader.int32()
        self.results = try AlterUserScramCredentialsResult.array(from: &reader, version: version, field: "results")
        self.unknownTaggedFields = try reader.unknownTaggedFields()
    }

    /// Writes the message in one of its versions.
    public func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
        try AlterUserScramCredentialsResponse.check(version, at: writer.count)
        writer.int32(self.throttleTimeMs)
        try AlterUserScramCredentialsResult.encode(self.results, to: &writer, version: version)
        try writer.unknownTaggedFields(self.unknownTaggedFields)
    }
}

extension AlterUserScramCredentialsResponse {
    /// The structure of ``AlterUserScramCredentialsResponse/results``.
    public struct AlterUserScramCredentialsResult: Sendable, Equatable {
        /// `string`.
        public var user: String
        /// `int16`.
        public var errorCode: ErrorCode
        /// `string`, may be null.
        public var errorMessage: String?
        /// The tagged fields that the version does not define, in ascending order of their tags.
        public var unknownTaggedFields: [TaggedField]

        /// Makes a value; what is not given has its default.
        public init(
            user: String = "",
            errorCode: ErrorCode = .none,
            errorMessage: String? = "",
            unknownTaggedFields: [TaggedField] = []
        ) {
            self.user = user
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.unknownTaggedFields = unknownTaggedFields
        }

        /// Reads the structure in a version that has it.
        init(from reader: inout WireReader, version: Int16) throws(WireError) {
            self.user = try reader.string(compact: true, field: "user")
            self.errorCode = try ErrorCode(rawValue: reader.int16())
            self.errorMessage = try reader.nullableString(compact: true)
            self.unknownTaggedFields = try reader.unknownTaggedFields()
        }

        /// Reads an array that can't be null.
        static func array(
            from reader: inout WireReader,
            version: Int16,
            field: String
        ) throws(WireError) -> [AlterUserScramCredentialsResult] {
            let count = try reader.arrayCount(
                compact: true,
                minimumElementSize: 5,
                field: field
            )
            var elements: [AlterUserScramCredentialsResult] = []
            elements.reserveCapacity(reader.reservation(count, stride: MemoryLayout<Self>.stride))
            for _ in 0..<count {
                elements.append(try AlterUserScramCredentialsResult(from: &reader, version: version))
            }
            return elements
        }

        /// Writes the structure in a version that has it.
        func encode(to writer: inout WireWriter, version: Int16) throws(WireError) {
            try writer.string(self.user, compact: true)
            writer.int16(self.errorCode.rawValue)
            try writer.nullableString(self.errorMessage, compact: true)
            try writer.unknownTaggedFields(self.unknownTaggedFields)
        }

        /// Writes an array.
        static func encode(
            _ elements: [AlterUserScramCredentialsResult],
            to writer: inout WireWriter,
            version: Int16
        ) throws(WireError) {
            try writer.arrayCount(elements.count, compact: true)
            for element in elements { try element.encode(to: &writer, version: version) }
        }
    }
}
