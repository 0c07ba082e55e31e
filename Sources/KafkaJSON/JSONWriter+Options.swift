extension JSONWriter {
    /// The form of the text that is written.
    public struct Options: Sendable, Equatable {
        /// Spaces a level for text in lines, or nil for compact text without any white space.
        public var indentation: Int?

        /// Whether the members of objects are written in the order of their names' bytes instead of their own.
        public var sortsNames: Bool

        /// Whether characters beyond ASCII are escaped.
        public var escapesNonASCII: Bool

        /// What happens to NaN and infinities.
        public var nonFinite: JSONNonFinite

        /// How many arrays and objects may be inside one another; at most `JSONParser.Options.greatestDepth`.
        public var maximumDepth: Int

        /// Chooses a form.
        /// - Parameters:
        ///   - indentation: Spaces a level for text in lines, or nil for compact text without any white space.
        ///   - sortsNames: Whether members are written in the order of their names' bytes instead of their own.
        ///   - escapesNonASCII: Whether characters beyond ASCII are escaped.
        ///   - nonFinite: What happens to NaN and infinities.
        ///   - maximumDepth: How many arrays and objects may be inside one another.
        public init(
            indentation: Int? = nil,
            sortsNames: Bool = false,
            escapesNonASCII: Bool = false,
            nonFinite: JSONNonFinite = .refused,
            maximumDepth: Int = 512
        ) {
            self.indentation = indentation
            self.sortsNames = sortsNames
            self.escapesNonASCII = escapesNonASCII
            self.nonFinite = nonFinite
            self.maximumDepth = maximumDepth
        }

        /// Throws if an array or object at this depth is one too many.
        func checkDepth(_ depth: Int) throws(JSONError) {
            let limit = min(maximumDepth, JSONParser.Options.greatestDepth)
            guard depth < limit else { throw JSONError(.tooDeep(limit: max(0, limit))) }
        }

        /// Begins a new line if the text has lines.
        @inline(__always)
        func appendNewline(depth: Int, to output: inout [UInt8]) {
            guard let indentation else { return }
            output.append(0x0A)
            output.append(contentsOf: repeatElement(0x20, count: min(max(0, indentation), 16) &* depth))
        }

        /// Appends a name and the colon behind it.
        func append(name: String, to output: inout [UInt8]) {
            append(name, to: &output)
            output.append(UInt8(ascii: ":"))
            if indentation != nil { output.append(0x20) }
        }

        /// Appends a number.
        func append(_ number: JSONNumber, to output: inout [UInt8]) throws(JSONError) {
            switch number.storage {
            case .signed(let value):
                output.append(contentsOf: value.description.utf8)
            case .unsigned(let value):
                output.append(contentsOf: value.description.utf8)
            case .text(let text):
                output.append(contentsOf: text.utf8)
            case .double(let value):
                if value.isFinite {
                    output.append(contentsOf: value.description.utf8)
                } else if nonFinite == .named {
                    append(JSONNonFinite.name(of: value), to: &output)
                } else {
                    throw JSONError(.notFinite)
                }
            }
        }

        /// Appends a string with its quotes.
        func append(_ text: String, to output: inout [UInt8]) {
            output.append(UInt8(ascii: "\""))
            if Self.isPlain(text.utf8Span.span, allowingNonASCII: !escapesNonASCII) {
                output.append(contentsOf: text.utf8)
            } else {
                appendEscaped(text, to: &output)
            }
            output.append(UInt8(ascii: "\""))
        }

        /// Whether nothing has to be escaped.
        private static func isPlain(_ bytes: Span<UInt8>, allowingNonASCII: Bool) -> Bool {
            let last: UInt8 = allowingNonASCII ? 0xFF : 0x7F
            for index in bytes.indices {
                let byte = bytes[index]
                if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte > last {
                    return false
                }
            }
            return true
        }

        private func appendEscaped(_ text: String, to output: inout [UInt8]) {
            guard escapesNonASCII else {
                for byte in text.utf8 {
                    Self.appendEscaped(byte, to: &output)
                }
                return
            }
            for unit in text.utf16 {
                if unit < 0x80 {
                    Self.appendEscaped(UInt8(truncatingIfNeeded: unit), to: &output)
                } else {
                    Self.appendHexadecimal(unit, to: &output)
                }
            }
        }

        private static func appendEscaped(_ byte: UInt8, to output: inout [UInt8]) {
            let letter: UInt8
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = byte
            case 0x08: letter = UInt8(ascii: "b")
            case 0x0C: letter = UInt8(ascii: "f")
            case 0x0A: letter = UInt8(ascii: "n")
            case 0x0D: letter = UInt8(ascii: "r")
            case 0x09: letter = UInt8(ascii: "t")
            case 0..<0x20:
                appendHexadecimal(UInt16(byte), to: &output)
                return
            default:
                output.append(byte)
                return
            }
            output.append(UInt8(ascii: "\\"))
            output.append(letter)
        }

        private static func appendHexadecimal(_ unit: UInt16, to output: inout [UInt8]) {
            output.append(UInt8(ascii: "\\"))
            output.append(UInt8(ascii: "u"))
            for shift: UInt16 in [12, 8, 4, 0] {
                let digit = UInt8(truncatingIfNeeded: unit &>> shift & 15)
                output.append(digit < 10 ? UInt8(ascii: "0") &+ digit : UInt8(ascii: "a") &+ digit &- 10)
            }
        }
    }
}
