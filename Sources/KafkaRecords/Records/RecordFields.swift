/// Where the parts of one encoded record are, as pointers into it.
@frozen @usableFromInline
@unsafe package struct RecordFields: BitwiseCopyable {
    /// The record's time less the batch's base timestamp.
    @usableFromInline package var timestampDelta: Int64

    /// The record's offset less the batch's base offset.
    @usableFromInline package var offsetDelta: Int64

    /// The first byte of the key.
    @usableFromInline package var key: UnsafeRawPointer

    /// The size of the key, or -1 where it is null.
    @usableFromInline package var keyCount: Int

    /// The first byte of the value.
    @usableFromInline package var value: UnsafeRawPointer

    /// The size of the value, or -1 where it is null.
    @usableFromInline package var valueCount: Int

    /// Where the number of headers stands, and the headers after it.
    @usableFromInline package var headers: UnsafeRawPointer

    /// The end of the record.
    @usableFromInline package var end: UnsafeRawPointer

    @inlinable @inline(__always)
    init(
        timestampDelta: Int64,
        offsetDelta: Int64,
        key: UnsafeRawPointer,
        keyCount: Int,
        value: UnsafeRawPointer,
        valueCount: Int,
        headers: UnsafeRawPointer,
        end: UnsafeRawPointer
    ) {
        unsafe self.timestampDelta = timestampDelta
        unsafe self.offsetDelta = offsetDelta
        unsafe self.key = key
        unsafe self.keyCount = keyCount
        unsafe self.value = value
        unsafe self.valueCount = valueCount
        unsafe self.headers = headers
        unsafe self.end = end
    }
}
