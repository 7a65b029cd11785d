/// What one participant is shown: the best by score less the price of showing, from a longer list by score alone. With the prices of
/// a `ShowingAuction` in ceiling mode this is what the auction gave them, row by row.
package struct FairList: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package let match: Match
        /// Whether it stands below something that scores less.
        package let givesWay: Bool
    }

    package let rows: [Row]
    /// What would be shown by score alone and is not, the best first.
    package let leftOut: [Match]

    /// `long`: the best first. `price`: in points, for this participant.
    package init(from long: [Match], length: Int, price: (Match) -> Int) {
        let length = max(0, length)
        let ranked = long.enumerated()
            .map { (place: $0.offset, match: $0.element, value: $0.element.score - price($0.element)) }
            .sorted { ($1.value, $0.place) < ($0.value, $1.place) }
            .prefix(length)
        var rows: [Row] = []
        var furthest = -1
        for entry in ranked {
            rows.append(Row(match: entry.match, givesWay: entry.place < furthest))
            furthest = max(furthest, entry.place)
        }
        let shown = Set(ranked.map { $0.place })
        self.rows = rows
        leftOut = long.prefix(length).enumerated().filter { !shown.contains($0.offset) }.map { $0.element }
    }
}

extension VacancySearch {
    /// The best by score that a fair list of this length can be made of: what scores so much less than the last by score that it can
    /// never be shown is not among them, nor what comes after twelve times the length. `leftOut`: vacancies that are as if they
    /// were not there.
    package mutating func choice(
        _ length: Int,
        for number: Int,
        of list: ProfileList,
        without leftOut: Set<Int> = []
    ) -> [Match] {
        guard length > 0 else { return [] }
        var found = best(3 * length, for: number, of: list, without: leftOut)
        guard found.count > length else { return found }
        let least = found[length - 1].score - FairLists.ceiling
        if found.count == 3 * length, found[found.count - 1].score >= least {
            found = best(12 * length, for: number, of: list, without: leftOut)
        }
        return Array(found.prefix { $0.score >= least })
    }

    package mutating func choice(
        _ length: Int,
        for profile: BlindProfile,
        without leftOut: Set<Int> = []
    ) throws(LimitFault) -> [Match] {
        let list = try ProfileList(CollectionOfOne(profile))
        return choice(length, for: 0, of: list, without: leftOut)
    }

    /// The best of the others: as many as there would be if those that are left out were closed.
    private mutating func best(
        _ count: Int,
        for number: Int,
        of list: ProfileList,
        without leftOut: Set<Int>
    ) -> [Match] {
        let found = best(count + leftOut.count, for: number, of: list)
        return leftOut.isEmpty ? found : Array(found.lazy.filter { !leftOut.contains($0.id) }.prefix(count))
    }
}
