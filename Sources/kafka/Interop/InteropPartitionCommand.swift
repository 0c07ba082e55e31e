import Kafka

/// Tells the partitions that keys go to.
struct InteropPartitionCommand: Command {
    static let words = ["interop", "partition"]
    static let summary = "the partition of each key, by murmur2"
    static let help = """
        Usage: kafka interop partition --keys FILE|- --partitions N

        Prints a partition a line, for each line of hexadecimal text.

        Example: echo 6b6579 | kafka interop partition --keys - --partitions 12
        """

    private let keys: String
    private let partitions: Int

    init(_ arguments: Arguments) throws {
        var arguments = arguments
        keys = try arguments.required("--keys")
        guard let count = try arguments.integer("--partitions", in: 1...Int(Int32.max)) else {
            throw UsageError("--partitions is needed")
        }
        partitions = count
        try arguments.finish()
    }

    func run() throws {
        let input = try InputStream(keys)
        while let line = try input.line() {
            let text = String(decoding: line, as: UTF8.self)
            guard let key = Bytes(hexadecimal: text) else { throw CommandFailure("'\(text)' is not hexadecimal text") }
            Terminal.standardOutput.write("\(Murmur2.partition(of: key.span, count: partitions))\n")
        }
    }
}
