extension RawSpan {
    /// Tells whether two spans have the same bytes.
    ///
    /// - Parameter other: The other span.
    /// - Returns: True where every byte is the same.
    public func hasSameBytes(as other: RawSpan) -> Bool {
        guard byteCount == other.byteCount else { return false }
        return unsafe withUnsafeBytes { left in
            unsafe other.withUnsafeBytes { right in
                guard let left = left.baseAddress, let right = right.baseAddress, unsafe left != right else {
                    return true
                }
                var offset = 0
                while offset &+ 8 <= byteCount {
                    let a = unsafe left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                    guard unsafe a == right.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else { return false }
                    offset &+= 8
                }
                while offset < byteCount {
                    let a = unsafe left.load(fromByteOffset: offset, as: UInt8.self)
                    guard unsafe a == right.load(fromByteOffset: offset, as: UInt8.self) else { return false }
                    offset &+= 1
                }
                return true
            }
        }
    }
}
