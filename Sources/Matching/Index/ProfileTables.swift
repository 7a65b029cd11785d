/// What one profile gets for each skill and each occupation of an index of vacancies, so that a score is a few looks.
struct ProfileTables: Sendable {
    /// The level that the profile has of each skill.
    private var levels: ContiguousArray<UInt8>
    /// What each occupation gives.
    private var points: ContiguousArray<Int32>
    /// The months of experience that count for each occupation.
    private var months: ContiguousArray<Int32>
    /// Both, side by side.
    private(set) var occupations: ContiguousArray<SIMD2<Int32>>

    init(_ index: VacancyIndex) {
        levels = ContiguousArray(repeating: 0, count: index.skillLimit)
        points = ContiguousArray(repeating: 0, count: index.occupations.codes.count)
        months = points
        occupations = ContiguousArray(repeating: .zero, count: points.count)
    }

    /// After `init` or `clear`.
    mutating func fill(_ profile: ProfileRow, _ pool: ContiguousArray<UInt32>, _ index: VacancyIndex) {
        let settings = index.settings
        for entry in profile.skills where Packed.skill(pool[entry]) < levels.count {
            levels[Packed.skill(pool[entry])] = UInt8(Packed.grade(pool[entry]))
        }
        for index in points.indices { (points[index], months[index]) = (0, 0) }
        for entry in profile.targets {
            let weight = Packed.amount(pool[entry])
            let byDigits = InlineArray<5, Int32> {
                Int32(settings.occupation * settings.closeness[$0] * weight / 1000)
            }
            index.occupations.raise(&points, around: Packed.occupation(pool[entry]), byDigits)
        }
        for entry in profile.experience {
            let worked = Packed.amount(pool[entry])
            let byDigits = InlineArray<5, Int32> { Int32(worked * settings.closeness[$0] / 100) }
            index.occupations.raise(&months, around: Packed.occupation(pool[entry]), byDigits)
        }
        for index in occupations.indices { occupations[index] = SIMD2(points[index], months[index]) }
    }

    /// Takes the skills of the profile away, for the next one.
    mutating func clear(_ profile: ProfileRow, _ pool: ContiguousArray<UInt32>) {
        for entry in profile.skills where Packed.skill(pool[entry]) < levels.count {
            levels[Packed.skill(pool[entry])] = 0
        }
    }

    /// The exact score of a vacancy but for the part of the distance, or nil when it is not relevant.
    @inline(__always)
    func withoutDistance(
        _ card: VacancyCard,
        _ detail: VacancyDetail,
        _ pool: Span<UInt32>,
        _ wishes: WishPoints,
        _ settings: MatchingSettings
    ) -> Int? {
        let levels = levels.span
        var raw = 0
        let start = Int(card.start) &+ VacancyDetail.size
        for item in start..<start &+ Int(detail.skillCount) {
            let packed = pool[item]
            raw &+= Int(levels[Packed.skill(packed)]) &* Packed.grade(packed)
        }
        let occupation = occupations[Int(card.occupation)]
        let points = Int(occupation.x)
        guard raw > 0 || points > 0 else { return nil }
        let (worked, asked) = (Int(occupation.y), Int(card.experienceAsked))
        return settings.competence &* raw / (4 &* Int(detail.weightSum)) &+ points
            &+ wishes.points(card.features)
            &+ (worked >= asked ? settings.experience : settings.experience &* worked / asked)
    }
}
