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

    /// How many slots there are.
    @usableFromInline package let count: Int

    @usableFromInline package let cells: UnsafeMutableRawPointer

    /// Makes the slots of a topic.
    ///
    /// - Parameter count: How many partitions it has.
    init(count: Int) {
        self.count = count
        unsafe cells = .allocate(byteCount: max(1, count) * SlotTable.cellSize, alignment: SlotTable.cellSize)
        let lockSize = unsafe MemoryLayout<pthread_mutex_t>.size
        precondition(lockSize <= SlotTable.cursorOffset)
        let cursorSize = unsafe MemoryLayout<SlotCursor>.size
        precondition(cursorSize <= SlotTable.cellSize - SlotTable.cursorOffset)
        for index in 0..<count {
            let cell = unsafe cells + index * SlotTable.cellSize
            unsafe pthread_mutex_init(cell.bindMemory(to: pthread_mutex_t.self, capacity: 1), nil)
            unsafe (cell + SlotTable.cursorOffset).initializeMemory(as: SlotCursor.self, to: SlotCursor(nowhere: cells))
        }
    }

    deinit {
        for index in 0..<count {
            let cell = unsafe cells + index * SlotTable.cellSize
            unsafe cursor(index).pointee.batch?.release()
            unsafe pthread_mutex_destroy(cell.assumingMemoryBound(to: pthread_mutex_t.self))
        }
        unsafe cells.deallocate()
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
