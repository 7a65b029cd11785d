/// What one profile gets for each skill and each occupation of an index of vacancies, so that a score is a few looks.
struct ProfileTables: Sendable {
    /// The level that the profile has of each skill.
    private var levels: ContiguousArray<UInt8>
    /// What each occupation gives.
    private(set) var points: ContiguousArray<Int32>
    /// The months of experience that count for each occupation.
    private(set) var months: ContiguousArray<Int32>

    init(_ index: VacancyIndex) {
        levels = ContiguousArray(repeating: 0, count: index.skillLimit)
        points = ContiguousArray(repeating: 0, count: index.occupations.codes.count)
        months = points
    }

    /// After `init` or `clear`.
    mutating func fill(_ profile: ProfileRow, _ pool: ContiguousArray<UInt32>, _ index: VacancyIndex) {
        let settings = index.settings
        for entry in profile.skills where Packed.skill(pool[entry]) < levels.count {
            levels[Packed.skill(pool[entry])] = UInt8(Packed.grade(pool[entry]))
        }
        Self.clear(&points)
        Self.clear(&months)
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
    }

    private static func clear(_ numbers: inout ContiguousArray<Int32>) {
        var numbers = numbers.mutableSpan
        for index in numbers.indices { numbers[index] = 0 }
    }

    /// Takes the skills of the profile away, for the next one.
    mutating func clear(_ profile: ProfileRow, _ pool: ContiguousArray<UInt32>) {
        for entry in profile.skills where Packed.skill(pool[entry]) < levels.count {
            levels[Packed.skill(pool[entry])] = 0
        }
    }

    /// The sum of weight × level over the skills of a vacancy.
    func raw(_ skills: Range<Int>, _ pool: Span<UInt32>) -> Int {
        let levels = levels.span
        var raw = 0
        for item in skills { raw &+= Int(levels[Packed.skill(pool[item])]) &* Packed.grade(pool[item]) }
        return raw
    }

    /// The exact score of a vacancy but for the part of the distance, or nil when it is not relevant.
    @inline(__always)
    func withoutDistance(
        _ card: VacancyCard,
        _ raw: Int,
        _ wishes: WishPoints,
        _ settings: MatchingSettings
    ) -> Int? {
        let points = Int(points[card.occupation])
        guard raw > 0 || points > 0 else { return nil }
        let (worked, asked) = (Int(months[card.occupation]), card.experienceAsked)
        return settings.competence &* raw / (4 &* Int(card.weightSum)) &+ points
            &+ wishes.points(card.features)
            &+ (worked >= asked ? settings.experience : settings.experience &* worked / asked)
    }
}
