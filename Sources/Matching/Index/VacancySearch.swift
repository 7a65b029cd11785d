/// Searches an index of vacancies, one profile after the other, with room that is used again. One for each thread.
package struct VacancySearch {
    let index: VacancyIndex
    private let lanes: Lanes
    private var query = Sieve.Query()
    private var ranges: ContiguousArray<Range<Int>> = []
    private var positions = PositionList()
    private var tables: ProfileTables
    private var shared = SharedWork()
    private var bounds: BoundOrder
    private var gathered = GatheredCards()
    private var top = TopList(0)

    package init(_ index: VacancyIndex, lanes: Lanes = .vector) {
        self.index = index
        self.lanes = lanes
        tables = ProfileTables(index)
        bounds = BoundOrder(highest: index.settings.highest + BoundLanes.slack)
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
        index.sieve.pass(ranges, query, lanes, into: &positions)
        guard positions.count > 0 else { return }
        tables.fill(profile, pool, index)
        shared.fill(profile.skills, pool, positions, index, tables)
        bound(profile)
        bounds.sort()
        score(profile)
        tables.clear(profile, pool)
    }

    /// Of each vacancy that was let through: is it near enough, relevant, and how high can it score?
    private mutating func bound(_ profile: ProfileRow) {
        gathered.fill(positions, index, tables, shared)
        // Held apart: a span keeps what it looks at from being changed, and the bounds change.
        let (gathered, positions) = (gathered, positions)
        let lanes = BoundLanes(profile, index.settings)
        bounds.refill(room: positions.count + 4) { entries in gathered.bound(lanes, positions, into: &entries) }
    }

    /// Scores exactly, from the highest bound on, until no bound can reach the list any more.
    private mutating func score(_ profile: ProfileRow) {
        let settings = index.settings
        let (x, y, reach) = (Int(profile.x), Int(profile.y), Int(profile.reach))
        let wishes = WishPoints(profile, settings)
        // Held apart: a span keeps what it looks at from being changed, and the list of the best changes.
        let (index, tables, shared) = (index, tables, shared)
        let (cards, sums) = (index.cards.span, shared.sums.span)
        for entry in 0..<bounds.count {
            let (most, position) = bounds[entry]
            if bounds.isBelow(most, top.threshold) { break }
            let card = cards[position]
            let squared = Metres.squared(x &- card.x, y &- card.y)
            guard most >= top.threshold, squared <= reach &* reach, card.fits(profile),
                let rest = tables.withoutDistance(card, Int(sums[position &- shared.first]), wishes, settings)
            else { continue }
            let metres = Metres.root(squared)
            top.offer(score: rest &+ settings.distance &* (reach &- metres) / reach, id: card.id)
        }
    }
}
