internal import Glibc
internal import KafkaWire

/// Page-aligned buffers that are used again, for what comes from sockets and for batches of records.
///
/// All members are for any thread.
///
/// Fresh memory costs a page fault for each 4 KiB, and a kernel copies several times slower into memory that lies
/// badly; so buffers begin at a page and the one that was given back last, which the caches still have, is taken first.
@safe package final class BufferPool: BufferRecycler, @unchecked Sendable {
    /// What buffers are aligned to, and the smallest size.
    package static let pageSize = 4096

    /// The sizes that most buffers have; larger ones are multiples of ``largeStep``.
    package static let classes = [4096, 16_384, 65_536, 262_144, 1_048_576]

    /// What large sizes are multiples of: a frame of a little more than 1 MiB must not take two.
    package static let largeStep = 262_144
    /// Nothing in the protocol is larger than half of this.
    private static let largest = 1 << 32

    private let mutex = PosixMutex()
    private let limit: Int
    private var free: [[UnsafeMutableRawPointer]]
    private var large: [(base: UnsafeMutableRawPointer, capacity: Int)] = unsafe []
    private var kept = 0

    /// Makes a pool without a buffer.
    ///
    /// - Parameter limit: How many bytes of buffers that nobody uses are kept at the most.
    package init(limit: Int = 32 * 1024 * 1024) {
        self.limit = limit
        unsafe free = Array(repeating: [], count: Self.classes.count)
    }

    deinit {
        unsafe free.joined().forEach { unsafe $0.deallocate() }
        unsafe large.forEach { unsafe $0.base.deallocate() }
    }

    /// How many bytes of buffers that nobody uses are kept.
    package var keptBytes: Int { mutex.withLock { kept } }

    /// The size of the buffer that is handed out for a number of bytes, or nil where there can't be such a buffer.
    ///
    /// - Parameter minimum: The number of bytes.
    /// - Returns: The size.
    package static func capacity(for minimum: Int) -> Int? {
        if let capacity = classes.first(where: { $0 >= minimum }) { return capacity }
        return minimum > largest ? nil : (minimum + largeStep - 1) / largeStep * largeStep
    }

    /// Hands out a buffer.
    ///
    /// - Parameter minimum: How many bytes it must have.
    /// - Returns: The buffer, whose bytes are not set, and its size, to be given back with ``recycle(_:capacity:)``;
    ///   nil where the system has no such memory.
    package func take(minimumCapacity minimum: Int) -> (base: UnsafeMutableRawPointer, capacity: Int)? {
        guard let capacity = Self.capacity(for: minimum) else { return nil }
        if let kept = unsafe mutex.withLock({ unsafe takeKept(capacity) }) { return unsafe kept }
        var base: UnsafeMutableRawPointer?
        guard unsafe posix_memalign(&base, Self.pageSize, capacity) == 0, let base = unsafe base else { return nil }
        return unsafe (base, capacity)
    }

    /// Takes a buffer back.
    ///
    /// - Parameters:
    ///   - base: The first byte.
    ///   - capacity: The size that ``take(minimumCapacity:)`` told.
    package func recycle(_ base: UnsafeMutableRawPointer, capacity: Int) {
        let isKept = mutex.withLock { unsafe keep(base, capacity) }
        if !isKept { unsafe base.deallocate() }
    }

    private func takeKept(_ capacity: Int) -> (base: UnsafeMutableRawPointer, capacity: Int)? {
        if let index = Self.classes.firstIndex(of: capacity) {
            guard let base = unsafe free[index].popLast() else { return nil }
            kept -= capacity
            return unsafe (base, capacity)
        }
        // A buffer of up to twice the size does as well; a larger one would be wasted.
        guard
            let index = unsafe large.lastIndex(where: {
                unsafe $0.capacity >= capacity && $0.capacity / 2 <= capacity
            })
        else { return nil }
        let buffer = unsafe large.remove(at: index)
        unsafe kept -= buffer.capacity
        return unsafe buffer
    }

    private func keep(_ base: UnsafeMutableRawPointer, _ capacity: Int) -> Bool {
        guard capacity <= limit - kept else { return false }
        kept += capacity
        if let index = Self.classes.firstIndex(of: capacity) {
            unsafe free[index].append(base)
        } else {
            unsafe large.append((base, capacity))
        }
        return true
    }
}
