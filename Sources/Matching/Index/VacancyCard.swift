/// What a search looks at first of a vacancy: 64 bytes, a line of the processor's cache.
struct VacancyCard: Sendable {
    var x: Int32
    var y: Int32
    /// By the index's table of occupations.
    var occupation: UInt16
    var experienceAsked: UInt16
    /// Points of competence for one unit of weight × level, times 4096, rounded up.
    var scale: UInt32
    /// 24 bits, and above them how many of its skills fall on a bit of another one, up to 255.
    private var featuresAndCollisions: UInt32
    /// Where its detail begins in the pool of the index, and its skills after it.
    var start: UInt32
    /// In each byte the largest sum of that many weights, for 0 to 7 skills.
    var steps: UInt64
    var skills: Signature

    @inline(__always)
    var features: UInt32 { featuresAndCollisions & 0xFF_FFFF }

    @inline(__always)
    var collisions: Int { Int(featuresAndCollisions >> 24) }

    /// The most competence that this many shared skills can give, of which so many at level 3 or 4.
    @inline(__always)
    func mostCompetence(_ shared: Int, strong: Int, most: Int) -> Int {
        let units = 2 &* (weights(shared) &+ weights(strong))
        return min(most, (units &* Int(scale)) &>> 12 &+ 1)
    }

    /// No so many skills weigh more than this together.
    @inline(__always)
    private func weights(_ count: Int) -> Int {
        let known = min(count, 7)
        let sum = Int(truncatingIfNeeded: steps &>> UInt64(truncatingIfNeeded: known &* 8)) & 0xFF
        return sum &+ (count &- known) &* MatchingLimits.skillWeight.upperBound
    }
}

/// What is looked at of a vacancy that may be among the best. It stands in the index's pool just before the skills, so that
/// one look at memory brings both.
struct VacancyDetail: Sendable {
    /// How many numbers of the pool it takes.
    static let size = 5

    let id: UInt32
    let weightSum: UInt32
    let latestStart: UInt32
    let hours: UInt32
    let skillCount: UInt32

    init(_ row: VacancyRow, id: Int) {
        self.id = UInt32(id)
        weightSum = row.weightSum
        latestStart = UInt32(row.latestStart)
        hours = UInt32(row.hours)
        skillCount = row.skillCount
    }

    @inline(__always)
    init(_ pool: Span<UInt32>, at start: Int) {
        id = pool[start]
        weightSum = pool[start &+ 1]
        latestStart = pool[start &+ 2]
        hours = pool[start &+ 3]
        skillCount = pool[start &+ 4]
    }

    func append(to pool: inout ContiguousArray<UInt32>) {
        pool.append(contentsOf: [id, weightSum, latestStart, hours, skillCount])
    }

    /// Whether the numbers that the bitmaps tell only roughly fit.
    @inline(__always)
    func fits(_ profile: ProfileRow) -> Bool {
        UInt32(profile.leastHours) <= hours && hours <= UInt32(profile.mostHours)
            && UInt32(profile.availableFrom) <= latestStart
    }
}

extension VacancyCard {
    init(
        _ row: VacancyRow,
        _ pool: ContiguousArray<UInt32>,
        occupation: Int,
        start: Int,
        settings: MatchingSettings
    ) {
        x = row.x
        y = row.y
        experienceAsked = row.experienceAsked
        self.start = UInt32(start)
        self.occupation = UInt16(occupation)
        let (bits, repeated) = Signatures.make(pool, row.skills)
        skills = bits
        featuresAndCollisions = row.features | UInt32(min(repeated, 255)) << 24
        let unit = (settings.competence * 1024 + Int(row.weightSum) - 1) / Int(row.weightSum)
        // More collisions than can be told: then the bound is all there is to get.
        scale = repeated > 255 ? UInt32(settings.competence) << 12 : UInt32(clamping: unit)
        steps = Self.steps(pool[row.skills].map { Packed.grade($0) })
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
