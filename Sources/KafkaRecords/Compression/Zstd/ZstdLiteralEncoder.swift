/// Encodes the literals of a block; keeps the tree of the frame.
@safe final class ZstdLiteralEncoder {
    /// Fewer are not worth a tree; a tree that there is already is.
    private static let fewestForTree = 64
    private static let fewestForStreams = 256

    private let scratch: ZstdScratch

    /// How often each byte comes; four tables, so that the same byte in a row does not wait for itself.
    private let frequencies: UnsafeMutablePointer<UInt32>

    /// The tree of an earlier block, which the decoder still has, and the one that is built for this block.
    private var earlier = ZstdHuffmanTree()
    private var built = ZstdHuffmanTree()
    private var hasEarlier = false
    private var isBuiltUsed = false

    init(scratch: ZstdScratch) {
        self.scratch = scratch
        unsafe frequencies = .allocate(capacity: 1024)
        unsafe frequencies.initialize(repeating: 0, count: 1024)
    }

    deinit {
        unsafe frequencies.deallocate()
        unsafe earlier.deallocate()
        unsafe built.deallocate()
    }

    /// Forgets the frame before.
    func reset() {
        hasEarlier = false
    }

    /// Keeps the tree of the block as the earlier one of the next block.
    func commit() {
        guard isBuiltUsed else { return }
        swap(&earlier, &built)
        hasEarlier = true
    }

