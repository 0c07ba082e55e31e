internal import CZlib
internal import KafkaWire

/// Decompresses gzip, one buffer after the other, by zlib.
@safe final class GzipDecompressor {
    /// How much goes in and comes out at a time.
    ///
    /// What a piece gave is dropped where zlib finds damage in it. The sizes are those of the Java client, so that as
    /// many records of a damaged batch are read as there.
    private static let inputPiece = 8 * 1024
    private static let outputPiece = 16 * 1024

    /// zlib keeps pointers to its stream: it must not move.
    private let stream: UnsafeMutablePointer<z_stream>

    private var isInitialised = false

    init() {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
    }

    deinit {
        if isInitialised { unsafe inflateEnd(stream) }
        unsafe stream.deallocate()
    }

    private func prepare() throws(CompressionError) {
        if isInitialised, unsafe inflateReset(stream) == Z_OK { return }
        guard !isInitialised, unsafe purekafka_gzip_inflate_init(stream) == Z_OK else { throw .outOfMemory(.gzip) }
        isInitialised = true
    }

    /// Appends what the input was before it was compressed; all members of it, one after the other.
    func decompress(_ input: RawSpan, into output: inout GrowingBuffer, limit: Int) throws(CompressionError) {
        try prepare()
        let end = output.end(within: limit)
        let failure = unsafe input.withUnsafeBytes { buffer in
            unsafe run(buffer, into: &output, end: end, limit: limit)
        }
        if let failure { throw failure }
    }

    @unsafe private func run(
        _ input: UnsafeRawBufferPointer,
        into output: inout GrowingBuffer,
        end: Int,
        limit: Int
    ) -> CompressionError? {
        guard let base = input.baseAddress else { return .truncated(.gzip) }
        var consumed = 0
        while true {
            let piece = min(input.count - consumed, GzipDecompressor.inputPiece)
            output.reserve(GzipDecompressor.outputPiece)
            unsafe stream.pointee.next_in = UnsafeMutablePointer(
                mutating: (base + consumed).assumingMemoryBound(to: UInt8.self)
            )
            unsafe stream.pointee.avail_in = UInt32(piece)
            unsafe stream.pointee.next_out = (output.base + output.written).assumingMemoryBound(to: UInt8.self)
            unsafe stream.pointee.avail_out = UInt32(GzipDecompressor.outputPiece)
            let result = unsafe inflate(stream, Z_NO_FLUSH)
            let produced = unsafe GzipDecompressor.outputPiece - Int(stream.pointee.avail_out)
            let taken = unsafe piece - Int(stream.pointee.avail_in)
            switch result {
            case Z_OK, Z_STREAM_END, Z_BUF_ERROR:
                guard output.count + produced <= end else {
                    output.written = end
                    return .tooLarge(.gzip, limit: limit)
                }
                output.written += produced
                consumed += taken
            case Z_MEM_ERROR:
                return .outOfMemory(.gzip)
            default:
                return .damaged(.gzip)
            }
            if result == Z_STREAM_END {
                guard unsafe isMember(input, at: consumed) else { return nil }
                guard unsafe inflateReset(stream) == Z_OK else { return .outOfMemory(.gzip) }
            } else if produced == 0 && taken == 0 {
                return .truncated(.gzip)
            }
        }
    }

    /// Tells whether another member begins there; anything else behind a member is passed over, as gzip does.
    @unsafe private func isMember(_ input: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        unsafe input.count - offset > 2 && input[offset] == 0x1f && input[offset + 1] == 0x8b
    }
}
