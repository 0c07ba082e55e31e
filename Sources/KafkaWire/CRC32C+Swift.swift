extension CRC32C {
    /// Runs bytes through the register in plain Swift.
    ///
    /// Long runs go through five independent registers, a word each, which keeps the look-ups of one from waiting for
    /// those of another; short ones through sixteen tables at a time, which costs nothing to join.
    @unsafe static func updateInSwift(_ initial: UInt32, _ start: UnsafeRawPointer, _ total: Int) -> UInt32 {
        let tables = CRC32CTables.shared
        var register = initial
        var pointer = unsafe start
        var count = total
        let block = CRC32CTables.braids * 8
        if count >= 256 {
            let blocks = count / block
            unsafe register = braided(register, pointer, blocks, tables)
            unsafe pointer += blocks * block
            count -= blocks * block
        }
        while count >= 16 {
            let low = unsafe pointer.loadUnaligned(as: UInt64.self).littleEndian ^ UInt64(register)
            let high = unsafe pointer.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
            register = unsafe word(low, tables.slicing + 8 * 256) ^ word(high, tables.slicing)
            unsafe pointer += 16
            count &-= 16
        }
        while count > 0 {
            let byte = unsafe pointer.load(as: UInt8.self)
            register = unsafe tables.slicing[Int((register ^ UInt32(byte)) & 0xff)] ^ (register &>> 8)
            unsafe pointer += 1
            count &-= 1
        }
        return register
    }

    /// What the eight bytes of a word do to the register, by tables whose first one is of the word's last byte.
    @inline(__always)
    private static func word(_ word: UInt64, _ table: UnsafeMutablePointer<UInt32>) -> UInt32 {
        let a = unsafe table[7 &* 256 &+ Int(word & 0xff)] ^ table[6 &* 256 &+ Int(word &>> 8 & 0xff)]
        let b = unsafe table[5 &* 256 &+ Int(word &>> 16 & 0xff)] ^ table[4 &* 256 &+ Int(word &>> 24 & 0xff)]
        let c = unsafe table[3 &* 256 &+ Int(word &>> 32 & 0xff)] ^ table[2 &* 256 &+ Int(word &>> 40 & 0xff)]
        let d = unsafe table[256 &+ Int(word &>> 48 & 0xff)] ^ table[Int(word &>> 56)]
        return a ^ b ^ c ^ d
    }

    /// What the eight bytes of a word do to the register of its braid.
    @inline(__always)
    private static func braid(_ word: UInt64, _ table: UnsafeMutablePointer<UInt32>) -> UInt32 {
        let a = unsafe table[Int(word & 0xff)] ^ table[256 &+ Int(word &>> 8 & 0xff)]
        let b = unsafe table[2 &* 256 &+ Int(word &>> 16 & 0xff)] ^ table[3 &* 256 &+ Int(word &>> 24 & 0xff)]
        let c = unsafe table[4 &* 256 &+ Int(word &>> 32 & 0xff)] ^ table[5 &* 256 &+ Int(word &>> 40 & 0xff)]
        let d = unsafe table[6 &* 256 &+ Int(word &>> 48 & 0xff)] ^ table[7 &* 256 &+ Int(word &>> 56)]
        return a ^ b ^ c ^ d
    }

    /// Runs whole blocks of five words through the register; there is at least one.
    @unsafe private static func braided(
        _ initial: UInt32,
        _ start: UnsafeRawPointer,
        _ blocks: Int,
        _ tables: CRC32CTables
    ) -> UInt32 {
        let table = unsafe tables.braiding
        var pointer = unsafe start
        var r0 = UInt64(initial)
        var r1: UInt64 = 0
        var r2: UInt64 = 0
        var r3: UInt64 = 0
        var r4: UInt64 = 0
        var left = blocks
        while left > 1 {
            let w0 = unsafe load(pointer, 0) ^ r0
            let w1 = unsafe load(pointer, 8) ^ r1
            let w2 = unsafe load(pointer, 16) ^ r2
            let w3 = unsafe load(pointer, 24) ^ r3
            let w4 = unsafe load(pointer, 32) ^ r4
            r0 = unsafe UInt64(braid(w0, table))
            r1 = unsafe UInt64(braid(w1, table))
            r2 = unsafe UInt64(braid(w2, table))
            r3 = unsafe UInt64(braid(w3, table))
            r4 = unsafe UInt64(braid(w4, table))
            unsafe pointer += 40
            left &-= 1
        }
        // The last block joins the registers: each word also takes what all before it left.
        let slicing = unsafe tables.slicing
        var register = unsafe UInt64(word(load(pointer, 0) ^ r0, slicing))
        register = unsafe UInt64(word(load(pointer, 8) ^ r1 ^ register, slicing))
        register = unsafe UInt64(word(load(pointer, 16) ^ r2 ^ register, slicing))
        register = unsafe UInt64(word(load(pointer, 24) ^ r3 ^ register, slicing))
        register = unsafe UInt64(word(load(pointer, 32) ^ r4 ^ register, slicing))
        return UInt32(truncatingIfNeeded: register)
    }

    @inline(__always)
    private static func load(_ pointer: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        unsafe pointer.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
    }
}
