internal import CZlib
internal import KafkaWire

/// Compresses with gzip, one buffer after the other, by zlib.
@safe final class GzipCompressor {
    /// The level where none is asked for; Java's default too.
    static let defaultLevel = 6

    /// zlib keeps pointers to its stream: it must not move.
    private let stream: UnsafeMutablePointer<z_stream>

    /// The level that the stream was made with, or nil where there is none yet.
    private var level: Int?

    init() {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
    }

    deinit {
        if level != nil { unsafe deflateEnd(stream) }
        unsafe stream.deallocate()
    }

    /// Makes the stream ready for another input.
    private func prepare(level wanted: Int) throws(CompressionError) {
        guard (1...9).contains(wanted) else { throw .invalidLevel(.gzip, level: wanted) }
        if level == wanted, unsafe deflateReset(stream) == Z_OK { return }
        if level != nil {
            unsafe deflateEnd(stream)
            level = nil
        }
        unsafe stream.initialize(to: z_stream())
        guard unsafe purekafka_gzip_deflate_init(stream, Int32(wanted)) == Z_OK else { throw .outOfMemory(.gzip) }
        level = wanted
    }

    /// Appends the compressed form of the input.
    func compress(_ input: RawSpan, level: Int, into output: inout GrowingBuffer) throws(CompressionError) {
        try prepare(level: level)
        let result = unsafe input.withUnsafeBytes { buffer in
            unsafe run(buffer, into: &output)
        }
        guard result == Z_STREAM_END else { throw .outOfMemory(.gzip) }
    }

    @unsafe private func run(_ input: UnsafeRawBufferPointer, into output: inout GrowingBuffer) -> Int32 {
        let start = unsafe input.baseAddress.map {
            unsafe UnsafeMutablePointer(mutating: $0.assumingMemoryBound(to: UInt8.self))
        }
        unsafe stream.pointee.next_in = unsafe start
        // zlib counts in 32 bits; longer inputs go in in pieces.
        var left = input.count
        unsafe stream.pointee.avail_in = 0
        while true {
            if unsafe stream.pointee.avail_in == 0 {
                let piece = min(left, 1 << 30)
                unsafe stream.pointee.avail_in = UInt32(piece)
                left -= piece
            }
            output.reserve(max(4096, min(unsafe Int(stream.pointee.avail_in) / 2, 1 << 20)))
            let room = min(output.capacity - output.written, 1 << 30)
            unsafe stream.pointee.next_out = (output.base + output.written).assumingMemoryBound(to: UInt8.self)
            unsafe stream.pointee.avail_out = UInt32(room)
            let result = unsafe deflate(stream, left == 0 ? Z_FINISH : Z_NO_FLUSH)
            output.written += unsafe room - Int(stream.pointee.avail_out)
            guard result == Z_OK else { return result }
        }
    }
}
