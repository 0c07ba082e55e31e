/// What appending a number of bytes does to a CRC-32C: a multiplication by a power of x modulo the polynomial.
struct CRC32CShift {
    /// x to the power of 8 times the number of bytes, lowest power in the highest bit as everywhere in this CRC.
    private let factor: UInt32

    /// x^(8 * 2^n) for n = 0 to 62.
    private static let powers: [UInt32] = {
        var powers: [UInt32] = [0x0080_0000]
        for _ in 1..<63 {
            let last = powers[powers.count - 1]
            powers.append(product(last, last))
        }
        return powers
    }()

    /// Makes the shift by a number of bytes.
    init(bytes: Int) {
        var factor: UInt32 = 0x8000_0000
        var rest = UInt64(bytes.magnitude)
        var power = 0
        while rest != 0, power < CRC32CShift.powers.count {
            if rest & 1 != 0 { factor = CRC32CShift.product(factor, CRC32CShift.powers[power]) }
            rest &>>= 1
            power &+= 1
        }
        self.factor = factor
    }

    /// Shifts a checksum.
    func apply(to checksum: UInt32) -> UInt32 {
        CRC32CShift.product(checksum, factor)
    }

    /// The product of two polynomials modulo the CRC's.
    private static func product(_ left: UInt32, _ right: UInt32) -> UInt32 {
        var result: UInt32 = 0
        var multiple = right
        var mask: UInt32 = 0x8000_0000
        while mask != 0 {
            if left & mask != 0 { result ^= multiple }
            multiple = (multiple &>> 1) ^ (multiple & 1 != 0 ? CRC32CTables.polynomial : 0)
            mask &>>= 1
        }
        return result
    }
}
