/// What a search looks at of a vacancy: 32 bytes, two of them in a line of the processor's cache. The first half is laid out
/// for looking at four cards at a time (`BoundLanes`).
struct VacancyCard: Sendable {
    /// x, y, then the occupation by the index's table with the months asked above it, then the features with the hours
    /// above them.
    let look: SIMD4<Int32>
    /// Points of competence for one unit of weight × level, rounded up.
    let perUnit: Float
    let latestStart: Int32
    /// The weights of all its skills together.
    let weightSum: UInt32
    let id: UInt32

    init(_ row: VacancyRow, id: Int, occupation: Int, settings: MatchingSettings) {
        look = SIMD4(
            row.x,
            row.y,
            Int32(truncatingIfNeeded: occupation | Int(row.experienceAsked) << 16),
            Int32(truncatingIfNeeded: row.features | UInt32(row.hours) << 24)
        )
        perUnit = (Float(settings.competence) / Float(4 * row.weightSum)).nextUp
        latestStart = row.latestStart
        weightSum = row.weightSum
        self.id = UInt32(id)
    }

    @inline(__always) var x: Int { Int(look.x) }
    @inline(__always) var y: Int { Int(look.y) }
    @inline(__always) var occupation: Int { Int(UInt16(truncatingIfNeeded: look.z)) }
    @inline(__always) var experienceAsked: Int { Int(UInt16(truncatingIfNeeded: look.z &>> 16)) }
    @inline(__always) var features: UInt32 { UInt32(truncatingIfNeeded: look.w) & 0xFF_FFFF }

    /// Whether the numbers that the bitmaps tell only roughly fit.
    @inline(__always)
    func fits(_ profile: ProfileRow) -> Bool {
        let hours = UInt8(truncatingIfNeeded: look.w &>> 24)
        return profile.leastHours <= hours && hours <= profile.mostHours && profile.availableFrom <= latestStart
    }
}

/// How much competence a vacancy can give to whoever shares so many of its skills.
struct SharedBound {
    let skills: Signature
    /// How many of its skills fall on a bit of another one.
    let collisions: Int
    /// Points of competence for one unit of weight × level, times 4096, rounded up.
    private let scale: Int
    /// In each byte the largest sum of that many weights, for 0 to 7 skills.
    private let steps: UInt64

    init(_ row: VacancyRow, _ pool: ContiguousArray<UInt32>, _ settings: MatchingSettings) {
        (skills, collisions) = Signatures.make(pool, row.skills)
        scale = (settings.competence * 1024 + Int(row.weightSum) - 1) / Int(row.weightSum)
        steps = Self.steps(pool[row.skills].map { Packed.grade($0) })
    }

    @inline(__always)
    func mostCompetence(_ shared: Int, most: Int) -> Int {
        min(most, (4 &* weights(shared) &* scale) &>> 12 &+ 1)
    }

    /// No so many skills weigh more than this together.
    @inline(__always)
    private func weights(_ count: Int) -> Int {
        let known = min(count, 7)
        let sum = Int(truncatingIfNeeded: steps &>> UInt64(truncatingIfNeeded: known &* 8)) & 0xFF
        return sum &+ (count &- known) &* MatchingLimits.skillWeight.upperBound
    }

    private static func steps(_ weights: [Int]) -> UInt64 {
        var counts: InlineArray<6, Int> = .init(repeating: 0)
        for weight in weights { counts[weight] += 1 }
        var (packed, sum, weight): (UInt64, UInt64, Int) = (0, 0, 5)
        for place in 1..<8 {
            while weight > 0, counts[weight] == 0 { weight -= 1 }
            if weight > 0 {
                counts[weight] -= 1
                sum += UInt64(weight)
            }
            packed |= sum << UInt64(place * 8)
        }
        return packed
    }
}
