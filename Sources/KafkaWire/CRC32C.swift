internal import CCRC32C

/// CRC-32C (Castagnoli), the checksum of record batches of magic 2.
///
/// The processor's instruction is used where there is one; the same in Swift stands beside it for other processors.
public enum CRC32C {
    private static let hasInstruction = purekafka_crc32c_supported() != 0

    /// The checksum of some bytes.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: The checksum.
    public static func checksum(of bytes: RawSpan) -> UInt32 {
        update(0, with: bytes)
    }

    /// The checksum of bytes that were read before and the ones that follow them.
    ///
    /// - Parameters:
    ///   - checksum: The checksum of the bytes before; 0 where there are none.
    ///   - bytes: The bytes that follow.
    /// - Returns: The checksum of all.
    public static func update(_ checksum: UInt32, with bytes: RawSpan) -> UInt32 {
        unsafe bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return checksum }
            return hasInstruction
                ? unsafe ~purekafka_crc32c_update(~checksum, base, buffer.count)
                : unsafe ~updateInSwift(~checksum, base, buffer.count)
        }
    }

    /// The same as ``update(_:with:)`` but never with the processor's instruction.
    package static func updateWithoutInstruction(_ checksum: UInt32, with bytes: RawSpan) -> UInt32 {
        unsafe bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return checksum }
            return unsafe ~updateInSwift(~checksum, base, buffer.count)
        }
    }

    /// The checksum of two parts one after the other, from the checksums of each.
    ///
    /// A CRC is linear: the first part's is multiplied by x to the power of the second part's bits, and added. So a
    /// batch's header may change without its records being read again.
    ///
    /// - Parameters:
    ///   - first: The checksum of the first part.
    ///   - second: The checksum of the second part.
    ///   - secondCount: How many bytes the second part has.
    /// - Returns: The checksum of both.
    public static func combine(_ first: UInt32, _ second: UInt32, secondCount: Int) -> UInt32 {
        CRC32CShift(bytes: secondCount).apply(to: first) ^ second
    }
}
