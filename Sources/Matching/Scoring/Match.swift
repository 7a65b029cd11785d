/// A result: the number of the vacancy, or of the profile in the other direction, and its score.
package struct Match: Hashable, Sendable {
    package let id: Int
    package let score: Int

    package init(id: Int, score: Int) { (self.id, self.score) = (id, score) }
}

/// The five parts of a score, which add up to it.
package struct ScoreParts: Hashable, Sendable {
    package var competence = 0
    package var occupation = 0
    package var distance = 0
    package var wishes = 0
    package var experience = 0

    package var total: Int { competence + occupation + distance + wishes + experience }
}
