/// Writes the tables of all APIs and messages.
struct RegistryRenderer {
    /// The APIs by key.
    let apis: [ApiPlan]

    /// The messages of no API.
    let others: [MessagePlan]

    private var current: [ApiPlan] { apis.filter { !$0.isReplaced } }

    /// The members of `ApiKey`.
    func renderApiKeys() throws(CodegenError) -> String {
        for (index, api) in current.enumerated() where index > 0 && current[index - 1].key == api.key {
            throw CodegenError(.invalid("two APIs have the key \(api.key)"), at: api.name)
        }
        var code = GeneratedFile.begin(imports: [])
        code.block("extension ApiKey {") { code in
            for api in current {
                code.line("/// ``\(api.request.schema.name)`` and ``\(api.response.schema.name)``.")
                code.line("public static let \(api.constant) = ApiKey(rawValue: \(api.key))")
            }
            code.line()
            code.line("/// Every API that this release knows, in ascending order of the keys.")
            code.block("public static let allCases: [ApiKey] = [", end: "]") { code in
                for api in current { code.line(".\(api.constant),") }
            }
            code.line()
            code.line("/// The name of a known API.")
            table("knownName: String?", to: &code) { "\"\($0.name)\"" }
            code.line()
            code.line("/// The versions that this release knows, or nil for an API that it does not know.")
            table("versions: VersionRange?", access: "public ", to: &code) {
                "VersionRange(\($0.request.versions.lowest), \($0.request.versions.highest))"
            }
            code.line()
            code.line("/// The first version with tagged fields and compact lengths, or nil where there is none.")
            table("firstFlexibleVersion: Int16?", to: &code) { api in
                api.request.schema.flexible.map { String($0.lowest) }
            }
            code.line()
            code.line("/// Whether the last version may still change.")
            table("isLatestVersionUnstable: Bool", access: "public ", otherwise: "false", to: &code) { api in
                api.request.schema.isLatestVersionUnstable ? "true" : nil
            }
            renderHeaders("Request", to: &code) { $0.request.schema.name }
            renderHeaders("Response", to: &code) { $0.response.schema.name }
        }
        return code.text
    }

    private func table(
        _ property: String,
        access: String = "",
        otherwise: String = "nil",
        to code: inout CodeWriter,
        _ value: (ApiPlan) -> String?
    ) {
        code.block("\(access)var \(property) {") { code in
            code.line("switch rawValue {")
            for api in current {
                if let value = value(api) { code.line("case \(api.key): \(value)") }
            }
            code.line("default: \(otherwise)")
            code.line("}")
        }
    }

    private func renderHeaders(_ kind: String, to code: inout CodeWriter, _ message: (ApiPlan) -> String) {
        code.line()
        code.line("/// The header of a \(kind.lowercased()) where it is not the one that follows from the version.")
        code.block("func special\(kind)HeaderVersion(for version: Int16) -> Int16? {") { code in
            code.line("switch rawValue {")
            for api in apis {
                for header in Overrides.headers where header.message == message(api) {
                    let versions = header.versions.intersection(api.request.versions) ?? header.versions
                    let condition = FieldPlan.condition(for: versions, in: api.request.versions)
                    code.line("case \(api.key)\(condition.map { " where \($0)" } ?? ""): \(header.headerVersion)")
                }
            }
            code.line("default: nil")
            code.line("}")
        }
    }

    /// The members of `MessageRegistry`.
    func renderRegistry() -> String {
        var code = GeneratedFile.begin(imports: [])
        code.block("extension MessageRegistry {") { code in
            code.line("/// Every message that this release knows.")
            code.block("public static let all: [any Message.Type] = [", end: "]") { code in
                for api in apis {
                    code.line("\(api.request.schema.name).self,")
                    code.line("\(api.response.schema.name).self,")
                }
                for message in others { code.line("\(message.schema.name).self,") }
            }
            renderLookUp("request", to: &code) { $0.request.schema.name }
            renderLookUp("response", to: &code) { $0.response.schema.name }
        }
        return code.text
    }

    private func renderLookUp(_ kind: String, to code: inout CodeWriter, _ name: (ApiPlan) -> String) {
        let type = "any \(kind.capitalisedFirst)Message.Type"
        code.line()
        code.line("/// The type of an API's \(kind), or nil where this release does not know the API.")
        code.block("public static func \(kind)(of key: ApiKey) -> (\(type))? {") { code in
            code.line("switch key.rawValue {")
            for api in current { code.line("case \(api.key): \(name(api)).self") }
            code.line("default: nil")
            code.line("}")
        }
    }
}
