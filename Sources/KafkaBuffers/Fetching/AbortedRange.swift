/// A transaction that was aborted.
package struct AbortedRange: Sendable, Equatable {
    /// The producer's id.
    package let producerId: Int64
    /// The offset of its first record.
    package let firstOffset: Int64

    /// Makes a value.
    package init(producerId: Int64, firstOffset: Int64) {
        self.producerId = producerId
        self.firstOffset = firstOffset
    }
}
