/// A key that is no key of the user's types: a position in an array, a name of any object, or "super".
struct JSONCodingKey: CodingKey {
    static let superKey = JSONCodingKey(stringValue: "super")

    let stringValue: String
    let intValue: Int?

    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    init(intValue: Int) {
        stringValue = "Index \(intValue)"
        self.intValue = intValue
    }
}
