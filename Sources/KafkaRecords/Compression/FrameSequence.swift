/// Frames one after the other, as LZ4 and Zstandard have them; those that are to be skipped are not given.
@unsafe struct FrameSequence {
    /// Skippable frames have this magic, but for its last four bits.
    private static let skippableMagic: UInt32 = 0x184d_2a50

    private let input: UnsafeRawBufferPointer
    private let magic: UInt32
    private let codec: CompressionCodec
    private var offset = 0

    /// Starts at the first frame; it is an error where there is no byte at all.
    init(_ input: UnsafeRawBufferPointer, magic: UInt32, codec: CompressionCodec) throws(CompressionError) {
        guard input.count > 0 else { throw .truncated(codec) }
        unsafe self.input = input
        unsafe self.magic = magic
        unsafe self.codec = codec
    }

    /// Gives all bytes from the next frame on, its magic first, or nil after the last one.
    mutating func next() throws(CompressionError) -> UnsafeRawBufferPointer? {
        while unsafe offset < input.count {
            let rest = unsafe UnsafeRawBufferPointer(rebasing: input[offset...])
            let found = unsafe try FrameSequence.word(rest, 0, codec)
            if unsafe found == magic { return unsafe rest }
            guard unsafe found & ~15 == FrameSequence.skippableMagic else { throw unsafe .damaged(codec) }
            let size = unsafe Int(try FrameSequence.word(rest, 4, codec))
            guard size <= rest.count - 8 else { throw unsafe .truncated(codec) }
            unsafe offset += 8 + size
        }
        return nil
    }

    /// Moves past a frame that was given.
    mutating func pass(_ size: Int) {
        unsafe offset += size
    }

    /// Reads 32 bits, lowest byte first.
    static func word(
        _ input: UnsafeRawBufferPointer,
        _ offset: Int,
        _ codec: CompressionCodec
    ) throws(CompressionError) -> UInt32 {
        guard input.count - offset >= 4 else { throw .truncated(codec) }
        return unsafe input.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian
    }
}
