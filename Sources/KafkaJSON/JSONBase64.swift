/// Bytes as text: base64 with the standard alphabet and padding.
///
/// Source: RFC 4648, section 4.
public enum JSONBase64 {
    private static let alphabet: [UInt8] = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    )

    /// The six bits of each character, 255 for those that are not in the alphabet.
    private static let values: [UInt8] = {
        var result = [UInt8](repeating: 255, count: 256)
        for index in alphabet.indices {
            result[Int(alphabet[index])] = UInt8(truncatingIfNeeded: index)
        }
        return result
    }()

    private static let padding = UInt8(ascii: "=")

    /// The text for bytes.
    /// - Parameter bytes: Any bytes.
    /// - Returns: Base64 with padding.
    public static func encode(_ bytes: [UInt8]) -> String {
        encode(bytes.span)
    }

    /// The text for bytes.
    /// - Parameter bytes: Any bytes.
    /// - Returns: Base64 with padding.
    public static func encode(_ bytes: Span<UInt8>) -> String {
        let alphabet = alphabet
        let (groups, rest) = bytes.count.quotientAndRemainder(dividingBy: 3)
        let text = [UInt8](capacity: (groups &+ 1) &* 4) { output in
            var position = 0
            while position &+ 3 <= bytes.count {
                let first = bytes[position]
                let second = bytes[position &+ 1]
                let third = bytes[position &+ 2]
                output.append(alphabet[Int(first &>> 2)])
                output.append(alphabet[Int((first & 3) &<< 4 | second &>> 4)])
                output.append(alphabet[Int((second & 15) &<< 2 | third &>> 6)])
                output.append(alphabet[Int(third & 63)])
                position &+= 3
            }
            if rest != 0 {
                let first = bytes[position]
                let second = rest == 2 ? bytes[position &+ 1] : 0
                output.append(alphabet[Int(first &>> 2)])
                output.append(alphabet[Int((first & 3) &<< 4 | second &>> 4)])
                output.append(rest == 2 ? alphabet[Int((second & 15) &<< 2)] : padding)
                output.append(padding)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a text; only the one text that `encode` gives for them is accepted.
    /// - Parameter text: Base64 with padding.
    /// - Returns: The bytes.
    /// - Throws: `JSONError` with the place of the first wrong character: one that is not in the alphabet, missing or
    ///   misplaced padding, or bits in the last character that belong to no byte.
    public static func decode(_ text: String) throws(JSONError) -> [UInt8] {
        let characters = text.utf8Span.span
        guard characters.count & 3 == 0 else {
            throw JSONError(.invalidBase64, offset: firstWrong(characters) ?? characters.count)
        }
        guard characters.count > 0 else { return [] }
        var paddings = 0
        if characters[characters.count &- 1] == padding {
            paddings = characters[characters.count &- 2] == padding ? 2 : 1
        }
        let values = values
        let full = paddings == 0 ? characters.count : characters.count &- 4
        var wrong = false
        var bytes = [UInt8](capacity: characters.count / 4 &* 3) { output in
            var position = 0
            while position < full {
                let first = values[Int(characters[position])]
                let second = values[Int(characters[position &+ 1])]
                let third = values[Int(characters[position &+ 2])]
                let fourth = values[Int(characters[position &+ 3])]
                guard (first | second | third | fourth) < 64 else {
                    wrong = true
                    return
                }
                output.append(first &<< 2 | second &>> 4)
                output.append(second &<< 4 | third &>> 2)
                output.append(third &<< 6 | fourth)
                position &+= 4
            }
        }
        guard !wrong else {
            throw JSONError(.invalidBase64, offset: firstWrong(characters) ?? 0)
        }
        if paddings > 0 {
            let first = values[Int(characters[full])]
            let second = values[Int(characters[full &+ 1])]
            let third = paddings == 1 ? values[Int(characters[full &+ 2])] : 0
            guard (first | second | third) < 64 else {
                throw JSONError(.invalidBase64, offset: firstWrong(characters) ?? full)
            }
            let leftOver = paddings == 1 ? third & 3 : second & 15
            guard leftOver == 0 else {
                throw JSONError(.invalidBase64, offset: full &+ 3 &- paddings)
            }
            bytes.append(first &<< 2 | second &>> 4)
            if paddings == 1 { bytes.append(second &<< 4 | third &>> 2) }
        }
        return bytes
    }

    /// The place of the first character outside the alphabet.
    private static func firstWrong(_ characters: Span<UInt8>) -> Int? {
        for index in characters.indices where values[Int(characters[index])] == 255 {
            return index
        }
        return nil
    }
}
