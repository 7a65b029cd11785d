/// Searches an index of profiles, one vacancy after the other, with room that is used again: the mirror of `VacancySearch`.
package struct ProfileSearch {
    let index: ProfileIndex
    private let lanes: Lanes
    private var query = Sieve.Query()
    private var ranges: ContiguousArray<Range<Int>> = []
    private var positions = PositionList()
    /// The weight that the vacancy gives each skill.
    private var weights: ContiguousArray<UInt8>
    /// How close each occupation is to that of the vacancy.
    private var closeness: ContiguousArray<Int32>
    private var bounds: BoundOrder
    private var top = TopList(0)

    package init(_ index: ProfileIndex, lanes: Lanes = .vector) {
        self.index = index
        self.lanes = lanes
        weights = ContiguousArray(repeating: 0, count: index.skillLimit)
        closeness = ContiguousArray(repeating: 0, count: index.occupations.codes.count)
        bounds = BoundOrder(highest: index.settings.highest)
    }

    /// The best profiles for a vacancy: the highest score first, then the lowest id.
    package mutating func best(_ count: Int, for vacancy: BlindVacancy) throws(LimitFault) -> [Match] {
        let list = try VacancyList(CollectionOfOne(vacancy))
        return best(count, for: 0, of: list)
    }

    package mutating func best(_ count: Int, for number: Int, of list: VacancyList) -> [Match] {
        let vacancy = list.rows[number]
        if top.limit == count { top.empty() } else { top = TopList(count) }
        index.ask(vacancy, into: &query)
        index.ranges(x: Int(vacancy.x), y: Int(vacancy.y), into: &ranges)
        positions.count = 0
        index.sieve.pass(ranges, query, lanes, into: &positions)
        guard positions.count > 0 else { return [] }
        prepare(vacancy, list.pool)
        bound(vacancy, list.pool)
        bounds.sort()
        score(vacancy)
        for entry in vacancy.skills where Packed.skill(list.pool[entry]) < weights.count {
            weights[Packed.skill(list.pool[entry])] = 0
        }
        return top.matches()
    }

    private mutating func prepare(_ vacancy: VacancyRow, _ pool: ContiguousArray<UInt32>) {
        for entry in vacancy.skills where Packed.skill(pool[entry]) < weights.count {
            weights[Packed.skill(pool[entry])] = UInt8(Packed.grade(pool[entry]))
        }
        for number in closeness.indices { closeness[number] = 0 }
        let settings = index.settings
        let byDigits = InlineArray<5, Int32> { Int32(settings.closeness[$0]) }
        index.occupations.raise(&closeness, around: Int(vacancy.occupation), byDigits)
    }

    /// Looks at the card of each profile that was let through: near enough, relevant, and how high can it score?
    private mutating func bound(_ vacancy: VacancyRow, _ pool: ContiguousArray<UInt32>) {
        // Held apart: a span keeps what it looks at from being changed, and the bounds change.
        let (index, ownCloseness, passed) = (index, closeness, positions)
        let settings = index.settings
        let own = SharedBound(vacancy, pool, settings)
        let (x, y, hours, latest) = (Int(vacancy.x), Int(vacancy.y), vacancy.hours, vacancy.latestStart)
        let rest = max(settings.wishes, settings.withoutWishes) + settings.experience + settings.distance
        let (cards, closeness, positions) = (index.cards.span, ownCloseness.span, passed.storage.span)
        bounds.refill(room: passed.count) { entries in
            var count = 0
            for number in 0..<passed.count {
                let card = cards[Int(positions[number])]
                let squared = Metres.squared(x &- Int(card.x), y &- Int(card.y))
                guard squared <= Int(card.reach) &* Int(card.reach), card.leastHours <= hours, hours <= card.mostHours,
                    card.availableFrom <= latest
                else { continue }
                let shared = Signatures.count(card.skills & own.skills)
                let occupation =
                    card.hasMoreTargets ? settings.occupation : Self.occupation(card, closeness, settings)
                guard shared > 0 || occupation > 0 else { continue }
                let reached = shared &+ own.collisions
                let competence =
                    shared == 0 ? 0 : own.mostCompetence(reached, most: settings.competence)
                entries[count] = BoundOrder.entry(competence &+ occupation &+ rest, positions[number])
                count &+= 1
            }
            return count
        }
    }

    @inline(__always)
    private static func occupation(_ card: ProfileCard, _ closeness: Span<Int32>, _ settings: MatchingSettings) -> Int {
        func worth(_ target: UInt32) -> Int {
            let weight = Packed.amount(target)
            return weight == 0 ? 0 : Int(closeness[Packed.occupation(target)]) &* weight
        }
        let best = max(worth(card.targets.0), worth(card.targets.1), worth(card.targets.2))
        return settings.occupation &* best / 1000
    }

    /// Scores exactly, from the highest bound on, until no bound can reach the list any more.
    private mutating func score(_ vacancy: VacancyRow) {
        let settings = index.settings
        let (x, y) = (Int(vacancy.x), Int(vacancy.y))
        // Held apart: a span keeps what it looks at from being changed, and the list of the best changes.
        let (index, ownWeights) = (index, weights)
        let (cards, details, pool) = (index.cards.span, index.details.span, index.pool.span)
        let weights = ownWeights.span
        for entry in 0..<bounds.count {
            let (most, position) = bounds[entry]
            if bounds.isBelow(most, top.threshold) { break }
            guard most >= top.threshold else { continue }
            let (card, detail) = (cards[position], details[position])
            let targets = Int(detail.listStart)..<Int(detail.listStart) &+ Int(detail.targetCount)
            let experience = targets.upperBound..<targets.upperBound &+ Int(detail.experienceCount)
            var raw = 0
            for item in experience.upperBound..<experience.upperBound &+ Int(detail.skillCount) {
                let packed = pool[item]
                raw &+= Int(weights[Packed.skill(packed)]) &* Packed.grade(packed)
            }
            var best = 0
            for item in targets {
                let digits = Occupations.commonDigits(Packed.occupation(pool[item]), Int(vacancy.occupation))
                best = max(best, settings.closeness[digits] &* Packed.amount(pool[item]))
            }
            let occupation = settings.occupation &* best / 1000
            guard raw > 0 || occupation > 0 else { continue }
            let metres = Metres.root(Metres.squared(x &- Int(card.x), y &- Int(card.y)))
            var total = settings.competence &* raw / (4 &* Int(vacancy.weightSum)) &+ occupation
            total &+= settings.distance &* (Int(card.reach) &- metres) / Int(card.reach)
            let wished = detail.wishes.nonzeroBitCount
            let base =
                wished == 0
                ? settings.withoutWishes
                : settings.wishes &* (detail.wishes & vacancy.features).nonzeroBitCount / wished
            total &+= max(0, base &- settings.avoided &* (detail.avoids & vacancy.features).nonzeroBitCount)
            total &+= Self.experience(experience, pool, vacancy, settings)
            top.offer(score: total, id: detail.id)
        }
    }

    @inline(__always)
    private static func experience(
        _ entries: Range<Int>,
        _ pool: Span<UInt32>,
        _ vacancy: VacancyRow,
        _ settings: MatchingSettings
    ) -> Int {
        let asked = Int(vacancy.experienceAsked)
        guard asked > 0 else { return settings.experience }
        var best = 0
        for item in entries {
            let digits = Occupations.commonDigits(Packed.occupation(pool[item]), Int(vacancy.occupation))
            best = max(best, Packed.amount(pool[item]) &* settings.closeness[digits] / 100)
        }
        return settings.experience &* min(best, asked) / asked
    }
}
