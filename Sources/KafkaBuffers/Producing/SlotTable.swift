internal import Glibc

/// The slots of a topic's partitions: a lock and a cursor each, in one aligned cell of 128 bytes.
///
/// Cells never move, so that a thread may use one while the table grows.
@safe @usableFromInline
package final class SlotTable: @unchecked Sendable {
    /// The size of a cell: two cache lines, since processors fetch pairs of them.
    @usableFromInline package static let cellSize = 128

    /// Where in a cell the cursor stands; the lock stands before it.
    @usableFromInline package static let cursorOffset = 64

    /// For how many slots addresses are set aside at least: memory is taken only for those that there are.
    private static let usualCapacity = 8_192

    /// How many slots there are; the loop changes it.
    private var count = 0

    /// For how many slots there are addresses.
    private let capacity: Int

    /// Whether the addresses come from the system and not from the heap.
    private let isMapped: Bool

    @usableFromInline package let cells: UnsafeMutableRawPointer

    /// Makes the slots of a topic.
    ///
    /// - Parameter count: How many partitions it has.
    init(count: Int) {
        let wanted = max(SlotTable.usualCapacity, count * 2)
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        let mapped = unsafe mmap(nil, wanted * SlotTable.cellSize, PROT_READ | PROT_WRITE, flags, -1, 0)
        if let mapped = unsafe mapped, unsafe mapped != MAP_FAILED {
            unsafe cells = mapped
            capacity = wanted
            isMapped = true
        } else {
            // Without room for more: partitions that are added are left out.
            unsafe cells = .allocate(byteCount: max(1, count) * SlotTable.cellSize, alignment: SlotTable.cellSize)
            capacity = count
            isMapped = false
        }
        let lockSize = unsafe MemoryLayout<pthread_mutex_t>.size
        precondition(lockSize <= SlotTable.cursorOffset)
        let cursorSize = unsafe MemoryLayout<SlotCursor>.size
        precondition(cursorSize <= SlotTable.cellSize - SlotTable.cursorOffset)
        grow(to: count)
    }

    /// Makes more slots.
    ///
    /// The loop, before others hear of them.
    ///
    /// - Parameter wanted: How many there should be.
    /// - Returns: How many there are.
    @discardableResult
    func grow(to wanted: Int) -> Int {
        let end = min(wanted, capacity)
        while count < end {
            let cell = unsafe cells + count * SlotTable.cellSize
            unsafe pthread_mutex_init(cell.bindMemory(to: pthread_mutex_t.self, capacity: 1), nil)
            unsafe (cell + SlotTable.cursorOffset).initializeMemory(as: SlotCursor.self, to: SlotCursor(nowhere: cells))
            count += 1
        }
        return count
    }

    deinit {
        for index in 0..<count {
            let cell = unsafe cells + index * SlotTable.cellSize
            unsafe cursor(index).pointee.batch?.release()
            unsafe pthread_mutex_destroy(cell.assumingMemoryBound(to: pthread_mutex_t.self))
        }
        if isMapped { unsafe munmap(cells, capacity * SlotTable.cellSize) } else { unsafe cells.deallocate() }
    }

    /// The cursor of a slot; only for who holds its lock.
    @inlinable @inline(__always)
    func cursor(_ index: Int) -> UnsafeMutablePointer<SlotCursor> {
        unsafe (cells + (index &* SlotTable.cellSize &+ SlotTable.cursorOffset))
            .assumingMemoryBound(to: SlotCursor.self)
    }

    /// Locks a slot.
    @usableFromInline func lock(_ index: Int) {
        #if DEBUG
        LockYield.perhaps()
        #endif
        unsafe pthread_mutex_lock((cells + index * SlotTable.cellSize).assumingMemoryBound(to: pthread_mutex_t.self))
    }

    /// Locks a slot where nobody holds it.
    func tryLock(_ index: Int) -> Bool {
        unsafe pthread_mutex_trylock(
            (cells + index * SlotTable.cellSize).assumingMemoryBound(to: pthread_mutex_t.self)
        ) == 0
    }

    /// Unlocks a slot.
    @usableFromInline func unlock(_ index: Int) {
        unsafe pthread_mutex_unlock((cells + index * SlotTable.cellSize).assumingMemoryBound(to: pthread_mutex_t.self))
    }
}
