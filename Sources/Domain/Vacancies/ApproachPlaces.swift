/// Employers of one kind in one place, counted, and how far that is.
package struct ApproachPlace: Hashable, Sendable {
    package let kind: EmployerKind
    package let postcode: String
    package let municipality: String
    package let count: Int
    /// From where somebody leaves for work; nil when either place is not known.
    package var metres: Int?

    package init(kind: EmployerKind, postcode: String, municipality: String, count: Int, metres: Int? = nil) {
        self.kind = kind
        self.postcode = postcode
        self.municipality = municipality
        self.count = count
        self.metres = metres
    }
}

/// Some employers of one kind: those in these places together, by name, from a number on.
package struct ApproachPortion: Hashable, Sendable {
    package let kind: EmployerKind
    package private(set) var places: [ApproachPlace]
    package let first: Int
    package private(set) var count: Int

    /// What stands in the order of approach from a number on, as portions to read: all in places of which everybody is asked for
    /// are one portion of each kind, so that there are few of them, however many places there are.
    package static func portions(of places: [ApproachPlace], from first: Int, count: Int) -> [ApproachPortion] {
        var portions: [ApproachPortion] = []
        // Whether the last portion is of whole places, which others can join.
        var isWhole = false
        var start = 0
        for band in bands(of: places) {
            let total = band.reduce(0) { $0 + $1.count }
            let (from, to) = (max(first, start), min(first + count, start + total))
            defer { start += total }
            guard from < to, let kind = band.first?.kind else { continue }
            let isAll = to - from == total
            if isAll, isWhole, let last = portions.indices.last, portions[last].kind == kind {
                portions[last].places += band
                portions[last].count += total
            } else {
                portions.append(ApproachPortion(kind: kind, places: band, first: from - start, count: to - from))
            }
            isWhole = isAll
        }
        return portions
    }

    /// The places of one kind that are equally far, in the order of approach.
    private static func bands(of places: [ApproachPlace]) -> [[ApproachPlace]] {
        let kinds = EmployerKind.allCases
        return kinds.flatMap { kind in
            Dictionary(grouping: places.filter { $0.kind == kind }, by: { $0.metres ?? .max })
                .sorted { $0.key < $1.key }.map { $0.value }
        }
    }
}
