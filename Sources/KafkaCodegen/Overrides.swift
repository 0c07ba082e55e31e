/// Facts that the schemas leave out or get wrong, as data.
enum Overrides {
    /// A version of a request or response whose header is not the one that its flexible versions imply.
    struct Header: Equatable {
        /// The message.
        let message: String
        /// The versions.
        let versions: SchemaVersions
        /// The version of its header.
        let headerVersion: Int
    }

    /// Headers that differ from the rule: a request has header 1, or 2 where it is flexible; a response 0, or 1.
    ///
    /// The first controlled shutdown was sent without a client id. A client that asks for the versions of an unknown
    /// broker must be able to read the answer, so that its header never became flexible (KIP-511).
    static let headers = [
        Header(message: "ControlledShutdownRequest", versions: SchemaVersions(0, 0), headerVersion: 0),
        Header(message: "ApiVersionsResponse", versions: SchemaVersions(0, SchemaVersions.open), headerVersion: 0),
    ]

    /// Integers of 16 bits whose name ends so are error codes.
    static let errorCodeSuffix = "ErrorCode"

    /// Messages that share their API with the message of another name that replaced them; the latter is found by key.
    static let replaced = ["ListClientMetricsResourcesRequest", "ListClientMetricsResourcesResponse"]

    /// Names for fields whose lowerCamelCase name can't be used in Swift: `Message.Field` to the name.
    static let fieldNames: [String: String] = [:]

    /// Names of structures that would hide a type that the generated code uses: `Message.Structure` to the name.
    static let structureNames: [String: String] = [:]
}
