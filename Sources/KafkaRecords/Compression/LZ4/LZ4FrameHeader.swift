internal import KafkaWire

/// What stands before the blocks of an LZ4 frame.
struct LZ4FrameHeader {
    static let magic: UInt32 = 0x184d_2204

    /// The bit of a block's size that says that the block is not compressed.
    static let storedBit: UInt32 = 1 << 31

    /// The block size that has a number: 64 KiB, 256 KiB, 1 MiB and 4 MiB for 4 to 7.
    private static func blockSize(number: UInt8) -> Int { 1 << (8 + 2 * Int(number)) }

    /// The size of the blocks that content of a size is written in: the least that holds it, but at most 1 MiB, since
    /// readers reserve as much.
    static func writtenBlockSize(for count: Int) -> Int {
        count <= 64 << 10 ? 64 << 10 : count <= 256 << 10 ? 256 << 10 : 1 << 20
    }

    let areBlocksLinked: Bool
    let hasBlockChecksums: Bool
    let hasContentChecksum: Bool
    let contentSize: UInt64?
    let blockSize: Int

    /// How many bytes the header takes, magic included.
    let size: Int

    /// Reads a header behind its magic.
    ///
    /// The old checksum of Kafka's message sets of magic 0, which covers the magic too, is as good as the right one.
    @unsafe init(_ frame: UnsafeRawBufferPointer) throws(CompressionError) {
        guard frame.count >= 7 else { throw .truncated(.lz4) }
        let flags = unsafe frame[4]
        let block = unsafe frame[5]
        guard flags & 0b1100_0010 == 0b0100_0000, block & 0b1000_1111 == 0 else { throw .damaged(.lz4) }
        guard flags & 1 == 0 else { throw .dictionaryNeeded(.lz4) }
        guard block >> 4 >= 4 else { throw .damaged(.lz4) }
        blockSize = LZ4FrameHeader.blockSize(number: block >> 4)
        areBlocksLinked = flags & 0b10_0000 == 0
        hasBlockChecksums = flags & 0b1_0000 != 0
        hasContentChecksum = flags & 0b100 != 0
        let hasContentSize = flags & 0b1000 != 0
        size = hasContentSize ? 15 : 7
        guard frame.count >= size else { throw .truncated(.lz4) }
        contentSize = hasContentSize ? unsafe frame.loadUnaligned(fromByteOffset: 6, as: UInt64.self).littleEndian : nil
        let checksum = unsafe frame[size - 1]
        let right = unsafe LZ4FrameHeader.checksum(UnsafeRawBufferPointer(rebasing: frame[4..<size - 1]))
        let old = unsafe LZ4FrameHeader.checksum(UnsafeRawBufferPointer(rebasing: frame[0..<size - 1]))
        guard checksum == right || checksum == old else { throw .damaged(.lz4) }
    }

    private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt8 {
        UInt8(truncatingIfNeeded: unsafe XXHash32.hash(bytes) >> 8)
    }

    /// Appends the header of a frame of independent blocks without checksums.
    static func append(blockSize: Int, hasOldChecksum: Bool, to output: inout GrowingBuffer) {
        let start = output.count
        output.append(magic.byteSwapped)
        output.append(0b0110_0000 as UInt8)
        let number: UInt8 = blockSize == 64 << 10 ? 4 : blockSize == 256 << 10 ? 5 : 6
        output.append(number << 4)
        let covered = (hasOldChecksum ? start : start + 4)..<output.count
        let checksum = unsafe output.span.extracting(covered).withUnsafeBytes { unsafe LZ4FrameHeader.checksum($0) }
        output.append(checksum)
    }
}
