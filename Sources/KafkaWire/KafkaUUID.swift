/// A 128-bit identifier, as Kafka uses for topics, directories and members.
///
/// Its text form is the URL-safe base64 of its 16 bytes without padding, 22 characters.
@frozen public struct KafkaUUID: Hashable, Sendable {
    /// The first eight bytes, as a big-endian number.
    public let high: UInt64

    /// The last eight bytes, as a big-endian number.
    public let low: UInt64

    /// Makes an identifier of its two halves.
    ///
    /// - Parameters:
    ///   - high: The first eight bytes, as a big-endian number.
    ///   - low: The last eight bytes, as a big-endian number.
    @inlinable public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The identifier that means "none": all bits zero.
    public static let zero = KafkaUUID(high: 0, low: 0)

    /// Reads the text form.
    ///
    /// - Parameter text: 22 characters of URL-safe base64; nil is the result for anything else.
    public init?(_ text: String) {
        var high: UInt64 = 0
        var low: UInt64 = 0
        var count = 0
        for character in text.utf8 {
            guard let digit = KafkaUUID.digit(character), count < 22 else { return nil }
            // The last character carries two bits of the identifier; the other four must be zero.
            let bits = count == 21 ? 2 : 6
            guard bits == 6 || digit & 0x0f == 0 else { return nil }
            high = high &<< UInt64(bits) | low &>> UInt64(64 - bits)
            low = low &<< UInt64(bits) | (bits == 6 ? digit : digit &>> 4)
            count += 1
        }
        guard count == 22 else { return nil }
        self.init(high: high, low: low)
    }

    private static func digit(_ character: UInt8) -> UInt64? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt64(character - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt64(character - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(character - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "-"): 62
        case UInt8(ascii: "_"): 63
        default: nil
        }
    }
}

extension KafkaUUID: CustomStringConvertible {
    /// The text form: 22 characters of URL-safe base64.
    public var description: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(22)
        var high = high
        var low = low
        for index in 0..<22 {
            let bits: UInt64 = index == 21 ? 2 : 6
            let digit = high &>> (64 - bits)
            text.append(alphabet[Int(index == 21 ? digit &<< 4 : digit)])
            high = high &<< bits | low &>> (64 - bits)
            low = low &<< bits
        }
        return String(decoding: text, as: UTF8.self)
    }
}
