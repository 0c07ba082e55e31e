/// A name of an object's member as a key of a dictionary, compared byte by byte.
///
/// RFC 8259, section 8.3 asks for a comparison code unit by code unit. Swift's strings compare by canonical
/// equivalence, so that two different names of JSON could be one.
struct JSONName: Hashable, Sendable {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    static func == (left: JSONName, right: JSONName) -> Bool {
        equal(left.text, right.text)
    }

    func hash(into hasher: inout Hasher) {
        let bytes = text.utf8Span.span
        var word: UInt64 = 0
        for index in bytes.indices {
            word = word &<< 8 | UInt64(bytes[index])
            if index & 7 == 7 {
                hasher.combine(word)
                word = 0
            }
        }
        hasher.combine(word)
        hasher.combine(bytes.count)
    }

    /// Whether two texts have the same bytes.
    static func equal(_ left: String, _ right: String) -> Bool {
        // Texts that are not even equivalent, the common case of a search, are told apart by the fast comparison.
        left.utf8.count == right.utf8.count && left == right && left.utf8.elementsEqual(right.utf8)
    }
}
