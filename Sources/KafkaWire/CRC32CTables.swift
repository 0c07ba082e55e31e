/// The tables that CRC-32C in Swift looks bytes up in.
@safe struct CRC32CTables: @unchecked Sendable {
    /// The polynomial, its lowest power in the highest bit.
    static let polynomial: UInt32 = 0x82f6_3b78

    /// How many words the braided loop takes at a time.
    static let braids = 5

    /// 16 tables of 256: table k has what a byte does to the register when k zero bytes follow.
    let slicing: UnsafeMutablePointer<UInt32>

    /// 8 tables of 256, one for each byte of a word whose braid goes on `braids` words later.
    let braiding: UnsafeMutablePointer<UInt32>

    /// The one instance, made at the first use and never freed.
    static let shared = CRC32CTables()

    private init() {
        unsafe slicing = .allocate(capacity: 16 * 256)
        unsafe braiding = .allocate(capacity: 8 * 256)
        for byte in 0..<256 {
            var register = UInt32(byte)
            for _ in 0..<8 { register = (register &>> 1) ^ (register & 1 != 0 ? CRC32CTables.polynomial : 0) }
            unsafe slicing[byte] = register
        }
        for table in 1..<16 {
            for byte in 0..<256 {
                unsafe slicing[table * 256 + byte] = advance(slicing[(table - 1) * 256 + byte], by: 1)
            }
        }
        for position in 0..<8 {
            for byte in 0..<256 {
                let zeros = CRC32CTables.braids * 8 - 1 - position
                unsafe braiding[position * 256 + byte] = advance(slicing[byte], by: zeros)
            }
        }
    }

    /// The register after a number of zero bytes.
    private func advance(_ register: UInt32, by zeros: Int) -> UInt32 {
        var register = register
        for _ in 0..<zeros { register = unsafe slicing[Int(register & 0xff)] ^ (register &>> 8) }
        return register
    }
}
