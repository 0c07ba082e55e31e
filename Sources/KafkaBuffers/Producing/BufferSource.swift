package import KafkaWire

/// Where the memory of batches comes from and goes back to.
package protocol BufferSource: BufferRecycler {
    /// Gives a buffer.
    ///
    /// - Parameter minimumCapacity: How many bytes it must have.
    /// - Returns: The buffer, and how many bytes it has; the source takes it back by `recycle`.
    @unsafe func take(_ minimumCapacity: Int) -> (base: UnsafeMutableRawPointer, capacity: Int)
}
