/// Names of Swift for names of schemas.
enum SwiftName {
    /// Words that can't be the name of a property as they are.
    private static let keywords: Set = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
        "init",
        "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
        "repeat",
        "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
        "try",
        "typealias", "var", "where", "while",
    ]

    /// Types that generated code names without their module; a structure of the same name would hide them.
    private static let usedTypes: Set = [
        "ApiKey", "Bool", "Bytes", "Double", "ErrorCode", "Int16", "Int32", "Int64", "Int8", "KafkaUUID",
        "MemoryLayout",
        "Message", "RequestMessage", "ResponseMessage", "String", "TaggedField", "UInt16", "UInt32", "VersionRange",
        "WireError", "WireReader", "WireWriter",
    ]

    /// The name in camelCase as the reference writes it in JSON: only the first letter changes.
    static func camelCase(_ name: String) -> String {
        name.prefix(1).lowercased() + name.dropFirst()
    }

    /// The name of a property.
    static func property(_ name: String, in message: String) -> String {
        if let other = Overrides.fieldNames["\(message).\(name)"] { return other }
        let name = camelCase(name)
        return keywords.contains(name) ? "`\(name)`" : name
    }

    /// The name of a structure.
    static func structure(_ name: String, in message: String) throws(CodegenError) -> String {
        if let other = Overrides.structureNames["\(message).\(name)"] { return other }
        guard !usedTypes.contains(name) else {
            throw CodegenError(.unsupported("the name \(name) of a structure: the overrides need another"), at: message)
        }
        return name
    }

    /// The name of a constant for a name like `UNKNOWN_TOPIC_ID`.
    static func constant(_ name: String) -> String {
        let words = name.split(separator: "_").map { $0.lowercased() }
        let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return (words.first ?? "") + rest.joined()
    }

    /// An integer as a literal, its digits in groups of three where there are many.
    static func literal(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        guard digits.count > 6 else { return String(value) }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "_" }
            text.append(digit)
        }
        return (value < 0 ? "-" : "") + text
    }
}
