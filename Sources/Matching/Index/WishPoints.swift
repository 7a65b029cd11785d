/// The part of the wishes for one profile: two counts of bits and a table, because the same few numbers come back.
struct WishPoints {
    private let wishes: UInt64
    private let avoids: UInt64
    private let avoided: Int
    /// By how many wishes are met.
    private let table: InlineArray<25, Int>

    init(_ profile: ProfileRow, _ settings: MatchingSettings) {
        wishes = UInt64(profile.wishes)
        avoids = UInt64(profile.avoids) << 32
        avoided = settings.avoided
        let wished = profile.wishes.nonzeroBitCount
        table = InlineArray { met in
            wished == 0 ? settings.withoutWishes : settings.wishes * min(met, wished) / wished
        }
    }

    @inline(__always)
    func points(_ features: UInt32) -> Int {
        // Both counts in one number: what is wished in the lower half, what is avoided in the upper.
        let there = UInt64(features)
        var sum = there & wishes | there &<< 32 & avoids
        sum = sum &- (sum &>> 1 & 0x5555_5555_5555_5555)
        sum = (sum & 0x3333_3333_3333_3333) &+ (sum &>> 2 & 0x3333_3333_3333_3333)
        sum = (sum &+ sum &>> 4) & 0x0F0F_0F0F_0F0F_0F0F
        sum = sum &+ sum &>> 8
        sum = sum &+ sum &>> 16
        return max(0, table[Int(sum & 31)] &- avoided &* Int(sum &>> 32 & 31))
    }
}
