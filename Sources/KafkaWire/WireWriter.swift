/// Writes the primitive types of the protocol into one growing buffer.
///
/// The buffer belongs to the writer alone until ``finish()`` hands it over as ``Bytes``, without a copy. A writer made
/// with ``init(capacity:sharing:)`` does not copy large ``Bytes`` but notes where they belong; ``finishParts()`` then
/// gives the pieces in order, to be sent by one gathering call.
@safe public struct WireWriter: ~Copyable {
    /// What was written, but for shared values.
    @usableFromInline package var buffer: GrowingBuffer

    /// From this size on `bytes` values are shared.
    private let sharingThreshold: Int

    private var splices: [Splice] = []

    private var sharedCount = 0

    /// Bytes that belong between two bytes of the buffer.
    private struct Splice {
        let offset: Int
        let bytes: Bytes
    }

    /// Makes a writer that copies all it is given.
    ///
    /// - Parameter capacity: How many bytes fit before the buffer has to grow.
    public init(capacity: Int = 256) {
        self.init(capacity: capacity, sharing: .max)
    }

    /// Makes a writer that shares large values.
    ///
    /// - Parameters:
    ///   - capacity: How many bytes fit before the buffer has to grow.
    ///   - threshold: From how many bytes on a ``Bytes`` value is shared and not copied.
    public init(capacity: Int = 256, sharing threshold: Int) {
        buffer = GrowingBuffer(capacity: capacity)
        sharingThreshold = max(1, threshold)
    }

    /// How many bytes were written, shared ones included.
    public var count: Int { buffer.count + sharedCount }

    /// Forgets all that was written and keeps the buffer.
    public mutating func removeAll() {
        buffer.truncate(to: 0)
        sharedCount = 0
        splices.removeAll(keepingCapacity: true)
    }

    /// What is in the buffer, which leaves out shared values.
    public var span: RawSpan {
        @_lifetime(borrow self)
        get { buffer.span }
    }

    /// Hands over what was written, as one piece.
    ///
    /// - Returns: The bytes; copied only where values were shared.
    public consuming func finish() -> Bytes {
        guard !splices.isEmpty else { return buffer.finish() }
        var joined = WireWriter(capacity: count)
        for part in finishParts() { joined.raw(part.span) }
        return joined.finish()
    }

    /// Hands over what was written, as the pieces that it consists of.
    ///
    /// - Returns: The pieces in order, none of them empty.
    public consuming func finishParts() -> [Bytes] {
        let splices = splices
        let own = buffer.finish()
        guard !splices.isEmpty else { return own.isEmpty ? [] : [own] }
        var parts: [Bytes] = []
        parts.reserveCapacity(2 * splices.count + 1)
        var offset = 0
        for splice in splices {
            if splice.offset > offset, let part = own.part(from: offset, count: splice.offset - offset) {
                parts.append(part)
                offset = splice.offset
            }
            parts.append(splice.bytes)
        }
        if offset < own.count { parts.append(own.suffix(from: offset)) }
        return parts
    }

    /// Writes bytes as they are, copied.
    ///
    /// - Parameter bytes: The bytes.
    public mutating func raw(_ bytes: RawSpan) {
        buffer.append(bytes)
    }

    /// Writes bytes as they are, shared where they are large.
    ///
    /// - Parameter bytes: The bytes.
    public mutating func raw(_ bytes: Bytes) {
        guard bytes.count >= sharingThreshold else { return raw(bytes.span) }
        splices.append(Splice(offset: buffer.count, bytes: bytes))
        sharedCount += bytes.count
    }

    /// Writes a 32-bit integer over bytes that were written before, such as a length that is known only now.
    ///
    /// - Parameters:
    ///   - value: The integer.
    ///   - offset: Where in the buffer itself; nothing happens where it does not fit.
    public mutating func patch(_ value: Int32, at offset: Int) {
        buffer.overwrite(value, at: offset)
    }

    /// Makes room in the middle of the buffer for a size that turned out longer than one byte.
    ///
    /// A shared value that stands at the very offset belongs behind the room: it is the first of a tagged field.
    mutating func insert(_ more: Int, at offset: Int) {
        buffer.openGap(of: more, at: offset)
        for index in splices.indices where splices[index].offset >= offset {
            splices[index] = Splice(offset: splices[index].offset + more, bytes: splices[index].bytes)
        }
    }
}
