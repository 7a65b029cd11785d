/// The comparison of everybody with every open vacancy, as it is made each night: how far it came, and what it found. It holds
/// numbers alone; whose list is which is looked up when somebody opens it.
package struct MatchRun: Hashable, Sendable {
    package let startedAt: Instant
    package var finishedAt: Instant?
    /// Who looks for work, and of how many of them nobody noted from where they leave.
    package var people = 0
    package var unplacedPeople = 0
    package var vacancies = 0
    package var unplacedVacancies = 0
    /// How many people were compared by now.
    package var done = 0
    package var withMatch = 0
    /// Vacancies that stand on nobody's list.
    package var neverShown = 0
    /// How often a vacancy may stand on a list; 0 in a run of before there was a cap.
    package var cap = 0
    /// How often the one that is shown most is shown. More than the cap where people have nothing else that fits them as well.
    package var mostShown = 0
    /// Vacancies that are ranked lower for some people, so that they are not shown more often than the cap.
    package var givingWay = 0
    /// The score of all lists, in thousandths of what it would be without a cap.
    package var keptPermille = 1000
    /// Which version of the weights counted; 0 in a run of before it was kept.
    package var weightsVersion = 0

    package init(startedAt: Instant) { self.startedAt = startedAt }

    /// How far it is, in thousandths.
    package var permille: Int {
        guard finishedAt == nil else { return 1000 }
        return people == unplacedPeople ? 0 : 1000 * done / max(1, people - unplacedPeople)
    }

    package var withoutMatch: Int { done - withMatch }
}
