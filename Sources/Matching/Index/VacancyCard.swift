/// What a search looks at first of a vacancy: 64 bytes, a line of the processor's cache.
struct VacancyCard: Sendable {
    var x: Int32
    var y: Int32
    /// By the index's table of occupations.
    var occupation: UInt16
    var experienceAsked: UInt16
    /// Points of competence for one unit of weight × level, times 4096, rounded up.
    var scale: UInt32
    var features: UInt32
    /// How many of its skills fall on a bit of another one.
    var collisions: UInt32
    /// In each byte the largest sum of that many weights, for 0 to 7 skills.
    var steps: UInt64
    var skills: Signature

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

/// What is looked at of a vacancy that may be among the best.
struct VacancyDetail: Sendable {
    var id: UInt32
    var weightSum: UInt32
    var skillStart: UInt32
    var skillCount: UInt32
    var latestStart: Int32
    var hours: UInt8
}

extension VacancyCard {
    init(_ row: VacancyRow, _ pool: ContiguousArray<UInt32>, occupation: Int, settings: MatchingSettings) {
        x = row.x
        y = row.y
        experienceAsked = row.experienceAsked
        features = row.features
        self.occupation = UInt16(occupation)
        let (bits, repeated) = Signatures.make(pool, row.skills)
        skills = bits
        collisions = UInt32(repeated)
        let unit = (settings.competence * 1024 + Int(row.weightSum) - 1) / Int(row.weightSum)
        scale = UInt32(clamping: unit)
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
