/// A set of skills as 256 bits. Two records without a common bit share no skill.
typealias Signature = SIMD4<UInt64>

enum Signatures {
    /// The bits of some skills, and how many of these skills fall on a bit that another one has already.
    static func make(_ pool: ContiguousArray<UInt32>, _ range: Range<Int>) -> (bits: Signature, collisions: Int) {
        var bits = Signature(repeating: 0)
        var collisions = 0
        for index in range {
            let hash = hash(pool[index])
            let bit: UInt64 = 1 << UInt64(hash & 63)
            if bits[hash >> 6] & bit != 0 { collisions += 1 }
            bits[hash >> 6] |= bit
        }
        return (bits, collisions)
    }

    /// The bit of a skill, 0 to 255.
    @inline(__always)
    private static func hash(_ packed: UInt32) -> Int {
        Int((UInt32(truncatingIfNeeded: Packed.skill(packed)) &* 0x9E37_79B1) >> 24)
    }

    /// How many bits are set. Plain x86-64 has no instruction for it; adding within bytes does all four words at a time.
    @inline(__always)
    static func count(_ signature: Signature) -> Int {
        let (pairs, fours, bytes): (UInt64, UInt64, UInt64) = (
            0x5555_5555_5555_5555, 0x3333_3333_3333_3333, 0x0F0F_0F0F_0F0F_0F0F
        )
        var sum = signature
        sum = sum &- (sum &>> 1 & Signature(repeating: pairs))
        sum = (sum & Signature(repeating: fours)) &+ (sum &>> 2 & Signature(repeating: fours))
        sum = (sum &+ sum &>> 4) & Signature(repeating: bytes)
        // Each byte of the four holds at most 8, so at most 32 together; all eight bytes need more than a byte.
        let all = sum.wrappedSum()
        let wide = (all & 0x00FF_00FF_00FF_00FF) &+ (all &>> 8 & 0x00FF_00FF_00FF_00FF)
        return Int((wide &* 0x0001_0001_0001_0001) &>> 48)
    }
}
