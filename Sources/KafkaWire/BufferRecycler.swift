/// Takes back the memory of buffers that nobody reads any more.
///
/// A pool of receive buffers implements this; ``BytesOwner`` calls it when the last ``Bytes`` over a buffer is gone,
/// on whatever thread released it.
public protocol BufferRecycler: AnyObject, Sendable {
    /// Takes back memory that was handed to a ``BytesOwner``.
    ///
    /// - Parameters:
    ///   - base: The first byte of the buffer.
    ///   - capacity: The size of the buffer in bytes, as the owner was told.
    func recycle(_ base: UnsafeMutableRawPointer, capacity: Int)
}
