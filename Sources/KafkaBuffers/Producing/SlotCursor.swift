/// Where the next record of a partition goes: the part of a slot's cell that appending touches, under the slot's lock.
@frozen @usableFromInline
@unsafe package struct SlotCursor {
    /// Where the next record begins; anything where no batch is open.
    @usableFromInline package var position: UnsafeMutableRawPointer
    /// How many bytes are left in the open batch; 0 where none is open.
    @usableFromInline package var room: Int
    /// The time that the records' times count from.
    @usableFromInline package var baseTimestamp: Int64
    /// The latest time of a record.
    @usableFromInline package var maxTimestamp: Int64
    /// The open batch.
    @usableFromInline package var batch: Unmanaged<ProducerBatch>?
    /// How many records the open batch has.
    @usableFromInline package var count: Int32
    /// The size class that the last batch ended with.
    @usableFromInline var lastCapacity: Int32

    init(nowhere: UnsafeMutableRawPointer) {
        unsafe position = nowhere
        unsafe room = 0
        unsafe baseTimestamp = 0
        unsafe maxTimestamp = -1
        unsafe batch = nil
        unsafe count = 0
        unsafe lastCapacity = 0
    }
}
