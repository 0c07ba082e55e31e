import KafkaNetwork
import KafkaWire
import Testing

@Suite struct BufferPoolTests {
    @Test(arguments: [
        (0, 4096), (1, 4096), (4096, 4096), (4097, 16_384), (16_385, 65_536), (65_537, 262_144),
        (262_145, 1_048_576), (1_048_577, 1_310_720), (5_000_000, 5_242_880),
    ])
    func sizesAreRoundedUp(minimum: Int, capacity: Int) {
        #expect(BufferPool.capacity(for: minimum) == capacity)
        let pool = BufferPool()
        let buffer = unsafe pool.take(minimumCapacity: minimum)
        #expect(unsafe buffer?.capacity == capacity)
        guard let buffer = unsafe buffer else { return }
        #expect(unsafe UInt(bitPattern: buffer.base) % UInt(BufferPool.pageSize) == 0)
        unsafe pool.recycle(buffer.base, capacity: buffer.capacity)
        #expect(pool.keptBytes == capacity)
    }

    @Test func aSizeThatNoMachineHasIsNoBuffer() {
        #expect(BufferPool.capacity(for: .max) == nil)
        #expect(BufferPool.capacity(for: 1 << 32) == 1 << 32)
        #expect(BufferPool.capacity(for: (1 << 32) + 1) == nil)
        #expect(unsafe BufferPool().take(minimumCapacity: .max) == nil)
        #expect(unsafe BufferPool().take(minimumCapacity: 1 << 60) == nil)
    }

    @Test func theBufferThatCameBackLastIsTakenFirst() throws {
        let pool = BufferPool()
        let first = try unsafe #require(unsafe pool.take(minimumCapacity: 5_000))
        let second = try unsafe #require(unsafe pool.take(minimumCapacity: 5_000))
        unsafe pool.recycle(first.base, capacity: first.capacity)
        unsafe pool.recycle(second.base, capacity: second.capacity)
        for expected in unsafe [second, first].map({ unsafe UInt(bitPattern: $0.base) }) {
            let taken = try unsafe #require(unsafe pool.take(minimumCapacity: 16_384))
            #expect(unsafe UInt(bitPattern: taken.base) == expected)
            unsafe taken.base.deallocate()
        }
        #expect(pool.keptBytes == 0)
    }

    @Test func aLargeBufferServesUpToHalfItsSize() throws {
        let pool = BufferPool()
        let large = try unsafe #require(unsafe pool.take(minimumCapacity: 6 * 1_048_576))
        unsafe pool.recycle(large.base, capacity: large.capacity)
        let small = try unsafe #require(unsafe pool.take(minimumCapacity: 2 * 1_048_576))
        #expect(unsafe small.capacity == 2 * 1_048_576)
        #expect(pool.keptBytes == 6 * 1_048_576)
        let half = try unsafe #require(unsafe pool.take(minimumCapacity: 3 * 1_048_576))
        #expect(unsafe half.base == large.base)
        #expect(unsafe half.capacity == 6 * 1_048_576)
        unsafe small.base.deallocate()
        unsafe half.base.deallocate()
    }

    @Test func thePoolKeepsWhatAModelSays() {
        let limit = 3_000_000
        let pool = BufferPool(limit: limit)
        var kept: [Int: Int] = [:]
        var keptBytes = 0
        var taken: [Int] = []
        var buffers: [UnsafeMutableRawPointer] = unsafe []
        var state: UInt64 = 3
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for _ in 0..<5_000 {
            if random(2) == 0, taken.count < 50 {
                let capacity = BufferPool.classes[random(BufferPool.classes.count)]
                guard let buffer = unsafe pool.take(minimumCapacity: capacity) else {
                    Issue.record("there is memory")
                    return
                }
                #expect(unsafe buffer.capacity == capacity)
                // Nobody else has it: each is marked as long as it is taken.
                unsafe buffer.base.storeBytes(of: capacity, as: Int.self)
                if let count = kept[capacity], count > 0 {
                    kept[capacity] = count - 1
                    keptBytes -= capacity
                }
                taken.append(capacity)
                unsafe buffers.append(buffer.base)
            } else if !taken.isEmpty {
                let index = random(taken.count)
                let capacity = taken.remove(at: index)
                let base = unsafe buffers.remove(at: index)
                #expect(unsafe base.load(as: Int.self) == capacity)
                unsafe pool.recycle(base, capacity: capacity)
                if keptBytes + capacity <= limit {
                    kept[capacity, default: 0] += 1
                    keptBytes += capacity
                }
            }
            #expect(pool.keptBytes == keptBytes)
        }
        for index in taken.indices { unsafe pool.recycle(buffers[index], capacity: taken[index]) }
        #expect(pool.keptBytes <= limit)
    }

    @Test func manyThreadsMayTakeAndGiveBack() async {
        let pool = BufferPool()
        await withTaskGroup(of: Bool.self) { group in
            for thread in 0..<4 {
                group.addTask {
                    for round in 0..<2_000 {
                        guard let buffer = unsafe pool.take(minimumCapacity: 1 + round % 70_000) else { return false }
                        unsafe buffer.base.storeBytes(of: thread, as: Int.self)
                        guard unsafe buffer.base.load(as: Int.self) == thread else { return false }
                        unsafe pool.recycle(buffer.base, capacity: buffer.capacity)
                    }
                    return true
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}
