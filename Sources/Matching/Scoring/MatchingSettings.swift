/// The weights of the score. They are set by people and versioned (`WeightsBook`); nothing here is ever learned from past hires.
package struct MatchingSettings: Hashable, Sendable {
    /// Told with every result, so that a decision can be read again with the weights of then.
    package var version: Int
    package var competence: Int
    package var occupation: Int
    package var distance: Int
    package var wishes: Int
    package var experience: Int
    /// Taken off for each feature that is avoided.
    package var avoided: Int
    /// What the part of the wishes is for whoever wishes nothing.
    package var withoutWishes: Int
    /// How close two occupations are, in hundredths, by the number of equal leading digits of their codes.
    package var closeness: [Int]

    /// The weights of the exact specification, docs/matching.md.
    package static let reference = MatchingSettings(
        version: 1,
        competence: 40_000,
        occupation: 25_000,
        distance: 15_000,
        wishes: 10_000,
        experience: 10_000,
        avoided: 2_000,
        withoutWishes: 5_000,
        closeness: [0, 10, 30, 60, 100]
    )

    package static let weightBounds = 0...100_000

    /// The highest score that these weights can give.
    package var highest: Int { competence + occupation + distance + max(wishes, withoutWishes) + experience }

    package func check() throws(LimitFault) {
        let weights = [
            ("competence", competence), ("occupation", occupation), ("distance", distance), ("wishes", wishes),
            ("experience", experience), ("avoided", avoided), ("withoutWishes", withoutWishes),
        ]
        for (field, value) in weights { try LimitFault.check(value, Self.weightBounds, field) }
        try LimitFault.check(version, 0...1_000_000, "version")
        try LimitFault.check(count: closeness.count, 5...5, "closeness")
        var last = 0
        for value in closeness {
            try LimitFault.check(value, 0...100, "closeness")
            guard value >= last else { throw LimitFault(field: "closeness", problem: .order(value)) }
            last = value
        }
    }
}
