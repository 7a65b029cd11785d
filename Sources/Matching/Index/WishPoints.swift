/// The part of the wishes for one profile.
struct WishPoints {
    private let wishes: UInt64
    private let avoids: UInt64
    private let avoided: Int
    private let without: Int
    /// What one met wish gives, times 2 to the 32nd, rounded up.
    private let perWish: Int

    init(_ profile: ProfileRow, _ settings: MatchingSettings) {
        wishes = UInt64(profile.wishes)
        avoids = UInt64(profile.avoids) << 32
        avoided = settings.avoided
        let wished = profile.wishes.nonzeroBitCount
        without = wished == 0 ? settings.withoutWishes : 0
        perWish = wished == 0 ? 0 : ((settings.wishes << 32) + wished - 1) / wished
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
        return max(0, without &+ (Int(sum & 31) &* perWish) &>> 32 &- avoided &* Int(sum &>> 32 & 31))
    }
}
