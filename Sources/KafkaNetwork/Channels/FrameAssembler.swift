internal import KafkaWire

/// Makes frames of the bytes that come from the other side.
///
/// A frame that has come as a whole is copied into memory of its own. One that has not gets a buffer that the rest is
/// received into directly. Memory that a size only promises is not touched: a buffer of up to 4 MiB is not written
/// beyond what has come, and that of a larger frame grows with it.
@safe struct FrameAssembler: ~Copyable {
    /// How large a buffer may be before its bytes have come.
    private static let promised = 4 * 1024 * 1024

    private let pool: BufferPool
    private let limit: Int

    private var head: UInt32 = 0
    private var headCount = 0
    private var buffer: (base: UnsafeMutableRawPointer, capacity: Int)?
    /// The size of the frame that the buffer is for.
    private var size = 0
    private var filled = 0

    /// Makes an assembler that has seen no byte.
    ///
    /// - Parameters:
    ///   - pool: Where buffers come from.
    ///   - limit: The largest frame that is taken.
    init(pool: BufferPool, limit: Int) {
        self.pool = pool
        self.limit = limit
    }

    deinit { if let buffer = unsafe buffer { unsafe pool.recycle(buffer.base, capacity: buffer.capacity) } }

    /// Takes bytes until a frame is whole.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - offset: Where to begin; set to behind what was taken.
    /// - Returns: The frame; nil where all bytes were taken and more have to come.
    /// - Throws: That the frame's size is not acceptable, or that there is no memory for it.
    mutating func next(_ bytes: UnsafeRawBufferPointer, from offset: inout Int) throws(NetworkError) -> Bytes? {
        while offset < bytes.count {
            if unsafe buffer == nil {
                guard let size = unsafe try nextSize(bytes, from: &offset) else { return nil }
                guard bytes.count - offset < size else {
                    let frame = unsafe Bytes(copying: bytes.bytes.extracting(offset..<(offset + size)))
                    offset += size
                    return frame
                }
                try begin(size)
            }
            guard let buffer = unsafe buffer else { return nil }
            let count = unsafe min(bytes.count - offset, min(size, buffer.capacity) - filled)
            if count > 0, let source = bytes.baseAddress {
                unsafe (buffer.base + filled).copyMemory(from: source + offset, byteCount: count)
                offset += count
            }
            if let frame = try advance(count) { return frame }
        }
        return nil
    }

    /// Where the next bytes are wanted directly; empty where no buffer waits for them.
    var wanted: UnsafeMutableRawBufferPointer {
        guard let buffer = unsafe buffer else { return unsafe UnsafeMutableRawBufferPointer(start: nil, count: 0) }
        let count = unsafe min(size, buffer.capacity) - filled
        return unsafe UnsafeMutableRawBufferPointer(start: buffer.base + filled, count: count)
    }

    /// Whether what is wanted is all that is missing of the frame.
    var wantsAll: Bool { unsafe size <= (buffer?.capacity ?? 0) }

    /// Counts bytes that were put where they were wanted, and makes room for more.
    ///
    /// - Parameter count: How many.
    /// - Returns: The frame where it is whole.
    /// - Throws: That there is no memory for more.
    mutating func advance(_ count: Int) throws(NetworkError) -> Bytes? {
        filled += count
        guard let full = unsafe buffer else { return nil }
        if filled == size {
            let owner = unsafe BytesOwner(adopting: full.base, capacity: full.capacity, recycler: pool)
            unsafe buffer = nil
            return Bytes(owner, count: size)
        }
        guard unsafe filled == full.capacity else { return nil }
        let larger = unsafe try take(min(size, 2 * full.capacity))
        unsafe larger.base.copyMemory(from: full.base, byteCount: filled)
        unsafe buffer = unsafe larger
        unsafe pool.recycle(full.base, capacity: full.capacity)
        return nil
    }

    /// Reads the size of the next frame; nil where it has not come as a whole.
    private mutating func nextSize(
        _ bytes: UnsafeRawBufferPointer,
        from offset: inout Int
    ) throws(NetworkError) -> Int? {
        while headCount < 4 {
            guard offset < bytes.count else { return nil }
            head = unsafe head << 8 | UInt32(bytes[offset])
            headCount += 1
            offset += 1
        }
        headCount = 0
        let size = Int(Int32(bitPattern: head))
        guard size >= 0, size <= limit else {
            throw NetworkError(.frameSize(size), "a frame of \(size) bytes came, the limit is \(limit)")
        }
        return size
    }

    private mutating func begin(_ size: Int) throws(NetworkError) {
        unsafe buffer = unsafe try take(min(size, Self.promised))
        self.size = size
        filled = 0
    }

    private func take(_ count: Int) throws(NetworkError) -> (base: UnsafeMutableRawPointer, capacity: Int) {
        guard let buffer = unsafe pool.take(minimumCapacity: count) else {
            throw NetworkError(.system(12), "no memory for a frame of \(size) bytes")
        }
        return unsafe buffer
    }
}
