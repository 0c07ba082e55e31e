/// Writes JSON text piece by piece, without a value of the whole.
///
/// Every call checks that it fits what was written before: an object wants a name before each value, and only what is
/// open can be closed. Several values may be written one after the other with `endLine()` between them. Names are not
/// compared.
public struct JSONStreamWriter: Sendable {
    /// An array or object that is not closed yet.
    private struct Level {
        var isObject: Bool
        var isEmpty = true
        var hasName = false
    }

    private let writer: JSONWriter
    private var output: [UInt8]
    private var levels: [Level] = []
    private var isComplete = false

    /// Makes a writer.
    /// - Parameters:
    ///   - options: The form of the text; `sortsNames` holds for the values that are given whole.
    ///   - buffer: Bytes to which the text is appended.
    public init(options: JSONWriter.Options = JSONWriter.Options(), appendingTo buffer: [UInt8] = []) {
        writer = JSONWriter(options: options)
        output = buffer
    }

    /// Opens an object.
    /// - Throws: `JSONError` if no value can stand here, or if it is too deep.
    public mutating func beginObject() throws(JSONError) {
        try begin(isObject: true)
    }

    /// Closes an object.
    /// - Throws: `JSONError` if the innermost open thing is not an object, or if a name waits for its value.
    public mutating func endObject() throws(JSONError) {
        try end(isObject: true)
    }

    /// Opens an array.
    /// - Throws: `JSONError` if no value can stand here, or if it is too deep.
    public mutating func beginArray() throws(JSONError) {
        try begin(isObject: false)
    }

    /// Closes an array.
    /// - Throws: `JSONError` if the innermost open thing is not an array.
    public mutating func endArray() throws(JSONError) {
        try end(isObject: false)
    }

    /// Writes the name of the next value.
    /// - Parameter name: A name that the object does not have.
    /// - Throws: `JSONError` if no object is open, or if a name waits for its value.
    public mutating func name(_ name: String) throws(JSONError) {
        let innermost = levels.count &- 1
        guard innermost >= 0, levels[innermost].isObject, !levels[innermost].hasName else {
            throw JSONError(.misplaced("name"))
        }
        separate(innermost)
        levels[innermost].hasName = true
        writer.options.append(name: name, to: &output)
    }

    /// Writes a value.
    /// - Parameter value: The value.
    /// - Throws: `JSONError` if no value can stand here, or if JSON cannot hold it.
    public mutating func value(_ value: JSONValue) throws(JSONError) {
        try checkValue("value")
        // Errors come before anything changes.
        switch value {
        case .number(let number) where !number.isFinite && writer.options.nonFinite == .refused:
            throw JSONError(.notFinite)
        case .array, .object:
            try append(container: value)
        default:
            beginValue()
            try writer.append(value, to: &output)
        }
        endValue()
    }

    private mutating func append(container value: JSONValue) throws(JSONError) {
        let text = try writer.bytes(value)
        beginValue()
        if levels.isEmpty || writer.options.indentation == nil {
            output.append(contentsOf: text)
        } else {
            let indentation = repeatElement(
                UInt8(ascii: " "),
                count: min(max(0, writer.options.indentation ?? 0), 16) &* levels.count
            )
            for byte in text {
                output.append(byte)
                if byte == 0x0A { output.append(contentsOf: indentation) }
            }
        }
    }

    /// Ends the line after a complete value, so that another one can follow.
    /// - Throws: `JSONError` if the value is not complete.
    public mutating func endLine() throws(JSONError) {
        guard isComplete else { throw JSONError(.misplaced("endLine")) }
        output.append(0x0A)
        isComplete = false
    }

    /// Gives the text and begins anew.
    /// - Returns: The bytes.
    /// - Throws: `JSONError` if something is open.
    public mutating func finish() throws(JSONError) -> [UInt8] {
        guard levels.isEmpty else { throw JSONError(.misplaced("finish")) }
        defer {
            output = []
            isComplete = false
        }
        return output
    }

    private mutating func begin(isObject: Bool) throws(JSONError) {
        try checkValue(isObject ? "beginObject" : "beginArray")
        try writer.options.checkDepth(levels.count)
        beginValue()
        output.append(isObject ? UInt8(ascii: "{") : UInt8(ascii: "["))
        levels.append(Level(isObject: isObject))
    }

    private mutating func end(isObject: Bool) throws(JSONError) {
        guard let level = levels.last, level.isObject == isObject, !level.hasName else {
            throw JSONError(.misplaced(isObject ? "endObject" : "endArray"))
        }
        levels.removeLast()
        if !level.isEmpty { writer.options.appendNewline(depth: levels.count, to: &output) }
        output.append(isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
        endValue()
    }

    private func checkValue(_ call: String) throws(JSONError) {
        let fits = levels.last.map { !$0.isObject || $0.hasName } ?? !isComplete
        guard fits else { throw JSONError(.misplaced(call)) }
    }

    private mutating func beginValue() {
        let innermost = levels.count &- 1
        guard innermost >= 0 else { return }
        if levels[innermost].isObject {
            levels[innermost].hasName = false
        } else {
            separate(innermost)
        }
    }

    private mutating func endValue() {
        isComplete = levels.isEmpty
    }

    /// Writes the comma and the new line before a member or element.
    private mutating func separate(_ innermost: Int) {
        if !levels[innermost].isEmpty { output.append(UInt8(ascii: ",")) }
        levels[innermost].isEmpty = false
        writer.options.appendNewline(depth: levels.count, to: &output)
    }
}
