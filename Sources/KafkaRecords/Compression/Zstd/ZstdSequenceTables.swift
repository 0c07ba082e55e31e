/// The decoding table of one of the three numbers of a sequence: the one in use and the predefined one.
@safe struct ZstdSequenceTables {
    private let kind: ZstdCodeKind
    private let codeCount: Int

    /// What each code stands for, as an entry without a next state.
    private let codes: UnsafeMutablePointer<UInt64>
    private let predefined: ZstdDecodingTable
    private var own: ZstdDecodingTable
    private var counts: ZstdCounts

    /// Whether the frame's blocks had a table before, and whether that was the predefined one.
    private var hasPrevious = false
    private var isPredefined = false

    init(_ kind: ZstdCodeKind, isOffset: Bool, scratch: ZstdScratch) {
        self.kind = kind
        codeCount = kind.codeCount
        unsafe codes = .allocate(capacity: kind.codeCount)
        var first = UInt64(kind.first)
        for (code, bits) in kind.extraBits.enumerated() {
            // Offsets stand for three more than they are, but for the first two codes.
            let base = isOffset && code > 1 ? first - 3 : first
            unsafe (codes + code).initialize(to: base | UInt64(bits) << 56)
            first += 1 << UInt64(bits)
        }
        unsafe own = ZstdDecodingTable(.allocate(capacity: 1 << kind.largestLog))
        unsafe own.entries.initialize(repeating: 0, count: 1 << kind.largestLog)
        unsafe counts = ZstdCounts(.allocate(capacity: ZstdCounts.capacity))
        unsafe counts.counts.initialize(repeating: 0, count: ZstdCounts.capacity)
        var table = unsafe ZstdDecodingTable(.allocate(capacity: 1 << kind.predefinedLog))
        unsafe table.entries.initialize(repeating: 0, count: 1 << kind.predefinedLog)
        counts.set(kind.predefinedCounts, log: kind.predefinedLog)
        unsafe table.build(counts, codes: codes, scratch: scratch)
        predefined = table
    }

    /// Gives the memory back; nothing may use it afterwards.
    @unsafe func deallocate() {
        unsafe codes.deallocate()
        unsafe predefined.entries.deallocate()
        unsafe own.entries.deallocate()
        unsafe counts.counts.deallocate()
    }

    /// Forgets the table of the frame before.
    mutating func reset() {
        hasPrevious = false
    }

    /// The table in use.
    var current: ZstdDecodingTable { isPredefined ? predefined : own }

    /// Reads what a block says of its table.
    ///
    /// - Parameters:
    ///   - mode: How the table is given.
    ///   - start: The first byte.
    ///   - end: The end of what may be read.
    ///   - scratch: What a table is built with.
    /// - Returns: How many bytes it took, or nil where it is damaged.
    @unsafe mutating func read(
        _ mode: Int,
        _ start: UnsafeRawPointer,
        _ end: UnsafeRawPointer,
        scratch: ZstdScratch
    ) -> Int? {
        var size = 0
        switch mode {
        case ZstdFormat.TableMode.predefined:
            isPredefined = true
        case ZstdFormat.TableMode.repeated:
            guard unsafe start < end else { return nil }
            let code = unsafe Int(start.load(as: UInt8.self))
            guard code < codeCount else { return nil }
            unsafe own.fill(code: codes[code])
            isPredefined = false
            size = 1
        case ZstdFormat.TableMode.compressed:
            hasPrevious = false
            let read = unsafe counts.read(start, end, symbolLimit: codeCount, largestLog: kind.largestLog)
            guard let read else { return nil }
            unsafe own.build(counts, codes: codes, scratch: scratch)
            isPredefined = false
            size = read
        default:
            guard hasPrevious else { return nil }
        }
        hasPrevious = true
        return size
    }
}
