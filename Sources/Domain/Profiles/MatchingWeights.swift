/// How much each part of a match counts. People chose it; it has a version and a day from which it holds, and nothing of it is learned
/// from who was hired before. All but `closeness` is in thousandths of a point.
package struct MatchingWeights: Hashable, Sendable {
    /// Told with every result, so that it can be read again with the weights of then.
    package let version: Int
    package let validFrom: Day
    /// Who chose it, or where it was written down.
    package let source: String
    package let competence: Int
    package let occupation: Int
    package let distance: Int
    package let wishes: Int
    package let experience: Int
    /// Taken off the wishes for each feature that is avoided.
    package let avoided: Int
    /// What the wishes are for whoever wishes nothing.
    package let withoutWishes: Int
    /// How close two occupations are, in hundredths, by how many leading digits of ISCO-08 they have in common, from 0 to 4.
    package let closeness: [Int]

    package init(
        version: Int,
        validFrom: Day,
        source: String,
        competence: Int,
        occupation: Int,
        distance: Int,
        wishes: Int,
        experience: Int,
        avoided: Int,
        withoutWishes: Int,
        closeness: [Int]
    ) {
        self.version = version
        self.validFrom = validFrom
        self.source = source
        self.competence = competence
        self.occupation = occupation
        self.distance = distance
        self.wishes = wishes
        self.experience = experience
        self.avoided = avoided
        self.withoutWishes = withoutWishes
        self.closeness = closeness
    }

    /// What the five parts are together: the highest score.
    package static let whole = 100_000

    /// What a part can be at most.
    package func most(of part: MatchPart) -> Int {
        switch part {
        case .competence: competence
        case .occupation: occupation
        case .distance: distance
        case .wishes: wishes
        case .experience: experience
        }
    }
}
