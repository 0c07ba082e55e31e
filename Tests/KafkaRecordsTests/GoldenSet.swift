import KafkaJSON
import KafkaRecords
import KafkaWire
import TestSupport
import Testing

/// A record set that the reference wrote, and what the reference read in it.
struct GoldenSet {
    let name: String
    let magic: Int
    let codec: String
    let bytes: Bytes
    let batches: [JSONValue]
    let records: [JSONValue]
    let bytesRead: Int
    let isValid: Bool

    init(_ json: JSONValue) throws {
        magic = try #require(json["magic"]?.int)
        codec = try #require(json["codec"]?.string)
        name = "\(try #require(json["case"]?.string)) magic \(magic) \(codec)"
        bytes = try #require(json["hex"]?.string.flatMap { Bytes(hexadecimal: $0) })
        batches = try #require(json["batches"]?.array)
        records = try #require(json["records"]?.array)
        bytesRead = try #require(json["bytesRead"]?.int)
        isValid = try #require(json["valid"]?.bool as Bool?)
    }

    /// All sets of the fixture.
    static func all() throws -> [GoldenSet] {
        try Fixtures.lines("golden/batches.jsonl").map(GoldenSet.init)
    }

    /// The sets that can be read: all, since every codec is built in.
    static func readable() throws -> [GoldenSet] {
        let sets = try all()
        #expect(sets.count > 160)
        return sets
    }
}
