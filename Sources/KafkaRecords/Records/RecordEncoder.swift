public import KafkaWire

/// Writes records of magic 2 at a pointer: how large one is, then its bytes.
///
/// This is what appending costs; who keeps batches in memory of their own calls it directly.
@frozen @usableFromInline
package enum RecordEncoder {
    /// The size of a record without its length prefix.
    @inlinable @inline(__always)
    package static func bodySize(
        timestampDelta: Int64,
        offsetDelta: Int64,
        keyCount: Int,
        valueCount: Int,
        headersCount: Int
    ) -> Int {
        let prefixes =
            1 &+ Varint.size(timestampDelta) &+ Varint.size(offsetDelta) &+ Varint.size(Int64(keyCount))
            &+ Varint.size(Int64(valueCount))
        return prefixes &+ max(keyCount, 0) &+ max(valueCount, 0) &+ headersCount
    }

    /// Writes a record and moves the pointer past it; the caller made sure that it fits.
    @inlinable @inline(__always)
    @unsafe package static func write(
        bodySize: Int,
        timestampDelta: Int64,
        offsetDelta: Int64,
        key: UnsafeRawBufferPointer,
        keyCount: Int,
        value: UnsafeRawBufferPointer,
        valueCount: Int,
        headers: borrowing Headers,
        at pointer: inout UnsafeMutableRawPointer
    ) {
        unsafe Varint.put(Int64(bodySize), at: &pointer)
        unsafe pointer.storeBytes(of: 0, as: UInt8.self)
        unsafe pointer += 1
        unsafe Varint.put(timestampDelta, at: &pointer)
        unsafe Varint.put(offsetDelta, at: &pointer)
        unsafe Varint.put(Int64(keyCount), at: &pointer)
        if keyCount > 0, let base = key.baseAddress {
            unsafe pointer.copyMemory(from: base, byteCount: keyCount)
            unsafe pointer += keyCount
        }
        unsafe Varint.put(Int64(valueCount), at: &pointer)
        if valueCount > 0, let base = value.baseAddress {
            unsafe pointer.copyMemory(from: base, byteCount: valueCount)
            unsafe pointer += valueCount
        }
        guard let owner = headers.encoded.owner else {
            unsafe pointer.storeBytes(of: 0, as: UInt8.self)
            unsafe pointer += 1
            return
        }
        unsafe pointer.copyMemory(from: owner.base + headers.encoded.start, byteCount: headers.encoded.count)
        unsafe pointer += headers.encoded.count
    }
}
