extension RawSpan {
    /// The text that the bytes encode, copied, or nil where they are not UTF-8.
    public var string: String? {
        unsafe withUnsafeBytes { unsafe String(validating: $0.assumingMemoryBound(to: UInt8.self), as: UTF8.self) }
    }

    /// The bytes, copied into an array.
    public var array: [UInt8] {
        unsafe withUnsafeBytes { unsafe [UInt8]($0) }
    }
}
