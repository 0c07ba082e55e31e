public import KafkaWire

/// A codec: compresses and decompresses whole buffers, one after the other.
///
/// An instance keeps the memory that it works in, so that it costs no allocation once it is warm; it serves one caller
/// at a time. Users may bring their own for a codec number, see ``CompressionWorkspace/use(_:for:)``.
public protocol CompressionAlgorithm: AnyObject {
    /// The levels that ``compress(_:level:into:)`` takes; where there is only one, it is 0 to 0.
    static var levels: ClosedRange<Int> { get }

    /// The level where none is asked for.
    static var defaultLevel: Int { get }

    /// Appends the compressed form of some bytes to a buffer.
    ///
    /// - Parameters:
    ///   - input: The bytes.
    ///   - level: One of ``levels``.
    ///   - output: Where the result is appended.
    /// - Throws: Why the bytes can't be compressed; what was appended until then means nothing.
    func compress(_ input: RawSpan, level: Int, into output: inout GrowingBuffer) throws(CompressionError)

    /// Appends what some compressed bytes were before to a buffer.
    ///
    /// The input may be anything: what is not valid is an error, never a trap, and memory is taken as output comes, not
    /// as the input announces it.
    ///
    /// - Parameters:
    ///   - input: The compressed bytes.
    ///   - output: Where the result is appended; after an error it has what could be read before the damage.
    ///   - limit: The most bytes that may be appended.
    /// - Throws: Why the bytes can't be decompressed.
    func decompress(_ input: RawSpan, into output: inout GrowingBuffer, limit: Int) throws(CompressionError)
}
