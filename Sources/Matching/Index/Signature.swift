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

    /// The bits of the skills at level 3 or 4 only.
    static func strong(_ pool: ContiguousArray<UInt32>, _ range: Range<Int>) -> Signature {
        var bits = Signature(repeating: 0)
        for index in range where Packed.grade(pool[index]) >= 3 {
            let hash = hash(pool[index])
            bits[hash >> 6] |= 1 << UInt64(hash & 63)
        }
        return bits
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

/// The skills of a profile, and beside each word of them those at level 3 or 4, so that one count does for both.
struct PairedSignature {
    private let words: (SIMD2<UInt64>, SIMD2<UInt64>, SIMD2<UInt64>, SIMD2<UInt64>)

    init(_ pool: ContiguousArray<UInt32>, _ range: Range<Int>) {
        let (all, strong) = (Signatures.make(pool, range).bits, Signatures.strong(pool, range))
        words = (
            SIMD2(all[0], strong[0]), SIMD2(all[1], strong[1]), SIMD2(all[2], strong[2]),
            SIMD2(all[3], strong[3])
        )
    }

    /// How many bits are common with all of them, and with the strong ones.
    @inline(__always)
    func counts(_ other: Signature) -> (all: Int, strong: Int) {
        // The four words are added up bit by bit: most columns have one bit or none.
        let first = SIMD2(repeating: other[0]) & words.0
        let second = SIMD2(repeating: other[1]) & words.1
        let third = SIMD2(repeating: other[2]) & words.2
        let fourth = SIMD2(repeating: other[3]) & words.3
        let two = first ^ second
        let three = two ^ third
        let (early, late) = (first & second | two & third, three & fourth)
        var sum = Self.count(three ^ fourth)
        // The strong ones are among all, so where no column of all has two bits, no strong one has.
        if early[0] | late[0] != 0 { sum = sum &+ (Self.count(early) &+ Self.count(late)) &<< 1 }
        return (Int(truncatingIfNeeded: sum[0]), Int(truncatingIfNeeded: sum[1]))
    }

    /// The bits of each lane.
    @inline(__always)
    private static func count(_ words: SIMD2<UInt64>) -> SIMD2<UInt64> {
        let pairs = SIMD2<UInt64>(repeating: 0x5555_5555_5555_5555)
        let fours = SIMD2<UInt64>(repeating: 0x3333_3333_3333_3333)
        let bytes = SIMD2<UInt64>(repeating: 0x0F0F_0F0F_0F0F_0F0F)
        var sum = words &- (words &>> 1 & pairs)
        sum = (sum & fours) &+ (sum &>> 2 & fours)
        sum = (sum &+ sum &>> 4) & bytes
        sum = sum &+ sum &>> 8
        sum = sum &+ sum &>> 16
        return (sum &+ sum &>> 32) & SIMD2(repeating: 0x7F)
    }
}
