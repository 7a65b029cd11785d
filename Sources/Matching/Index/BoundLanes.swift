/// How high vacancies can score for one profile, four at a time. Never less than the score, and hardly more: numbers are
/// `Float`s, whose rounding `slack` covers.
struct BoundLanes {
    typealias Floats = SIMD4<Float>
    typealias Words = SIMD4<Int32>

    /// More than all roundings together: a `Float` has 24 bits, so that each is off by a small part of a point.
    static let slack = 4

    private let place: SIMD2<Int32>
    /// The square of the reach, and a little.
    private let reach: Float
    private let distance: Float
    private let perMetre: Float
    private let competence: Float
    private let experience: Float
    private let wishes: Words
    private let avoids: Words
    private let withoutWishes: Float
    private let perWish: Float
    private let perAvoided: Float

    init(_ profile: ProfileRow, _ settings: MatchingSettings) {
        place = SIMD2(profile.x, profile.y)
        reach = Float(profile.reach) * Float(profile.reach) * (1 + 0x1p-20)
        distance = Float(settings.distance + Self.slack)
        perMetre = Float(settings.distance) / Float(profile.reach)
        competence = Float(settings.competence)
        experience = Float(settings.experience)
        wishes = Words(repeating: Int32(truncatingIfNeeded: profile.wishes))
        avoids = Words(repeating: Int32(truncatingIfNeeded: profile.avoids))
        let wished = profile.wishes.nonzeroBitCount
        withoutWishes = wished == 0 ? Float(settings.withoutWishes) : 0
        perWish = wished == 0 ? 0 : Float(settings.wishes) / Float(wished)
        perAvoided = Float(settings.avoided)
    }

    /// How high each of four can score, or -1 where one is too far or not relevant.
    @inline(__always)
    func most(
        _ looks: (Words, Words, Words, Words),
        _ worth: (SIMD2<Int32>, SIMD2<Int32>, SIMD2<Int32>, SIMD2<Int32>),
        _ competence: Floats
    ) -> Floats {
        let (first, second, third, fourth) = looks
        let x = Floats(Words(first.x, second.x, third.x, fourth.x) &- Words(repeating: place.x))
        let y = Floats(Words(first.y, second.y, third.y, fourth.y) &- Words(repeating: place.y))
        let squared = x * x + y * y
        let metres = Floats(
            squared.x.squareRoot(),
            squared.y.squareRoot(),
            squared.z.squareRoot(),
            squared.w.squareRoot()
        )
        let occupation = Floats(Words(worth.0.x, worth.1.x, worth.2.x, worth.3.x))
        let months = Floats(Words(worth.0.y, worth.1.y, worth.2.y, worth.3.y))
        let asked = Words(first.z, second.z, third.z, fourth.z) &>> 16 & Words(repeating: 0xFFFF)
        let features = Words(first.w, second.w, third.w, fourth.w)
        let most =
            occupation + Self.least(competence, self.competence) + (distance - Self.atLeastZero(metres - 1) * perMetre)
            + experience * Self.least((months + 0x1p-10) / (Floats(asked) + 0x1p-10), 1)
            + Self.atLeastZero(
                withoutWishes + Floats(Self.count(features & wishes)) * perWish
                    - Floats(Self.count(features & avoids)) * perAvoided
            )
        return most.replacing(with: -1, where: (squared .> reach) .| (competence + occupation .<= 0))
    }

    @inline(__always)
    private static func least(_ values: Floats, _ most: Float) -> Floats {
        values.replacing(with: most, where: values .> most)
    }

    @inline(__always)
    private static func atLeastZero(_ values: Floats) -> Floats { values.replacing(with: 0, where: values .< 0) }

    /// How many of the 24 lowest bits are set.
    @inline(__always)
    private static func count(_ words: Words) -> Words {
        var sum = words &- (words &>> 1 & Words(repeating: 0x55_5555))
        sum = (sum & Words(repeating: 0x33_3333)) &+ (sum &>> 2 & Words(repeating: 0x33_3333))
        sum = (sum &+ sum &>> 4) & Words(repeating: 0x0F_0F0F)
        return (sum &+ sum &>> 8 &+ sum &>> 16) & Words(repeating: 0x1F)
    }
}
