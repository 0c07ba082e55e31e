public import KafkaWire

/// Writes records of magic 2 at a pointer.
///
/// This is what appending costs; who keeps batches in memory of their own calls it directly.
@frozen @usableFromInline
package enum RecordEncoder {
    /// The most bytes that a record takes beside its key, value and headers: length, attributes, two deltas, two sizes.
    @inlinable package static var overhead: Int { 5 &+ 1 &+ 10 &+ 10 &+ 5 &+ 5 }

    /// Writes a record and moves the pointer past it.
    ///
    /// The caller made sure that there is room for key, value, headers and ``overhead``. The length stands before the
    /// record but is known last. For nearly all records its own size follows from the sizes of key and value, so that
    /// the record can be written behind it at once; only for the others all sizes are added up first.
    @inlinable @inline(__always)
    @unsafe package static func write(
        timestampDelta: Int64,
        offsetDelta: Int64,
        key: UnsafeRawBufferPointer,
        keyCount: Int,
        value: UnsafeRawBufferPointer,
        valueCount: Int,
        headers: borrowing Headers,
        at pointer: inout UnsafeMutableRawPointer
    ) {
        let content = max(keyCount, 0) &+ max(valueCount, 0) &+ headers.encodedCount
        let prefixSize =
            content >= 64 && content < 8_192 &- overhead
            ? 2
            : lengthSize(content, timestampDelta, offsetDelta, keyCount, valueCount)
        let start = unsafe pointer
        unsafe pointer += prefixSize
        let body = unsafe pointer
        unsafe pointer.storeBytes(of: 0, as: UInt8.self)
        unsafe pointer += 1
        unsafe Varint.put(timestampDelta, at: &pointer)
        unsafe Varint.put(offsetDelta, at: &pointer)
        unsafe Varint.put(Int64(keyCount), at: &pointer)
        if keyCount > 0, let base = key.baseAddress {
            unsafe copyKey(from: base, to: pointer, keyCount)
            unsafe pointer += keyCount
        }
        unsafe Varint.put(Int64(valueCount), at: &pointer)
        if valueCount > 0, let base = value.baseAddress {
            unsafe pointer.copyMemory(from: base, byteCount: valueCount)
            unsafe pointer += valueCount
        }
        if let owner = headers.encoded.owner {
            unsafe pointer.copyMemory(from: owner.base + headers.encoded.start, byteCount: headers.encoded.count)
            unsafe pointer += headers.encoded.count
        } else {
            unsafe pointer.storeBytes(of: 0, as: UInt8.self)
            unsafe pointer += 1
        }
        var lengthPointer = unsafe start
        unsafe Varint.put(Int64(pointer - body), at: &lengthPointer)
    }

    /// Copies a key; of 8 to 16 bytes, as many are, by two words that may overlap, which is faster than a call.
    @inlinable @inline(__always)
    @unsafe static func copyKey(from source: UnsafeRawPointer, to target: UnsafeMutableRawPointer, _ count: Int) {
        guard count >= 8, count <= 16 else {
            unsafe target.copyMemory(from: source, byteCount: count)
            return
        }
        let last = unsafe source.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
        unsafe target.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
        unsafe target.storeBytes(of: last, toByteOffset: count &- 8, as: UInt64.self)
    }

    /// The size of a record's length, from all that the length counts.
    @usableFromInline @inline(never)
    static func lengthSize(
        _ content: Int,
        _ timestampDelta: Int64,
        _ offsetDelta: Int64,
        _ keyCount: Int,
        _ valueCount: Int
    ) -> Int {
        let prefixes =
            Varint.size(timestampDelta) &+ Varint.size(offsetDelta) &+ Varint.size(Int64(keyCount))
            &+ Varint.size(Int64(valueCount))
        return Varint.size(Int64(1 &+ prefixes &+ content))
    }
}
