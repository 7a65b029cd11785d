/// What somebody can and wants at work on a day: the fold of the findings about them (A4, D2). Computed, never stored as truth.
/// It holds no name, sex, birth, origin, health or detention.
package struct WorkProfile: Hashable, Sendable {
    /// A competence of the house's list and how well somebody has it, from 1 to 4.
    package struct Skill: Hashable, Sendable {
        package let competence: String
        package let level: Int

        package init(competence: String, level: Int) {
            self.competence = competence
            self.level = level
        }
    }

    /// Months of work in an occupation of the house's list.
    package struct Experience: Hashable, Sendable {
        package let occupation: String
        package let months: Int

        package init(occupation: String, months: Int) {
            self.occupation = occupation
            self.months = months
        }
    }

    package struct Travel: Hashable, Sendable {
        package let mode: TravelMode
        package let minutes: Int

        package init(mode: TravelMode, minutes: Int) {
            self.mode = mode
            self.minutes = minutes
        }

        /// Where nothing was said: an hour by bus and train.
        package static let assumed = Travel(mode: .publicTransport, minutes: 60)
    }

    /// By the code of the competence.
    package var skills: [Skill] = []
    /// None where nothing was said.
    package var languages: [LanguageSkill: LanguageLevel] = [:]
    package var licences: [Licence] = []
    package var certificates: [Certificate] = []
    /// What the body is up to: everything but what was noted; why stays out of it.
    package var physical: [PhysicalDemand] = PhysicalDemand.allCases
    /// Nil where nothing was said: by day is assumed.
    package var times: [WorkingTime]?
    /// Hours a week; nil where nothing was said: any number.
    package var hours: ClosedRange<Int>?
    /// Nil where nothing was said: an hour by public transport.
    package var travel: Travel?
    /// The postcode from which somebody leaves; an employer sees no more than a distance.
    package var originPostcode: String?
    /// Nil where nothing was said: every form.
    package var forms: [VacancyForm]?
    package var wishes: [WorkFeature] = []
    package var avoids: [WorkFeature] = []
    /// The codes of occupations of the house's list, what is wanted most first.
    package var targets: [String] = []
    package var experience: [Experience] = []
    /// How realistic participant and coach each see an occupation as a job target, by the subject of the finding.
    package var views: [ProfileSubject: Realism] = [:]
    package var available: Availability.Reckoned
    /// The day from which the person said to be free; nil where nothing was said.
    package var named: Day?
    /// What it may never be put forward for; the reason stays hidden.
    package var limits = HiddenLimits()
    /// Which limits of the file that are words were turned into those, by their findings.
    package var answeredLimits: Set<ID<Finding>> = []
    /// How many were not: matching knows nothing of these yet.
    package var unansweredLimits = 0
    /// From which finding each part comes, by the code of its subject.
    package var sources: [String: Source] = [:]

    package init(available: Availability.Reckoned) { self.available = available }

    /// How a part is known.
    package struct Source: Hashable, Sendable {
        package let finding: ID<Finding>
        package let evidence: Evidence
        package let observer: Observer
        package let day: Day

        package init(_ finding: Finding) {
            self.finding = finding.id
            evidence = finding.evidence
            observer = finding.observer
            day = finding.notedOn
        }
    }

    /// The weights of the first, second and third job target.
    package static let targetWeights = [10, 8, 6]
}
