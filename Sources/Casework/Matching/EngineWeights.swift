package import Domain
package import Matching
internal import ReferenceData

extension MatchingSettings {
    /// The weights of a house as the engine takes them.
    package init(_ weights: MatchingWeights) {
        self = .reference
        version = weights.version
        competence = weights.competence
        occupation = weights.occupation
        distance = weights.distance
        wishes = weights.wishes
        experience = weights.experience
        avoided = weights.avoided
        withoutWishes = weights.withoutWishes
        closeness = weights.closeness
    }
}

extension Casework {
    /// How much each part of a match counts today.
    package var weightsOfToday: MatchingWeights { weights.weights(on: clock().today) }

    /// No vacancy gives way to what scores this many thousandths of a point less, or more.
    package static let mostGivenWay = FairLists.ceiling
}
