package import KafkaWire

/// Where the memory of batches comes from and goes back to.
package protocol BufferSource: BufferRecycler {
    /// Gives a buffer.
    ///
    /// - Parameter minimumCapacity: How many bytes it must have.
    /// - Returns: The buffer, and how many bytes it has, which the source takes back by `recycle`; nil where the system
    ///   has no memory.
    @unsafe func take(minimumCapacity: Int) -> (base: UnsafeMutableRawPointer, capacity: Int)?
}
