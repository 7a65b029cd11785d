/// Searches an index of vacancies, one profile after the other, with room that is used again. One for each thread.
package struct VacancySearch {
    let index: VacancyIndex
    private let lanes: Lanes
    private var query = Sieve.Query()
    private var ranges: ContiguousArray<Range<Int>> = []
    private var positions = PositionList()
    /// The level that the profile has of each skill.
    private var levels: ContiguousArray<UInt8>
    /// What each occupation gives this profile.
    private var points: ContiguousArray<Int32>
    /// The months of experience that count for each occupation.
    private var months: ContiguousArray<Int32>
    /// What can still come after the parts that are known, by how far the place is.
    private var bounds: BoundOrder
    private let distanceBounds: DistanceBounds
    private var top = TopList(0)

    package init(_ index: VacancyIndex, lanes: Lanes = .vector) {
        self.index = index
        self.lanes = lanes
        levels = ContiguousArray(repeating: 0, count: index.skillLimit)
        points = ContiguousArray(repeating: 0, count: index.occupations.codes.count)
        months = points
        bounds = BoundOrder(highest: index.settings.highest)
        distanceBounds = DistanceBounds(most: index.settings.distance)
    }

    /// The best vacancies of a profile: the highest score first, then the lowest id.
    package mutating func best(_ count: Int, for profile: BlindProfile) throws(LimitFault) -> [Match] {
        let list = try ProfileList(CollectionOfOne(profile))
        return best(count, for: 0, of: list)
    }

    package mutating func best(_ count: Int, for number: Int, of list: ProfileList) -> [Match] {
        find(count, list.rows[number], list.pool)
        return top.matches()
    }

    /// Appends the keys of the best, and says how many.
    mutating func best(
        _ count: Int,
        for number: Int,
        of list: ProfileList,
        into keys: inout ContiguousArray<UInt64>
    ) -> Int {
        find(count, list.rows[number], list.pool)
        let found = top.count
        top.drain(into: &keys)
        return found
    }

    private mutating func find(_ count: Int, _ profile: ProfileRow, _ pool: ContiguousArray<UInt32>) {
        if top.limit == count { top.empty() } else { top = TopList(count) }
        index.ask(profile, into: &query)
        index.ranges(x: Int(profile.x), y: Int(profile.y), radius: Int(profile.reach), into: &ranges)
        positions.count = 0
        for range in ranges { index.sieve.pass(range, query, lanes, into: &positions) }
        guard positions.count > 0 else { return }
        prepare(profile, pool)
        bound(profile, Signatures.make(pool, profile.skills).bits, Signatures.strong(pool, profile.skills))
        bounds.sort()
        score(profile)
        for entry in profile.skills where Packed.skill(pool[entry]) < levels.count {
            levels[Packed.skill(pool[entry])] = 0
        }
    }

    /// Fills the tables that hold for the whole of a search.
    private mutating func prepare(_ profile: ProfileRow, _ pool: ContiguousArray<UInt32>) {
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
    }

    /// Looks at the card of each vacancy that was let through: is it near enough, relevant, and how high can it score?
    private mutating func bound(_ profile: ProfileRow, _ mine: Signature, _ strong: Signature) {
        // Held apart: a span keeps what it looks at from being changed, and the bounds change.
        let (index, occupationPoints, ownMonths, passed) = (index, points, months, positions)
        let settings = index.settings
        let (x, y) = (Int(profile.x), Int(profile.y))
        let reach = Int(profile.reach) * Int(profile.reach)
        let (distances, share) = (distanceBounds, distanceBounds.share(of: reach))
        let wishes = WishPoints(profile, settings)
        let (cards, points, months) = (index.cards.span, occupationPoints.span, ownMonths.span)
        let positions = passed.storage.span
        bounds.refill(room: passed.count) { entries in
            var count = 0
            for number in 0..<passed.count {
                let position = positions[number]
                let card = cards[Int(position)]
                let squared = Metres.squared(x &- Int(card.x), y &- Int(card.y))
                guard squared <= reach else { continue }
                let shared = Signatures.count(card.skills & mine)
                let occupation = Int(points[Int(card.occupation)])
                guard shared > 0 || occupation > 0 else { continue }
                var most = occupation &+ wishes.points(card.features) &+ distances.most(squared, share)
                if shared > 0 {
                    let collisions = Int(card.collisions)
                    most &+= card.mostCompetence(
                        shared &+ collisions,
                        strong: Signatures.count(card.skills & strong) &+ collisions,
                        most: settings.competence
                    )
                }
                let (worked, asked) = (Int(months[Int(card.occupation)]), Int(card.experienceAsked))
                if worked >= asked {
                    most &+= settings.experience
                } else if worked > 0 {
                    most &+= settings.experience &* worked / asked
                }
                entries[count] = BoundOrder.entry(most, position)
                count &+= 1
            }
            return count
        }
    }

    /// Scores exactly, from the highest bound on, until no bound can reach the list any more.
    private mutating func score(_ profile: ProfileRow) {
        let settings = index.settings
        let (x, y, reach) = (Int(profile.x), Int(profile.y), Int(profile.reach))
        let wishes = WishPoints(profile, settings)
        // Held apart: a span keeps what it looks at from being changed, and the list of the best changes.
        let (index, ownLevels, occupationPoints, ownMonths) = (index, levels, points, months)
        let (cards, details, pool) = (index.cards.span, index.details.span, index.pool.span)
        let (levels, points, months) = (ownLevels.span, occupationPoints.span, ownMonths.span)
        for entry in 0..<bounds.count {
            let (most, position) = bounds[entry]
            if bounds.isBelow(most, top.threshold) { break }
            guard most >= top.threshold else { continue }
            let card = cards[position]
            let detail = details[position]
            guard profile.leastHours <= detail.hours, detail.hours <= profile.mostHours,
                profile.availableFrom <= detail.latestStart
            else { continue }
            var raw = 0
            let start = Int(detail.skillStart)
            for item in start..<start &+ Int(detail.skillCount) {
                let packed = pool[item]
                raw &+= Int(levels[Packed.skill(packed)]) &* Packed.grade(packed)
            }
            let occupation = Int(points[Int(card.occupation)])
            guard raw > 0 || occupation > 0 else { continue }
            var total = settings.competence &* raw / (4 &* Int(detail.weightSum)) &+ occupation
            let metres = Metres.root(Metres.squared(x &- Int(card.x), y &- Int(card.y)))
            total &+= settings.distance &* (reach &- metres) / reach
            total &+= wishes.points(card.features)
            let (worked, asked) = (Int(months[Int(card.occupation)]), Int(card.experienceAsked))
            total &+= worked >= asked ? settings.experience : settings.experience &* worked / asked
            top.offer(score: total, id: detail.id)
        }
    }
}