    /// Encodes the literals section.
    ///
    /// - Parameters:
    ///   - source: The literals.
    ///   - count: How many.
    ///   - target: Where the section goes.
    ///   - limit: Where it must end.
    /// - Returns: The end of the section, or nil where it would pass the limit.
    @unsafe func encode(
        _ source: UnsafePointer<UInt8>,
        _ count: Int,
        _ target: UnsafeMutableRawPointer,
        _ limit: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer? {
        isBuiltUsed = false
        guard count >= (hasEarlier ? 8 : ZstdLiteralEncoder.fewestForTree) else {
            return unsafe store(source, count, target, limit)
        }
        let largest = unsafe countBytes(source, count)
        if largest == count {
            guard unsafe limit - target >= 8 else { return nil }
            let start = unsafe ZstdLiteralEncoder.header(ZstdFormat.LiteralsType.repeated, count, target)
            unsafe start.storeBytes(of: source[0], as: UInt8.self)
            return unsafe start + 1
        }
        // Where all bytes are about as frequent there is nothing to gain.
        guard largest > count >> 7 + 4 else { return unsafe store(source, count, target, limit) }
        let frequencies = unsafe UnsafePointer(self.frequencies)
        var bits = hasEarlier ? unsafe earlier.cost(frequencies) : nil
        var treeSize = 0
        let canBuild = count >= ZstdLiteralEncoder.fewestForTree
        if canBuild, unsafe built.build(frequencies), let size = built.describe(scratch) {
            let cost = unsafe built.cost(frequencies) ?? 0
            if cost + size * 8 < bits ?? .max {
                bits = cost
                treeSize = size
            }
        }
        guard let bits, bits >> 3 + treeSize + 10 < count - (count >> 6 + 2) else {
            return unsafe store(source, count, target, limit)
        }
        // The bits of each stream may be filled up, and each has its mark.
        guard unsafe limit - target > bits >> 3 + treeSize + 24 else { return nil }
        isBuiltUsed = treeSize > 0
        return unsafe writeStreams(source, count, treeSize, target)
    }

    /// Counts the bytes and tells how often the most frequent one comes.
    @unsafe private func countBytes(_ source: UnsafePointer<UInt8>, _ count: Int) -> Int {
        let table = unsafe frequencies
        unsafe table.update(repeating: 0, count: 1024)
        let input = unsafe UnsafeRawPointer(source)
        var index = 0
        while index &+ 8 <= count {
            let word = unsafe input.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            unsafe table[Int(truncatingIfNeeded: word & 0xff)] &+= 1
            unsafe table[256 &+ Int(truncatingIfNeeded: (word &>> 8) & 0xff)] &+= 1
            unsafe table[512 &+ Int(truncatingIfNeeded: (word &>> 16) & 0xff)] &+= 1
            unsafe table[768 &+ Int(truncatingIfNeeded: (word &>> 24) & 0xff)] &+= 1
            unsafe table[Int(truncatingIfNeeded: (word &>> 32) & 0xff)] &+= 1
            unsafe table[256 &+ Int(truncatingIfNeeded: (word &>> 40) & 0xff)] &+= 1
            unsafe table[512 &+ Int(truncatingIfNeeded: (word &>> 48) & 0xff)] &+= 1
            unsafe table[768 &+ Int(truncatingIfNeeded: word &>> 56)] &+= 1
            index &+= 8
        }
        while index < count {
            unsafe table[Int(source[index])] &+= 1
            index &+= 1
        }
        var largest: UInt32 = 0
        for byte in 0..<256 {
            let sum = unsafe table[byte] &+ table[256 &+ byte] &+ table[512 &+ byte] &+ table[768 &+ byte]
            unsafe table[byte] = sum
            largest = max(largest, sum)
        }
        return Int(largest)
    }

    /// Writes the header of literals that are not compressed, and gives its end.
    @unsafe private static func header(
        _ type: Int,
        _ count: Int,
        _ target: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer {
        if count < 32 {
            unsafe target.storeBytes(of: UInt8(truncatingIfNeeded: count << 3 | type), as: UInt8.self)
            return unsafe target + 1
        }
        let isShort = count < 4096
        let field = UInt32(truncatingIfNeeded: count << 4 | (isShort ? 1 : 3) << 2 | type)
        unsafe target.storeBytes(of: field.littleEndian, as: UInt32.self)
        return unsafe target + (isShort ? 2 : 3)
    }

    /// Writes literals as they are.
    @unsafe private func store(
        _ source: UnsafePointer<UInt8>,
        _ count: Int,
        _ target: UnsafeMutableRawPointer,
        _ limit: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer? {
        guard unsafe limit - target >= count + 4 else { return nil }
        let start = unsafe ZstdLiteralEncoder.header(ZstdFormat.LiteralsType.raw, count, target)
        unsafe start.copyMemory(from: source, byteCount: count)
        return unsafe start + count
    }

    /// Writes the tree, where the decoder does not have it, and the streams.
    @unsafe private func writeStreams(
        _ source: UnsafePointer<UInt8>,
        _ count: Int,
        _ treeSize: Int,
        _ target: UnsafeMutableRawPointer
    ) -> UnsafeMutableRawPointer {
        let isSingle = count < ZstdLiteralEncoder.fewestForStreams
        let headerSize = count < 1024 ? 3 : count < 16_384 ? 4 : 5
        let tree = treeSize > 0 ? built : earlier
        let start = unsafe target + headerSize
        unsafe start.copyMemory(from: tree.description, byteCount: treeSize)
        var end = unsafe start + treeSize
        if isSingle {
            unsafe end = tree.encode(source, count, end)
        } else {
            let table = unsafe end
            let part = (count + 3) / 4
            unsafe end += 6
            for stream in 0..<4 {
                let first = stream * part
                let next = unsafe tree.encode(source + first, min(part, count - first), end)
                if stream < 3 {
                    let size = unsafe UInt16(truncatingIfNeeded: next - end).littleEndian
                    unsafe table.storeBytes(of: size, toByteOffset: stream * 2, as: UInt16.self)
                }
                unsafe end = next
            }
        }
        let type = treeSize > 0 ? ZstdFormat.LiteralsType.compressed : ZstdFormat.LiteralsType.treeless
        let format = isSingle ? 0 : headerSize - 2
        let width = headerSize == 3 ? 10 : headerSize == 4 ? 14 : 18
        let field = unsafe type | format << 2 | count << 4 | (end - start) << (4 + width)
        for index in 0..<headerSize {
            let byte = UInt8(truncatingIfNeeded: field >> (index * 8))
            unsafe target.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
        }
        return unsafe end
    }
}
