/// The encoding table of one of the three numbers of a sequence, chosen by what it costs.
@safe struct ZstdTableChoice {
    private let kind: ZstdCodeKind
    private let predefined: ZstdEncodingTable

    /// The table of an earlier block, which the decoder still has, and the one that is built for this block.
    private var earlier = ZstdEncodingTable()
    private var built = ZstdEncodingTable()
    private var hasEarlier = false
    private var isEarlierPredefined = false

    /// The code of each sequence, and how often each code comes.
    let codes: UnsafeMutablePointer<UInt8>
    private let frequencies: UnsafeMutablePointer<UInt32>

    /// The description of the table that was built.
    private let description: UnsafeMutableRawPointer

    /// How many bytes say which table is used.
    private(set) var headerSize = 0

    /// How the block's table is given.
    private(set) var mode = ZstdFormat.TableMode.predefined

    init(_ kind: ZstdCodeKind, scratch: ZstdScratch) {
        self.kind = kind
        unsafe codes = .allocate(capacity: ZstdSequenceStore.largestCount)
        unsafe codes.initialize(repeating: 0, count: ZstdSequenceStore.largestCount)
        unsafe frequencies = .allocate(capacity: 64)
        unsafe frequencies.initialize(repeating: 0, count: 64)
        unsafe description = .allocate(byteCount: 256, alignment: 16)
        var table = ZstdEncodingTable()
        table.counts.set(kind.predefinedCounts, log: kind.predefinedLog)
        table.build(scratch: scratch)
        predefined = table
    }

    /// Gives the memory back; nothing may use it afterwards.
    @unsafe func deallocate() {
        unsafe predefined.deallocate()
        unsafe earlier.deallocate()
        unsafe built.deallocate()
        unsafe codes.deallocate()
        unsafe frequencies.deallocate()
        unsafe description.deallocate()
    }

    /// Forgets the frame before.
    mutating func reset() {
        hasEarlier = false
        isEarlierPredefined = false
    }

    /// Keeps the table of the block as the earlier one of the next block.
    mutating func commit() {
        switch mode {
        case ZstdFormat.TableMode.predefined:
            hasEarlier = true
            isEarlierPredefined = true
        case ZstdFormat.TableMode.previous:
            break
        default:
            swap(&earlier, &built)
            hasEarlier = true
            isEarlierPredefined = false
        }
    }

    /// Leaves the earlier table as it is, for a block without sequences.
    mutating func keep() {
        mode = ZstdFormat.TableMode.previous
    }

    /// Begins with another block.
    func clear() {
        unsafe frequencies.update(repeating: 0, count: 64)
    }

    /// Takes the code of a sequence.
    @inline(__always)
    @unsafe func add(_ code: UInt8, at index: Int) {
        unsafe codes[index] = code
        unsafe frequencies[Int(code)] &+= 1
    }

    /// The table in use.
    var table: ZstdEncodingTable {
        switch mode {
        case ZstdFormat.TableMode.predefined: predefined
        case ZstdFormat.TableMode.previous: isEarlierPredefined ? predefined : earlier
        default: built
        }
    }

    /// Chooses the table for the codes that were taken.
    mutating func choose(_ count: Int, _ costs: ZstdCosts, _ scratch: ZstdScratch) {
        var symbolCount = kind.codeCount
        while symbolCount > 1, unsafe frequencies[symbolCount - 1] == 0 { symbolCount -= 1 }
        let frequencies = unsafe UnsafePointer(self.frequencies)
        mode = ZstdFormat.TableMode.predefined
        headerSize = 0
        var best = unsafe costs.cost(frequencies, symbolCount, with: predefined.counts)
        if hasEarlier, !isEarlierPredefined {
            let cost = unsafe costs.cost(frequencies, symbolCount, with: earlier.counts)
            if cost < best {
                best = cost
                mode = ZstdFormat.TableMode.previous
            }
        }
        if unsafe Int(frequencies[symbolCount - 1]) == count {
            if 8 << 8 < best {
                built.fill(symbol: symbolCount - 1)
                unsafe description.storeBytes(of: UInt8(truncatingIfNeeded: symbolCount - 1), as: UInt8.self)
                headerSize = 1
                mode = ZstdFormat.TableMode.repeated
            }
            return
        }
        let log = ZstdCounts.log(total: count, lastSymbol: symbolCount - 1, largest: kind.largestLog)
        unsafe built.counts.normalise(frequencies, symbolCount: symbolCount, total: count, log: log)
        let cost = unsafe costs.cost(frequencies, symbolCount, with: built.counts)
        guard cost < best else { return }
        let size = unsafe built.counts.write(description) - description
        guard cost + size << 11 < best else { return }
        built.build(scratch: scratch)
        headerSize = size
        mode = ZstdFormat.TableMode.compressed
    }

    /// Writes what the block says of the table.
    @unsafe func write(_ target: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
        unsafe target.copyMemory(from: description, byteCount: headerSize)
        return unsafe target + headerSize
    }
}
