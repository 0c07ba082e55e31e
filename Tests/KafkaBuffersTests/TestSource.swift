import KafkaBuffers
import KafkaWire
import Synchronization

/// Gives out memory and counts what is out.
final class TestSource: BufferSource {
    let outstanding = Atomic<Int>(0)

    @unsafe func take(minimumCapacity: Int) -> (base: UnsafeMutableRawPointer, capacity: Int)? {
        outstanding.add(1, ordering: .relaxed)
        let base = UnsafeMutableRawPointer.allocate(byteCount: minimumCapacity, alignment: 16)
        return unsafe (base, minimumCapacity)
    }

    func recycle(_ base: UnsafeMutableRawPointer, capacity: Int) {
        outstanding.subtract(1, ordering: .relaxed)
        unsafe base.deallocate()
    }
}
