/// What every generated file begins with.
enum GeneratedFile {
    /// The head of a file.
    ///
    /// - Parameter imports: The modules, in alphabetical order.
    /// - Returns: A writer that has it.
    static func begin(imports: [String]) -> CodeWriter {
        var code = CodeWriter()
        code.line("// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation")
        code.line("// Written by kafka-codegen from Sources/KafkaCodegen/Schemas; changes belong there.")
        code.line()
        for module in imports { code.line(module) }
        if !imports.isEmpty { code.line() }
        return code
    }
}
