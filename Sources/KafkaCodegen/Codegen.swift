/// Makes the code of all messages from the text of their schemas.
package struct Codegen {
    /// The folder of the messages, in the package.
    package static let messagesFolder = "Sources/KafkaMessages/Generated"

    /// The folder of their JSON, in the package.
    package static let jsonFolder = "Sources/KafkaMessagesJSON/Generated"

    /// The folder of the newer release, in the schemas.
    private static let newerFolder = "4.4.0/"

    /// The folder of the older release, in the schemas.
    private static let olderFolder = "3.9.2/"

    /// The table of error codes, in the schemas.
    private static let errorTable = "errors-4.4.0.tsv"

    /// Makes the code.
    ///
    /// - Parameter inputs: The text of each file in the folder of schemas, by its path in there.
    /// - Returns: The text of each file of code, by its path in the package.
    /// - Throws: `CodegenError` where a schema can't be understood or expressed.
    package static func generate(_ inputs: [String: String]) throws(CodegenError) -> [String: String] {
        let messages = try plan(inputs)
        guard let table = inputs[errorTable] else {
            throw CodegenError(.invalid("the file is missing"), at: errorTable)
        }
        let apis = try ApiPlan.pair(messages)
        let others = messages.filter { $0.schema.apiKey == nil }
        let registry = RegistryRenderer(apis: apis, others: others)
        var files: [String: String] = [:]
        files["\(messagesFolder)/ErrorCode+Generated.swift"] = try ErrorCodeTable(table, file: errorTable).render()
        files["\(messagesFolder)/ApiKey+Generated.swift"] = try registry.renderApiKeys()
        files["\(messagesFolder)/MessageRegistry+Generated.swift"] = registry.renderRegistry()
        files["\(jsonFolder)/MessageDescription+Generated.swift"] = DescriptionRenderer(messages: messages).render()
        for api in apis { try add([api.request, api.response], api.name, to: &files) }
        for message in others { try add([message], message.schema.name, to: &files) }
        return files
    }

    /// Reads and merges all schemas.
    ///
    /// - Parameter inputs: The text of each file, by its path.
    /// - Returns: The messages in alphabetical order.
    /// - Throws: `CodegenError` where a schema can't be understood or expressed.
    static func plan(_ inputs: [String: String]) throws(CodegenError) -> [MessagePlan] {
        var newer: [String: MessageSchema] = [:]
        var older: [String: MessageSchema] = [:]
        for (path, text) in inputs where path.hasSuffix(".json") {
            let schema = try SchemaParser.parse(text, file: path)
            if path.hasPrefix(newerFolder) {
                newer[schema.name] = schema
            } else if path.hasPrefix(olderFolder) {
                older[schema.name] = schema
            } else {
                throw CodegenError(.unsupported("a schema outside the folders of the releases"), at: path)
            }
        }
        var plans: [MessagePlan] = []
        for name in Set(newer.keys).union(older.keys).sorted() {
            guard let schema = try SchemaMerger.merge(newer: newer[name], older: older[name]) else { continue }
            guard let versions = schema.versions else { continue }
            plans.append(try MessagePlan(schema, versions: versions))
        }
        return plans
    }

    private static func add(
        _ messages: [MessagePlan],
        _ name: String,
        to files: inout [String: String]
    ) throws(CodegenError) {
        var code = GeneratedFile.begin(imports: ["public import KafkaWire"])
        var json = GeneratedFile.begin(imports: ["public import KafkaMessages", "internal import KafkaWire"])
        var isFirst = true
        for message in messages {
            for structure in message.structures {
                if !isFirst {
                    code.line()
                    json.line()
                }
                isFirst = false
                try StructureRenderer(message: message, structure: structure).render(to: &code)
                try JSONRenderer(structure: structure).render(to: &json)
            }
        }
        files["\(messagesFolder)/\(name).swift"] = code.text
        files["\(jsonFolder)/\(name)+JSON.swift"] = json.text
    }
}
