/// Searches an index of vacancies, one profile after the other, with room that is used again. One for each thread.
package struct VacancySearch {
    let index: VacancyIndex
    private let lanes: Lanes
    private var query = Sieve.Query()
    private var ranges: ContiguousArray<Range<Int>> = []
    private var positions = PositionList()
    private var tables: ProfileTables
    private var bounds: BoundOrder
    private let partBounds: PartBounds
    private var top = TopList(0)

    package init(_ index: VacancyIndex, lanes: Lanes = .vector) {
        self.index = index
        self.lanes = lanes
        tables = ProfileTables(index)
        bounds = BoundOrder(highest: index.settings.highest + PartBounds.slack)
        partBounds = PartBounds(index.settings)
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
        keepNear(profile)
        guard positions.count > 0 else { return }
        tables.fill(profile, pool, index)
        bound(profile, PairedSignature(pool, profile.skills))
        bounds.sort()
        score(profile)
        tables.clear(profile, pool)
    }

    /// Keeps of the vacancies that were let through those near enough. No branch hangs on it, so that many looks at memory
    /// run at the same time.
    private mutating func keepNear(_ profile: ProfileRow) {
        let (x, y) = (Int(profile.x), Int(profile.y))
        let reach = Int(profile.reach) * Int(profile.reach)
        let index = index
        let cards = index.cards.span
        let passed = positions.count
        var kept = positions.storage.mutableSpan
        var count = 0
        for number in 0..<passed {
            let position = kept[number]
            let squared = Metres.squared(
                x &- Int(cards[Int(position)].x),
                y &- Int(cards[Int(position)].y)
            )
            kept[count] = position
            count &+= squared <= reach ? 1 : 0
        }
        positions.count = count
    }

    /// Looks at the card of each vacancy that is near enough: is it relevant, and how high can it score?
    private mutating func bound(_ profile: ProfileRow, _ mine: PairedSignature) {
        // Held apart: a span keeps what it looks at from being changed, and the bounds change.
        let (index, tables, near) = (index, tables, positions)
        let settings = index.settings
        let (x, y) = (Int(profile.x), Int(profile.y))
        let (parts, byMetre) = (partBounds, partBounds.byMetre(reach: Int(profile.reach)))
        let wishes = WishPoints(profile, settings)
        let (cards, occupations) = (index.cards.span, tables.occupations.span)
        let positions = near.storage.span
        bounds.refill(room: near.count) { entries in
            var count = 0
            for number in 0..<near.count {
                let position = positions[number]
                let card = cards[Int(position)]
                let occupation = occupations[Int(card.occupation)]
                let (shared, strong) = mine.counts(card.skills)
                let collisions = shared == 0 ? 0 : card.collisions
                let squared = Metres.squared(x &- Int(card.x), y &- Int(card.y))
                let most =
                    Int(occupation.x) &+ wishes.points(card.features) &+ parts.distance(squared, byMetre)
                    &+ parts.experience(Int(occupation.y), Int(card.experienceAsked))
                    &+ card.mostCompetence(
                        shared &+ collisions,
                        strong: strong &+ collisions,
                        most: settings.competence
                    )
                entries[count] = BoundOrder.entry(most, position)
                count &+= shared | Int(occupation.x) > 0 ? 1 : 0
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
        let (index, tables) = (index, tables)
        let (cards, pool) = (index.cards.span, index.pool.span)
        guard bounds.count > 0 else { return }
        // What comes next is looked at before the skills of this one are, so that memory has time.
        var next = (
            card: cards[bounds[0].position],
            detail: VacancyDetail(pool, at: Int(cards[bounds[0].position].start))
        )
        for entry in 0..<bounds.count {
            let (card, detail, most) = (next.card, next.detail, bounds[entry].most)
            if bounds.isBelow(most, top.threshold) { break }
            if entry &+ 1 < bounds.count {
                let following = cards[bounds[entry &+ 1].position]
                next = (following, VacancyDetail(pool, at: Int(following.start)))
            }
            guard most >= top.threshold, detail.fits(profile),
                let rest = tables.withoutDistance(card, detail, pool, wishes, settings)
            else { continue }
            let metres = Metres.root(Metres.squared(x &- Int(card.x), y &- Int(card.y)))
            top.offer(score: rest &+ settings.distance &* (reach &- metres) / reach, id: detail.id)
        }
    }
}
