/// Work that an employer offers: what is done, what is asked, what is offered.
package struct Vacancy: Hashable, Sendable {
    package let id: ID<Vacancy>
    package let employer: ID<Employer>
    /// The number that the partner or the house gave it; one employer has it once.
    package let reference: String
    package var facts: VacancyFacts
    /// On which day it was closed by hand; nil while it stands.
    package var closedOn: Day?
    /// Why it was closed by hand, and what was said to it.
    package var closing: VacancyClosing?
    package var version: Int

    package init(
        id: ID<Vacancy>,
        employer: ID<Employer>,
        reference: String,
        facts: VacancyFacts,
        closedOn: Day? = nil,
        closing: VacancyClosing? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.employer = employer
        self.reference = reference
        self.facts = facts
        self.closedOn = closedOn
        self.closing = closing
        self.version = version
    }

    /// Whether somebody can be put forward for it on a day.
    package func isOpen(on day: Day) -> Bool { state(on: day) == .open }

    package func state(on day: Day) -> VacancyState {
        if let closedOn, closedOn <= day { return .closed }
        if facts.filled >= facts.places { return .filled }
        if let last = facts.openUntil, last < day { return .past }
        return .open
    }
}

/// Why a vacancy was closed by hand.
package struct VacancyClosing: Hashable, Sendable {
    package let reason: VacancyEnd
    package let note: String

    package init(reason: VacancyEnd, note: String = "") {
        self.reason = reason
        self.note = note
    }
}

/// Whether somebody can be put forward for a vacancy, or why not.
package enum VacancyState: String, CaseIterable, Sendable {
    case open
    /// Every place is taken.
    case filled
    /// Its last day went by.
    case past
    case closed
}

/// What is said of a vacancy, by a list or a form.
package struct VacancyFacts: Hashable, Sendable {
    package var title: String
    package var group: OccupationCode
    /// The occupation of the house's list that comes nearest; nil when there is none in the group.
    package var occupation: String?
    package var tasks: [VacancyTask]
    /// The lowest level of spoken Dutch.
    package var dutch: LanguageLevel
    package var licences: [Licence]
    package var certificates: [Certificate]
    /// Months of experience in the job that are asked; 0 is none.
    package var experienceAsked: Int
    /// Hours a week in quarters of an hour; nil when not known.
    package var weeklyQuarters: Int?
    package var times: [WorkingTime]
    package var forms: [VacancyForm]
    package var demands: [PhysicalDemand]
    package var access: WorkplaceAccess?
    package var places: Int
    package var filled: Int
    package var start: Day?
    /// The last day on which one can be put forward.
    package var openUntil: Day?
    package var postcode: String
    package var municipality: String
    /// What is paid before tax; nil when not known.
    package var pay: VacancyPay?

    package init(
        title: String,
        group: OccupationCode,
        occupation: String? = nil,
        tasks: [VacancyTask] = [],
        dutch: LanguageLevel = .a0,
        licences: [Licence] = [],
        certificates: [Certificate] = [],
        experienceAsked: Int = 0,
        weeklyQuarters: Int? = nil,
        times: [WorkingTime] = [],
        forms: [VacancyForm] = [],
        demands: [PhysicalDemand] = [],
        access: WorkplaceAccess? = nil,
        places: Int = 1,
        filled: Int = 0,
        start: Day? = nil,
        openUntil: Day? = nil,
        postcode: String = "",
        municipality: String = "",
        pay: VacancyPay? = nil
    ) {
        self.title = title
        self.group = group
        self.occupation = occupation
        self.tasks = tasks
        self.dutch = dutch
        self.licences = licences
        self.certificates = certificates
        self.experienceAsked = experienceAsked
        self.weeklyQuarters = weeklyQuarters
        self.times = times
        self.forms = forms
        self.demands = demands
        self.access = access
        self.places = places
        self.filled = filled
        self.start = start
        self.openUntil = openUntil
        self.postcode = postcode
        self.municipality = municipality
        self.pay = pay
    }

    /// The months of experience that can be asked, and that somebody can have: sixty years.
    package static let monthsOfExperience = 0...720

    /// Every mistake in them, by the field of the form.
    package var faults: Faults {
        var faults = Faults()
        if title.isEmpty { faults.add("title", Message("field.required")) }
        if tasks.isEmpty { faults.add("tasks", Message("vacancy.noTasks")) }
        if forms.isEmpty { faults.add("forms", Message("field.chooseOne")) }
        if places < 1 { faults.add("places", Message("field.notANumber", ["least": "1", "most": "500"])) }
        if filled > places { faults.add("filled", Message("vacancy.overfilled", ["places": "\(places)"])) }
        if !Self.monthsOfExperience.contains(experienceAsked) {
            let (least, most) = (Self.monthsOfExperience.lowerBound, Self.monthsOfExperience.upperBound)
            faults.add("experience", Message("field.notANumber", ["least": "\(least)", "most": "\(most)"]))
        }
        if let start, let openUntil, openUntil < start.adding(days: -366) {
            faults.add("openUntil", Message("vacancy.closesTooEarly", ["day": start.belgian]))
        }
        if let pay, pay.most < pay.least { faults.add("payMost", Message("vacancy.payTurned")) }
        return faults
    }
}

/// For which span of work something is paid.
package enum PayUnit: String, CaseIterable, Sendable { case hour, day, week, month, year }

/// What is paid for a span of work, in cents: one amount, or from the least to the most.
package struct VacancyPay: Hashable, Sendable {
    package let least: Int
    package let most: Int
    package let unit: PayUnit

    package init(least: Int, most: Int, unit: PayUnit) {
        self.least = least
        self.most = most
        self.unit = unit
    }

    /// The largest amount that is taken in.
    package static let limit = 100_000_000
}

/// One thing that is done in a vacancy, and how much it counts, from 1 to 5.
package struct VacancyTask: Hashable, Sendable {
    /// As the employer says it.
    package let words: String
    /// The competence of the house's list that it is; nil when it is none of them.
    package let competence: String?
    package let weight: Int

    package init(words: String, competence: String?, weight: Int) {
        self.words = words
        self.competence = competence
        self.weight = weight
    }

    /// The weight by the place in the employer's row: what is named first counts most.
    package static func weight(atPosition position: Int) -> Int { max(1, 5 - position) }
}

/// How one can begin: by a contract, or by learning at the workplace first.
package enum VacancyForm: String, CaseIterable, Sendable {
    case permanent, fixedTerm, agency, article60
    /// Individual training on the job (IBO).
    case trainingOnTheJob
    case internship, workplaceLearning

    /// Whether it is a contract of employment; the others are ways to start.
    package var isContract: Bool {
        switch self {
        case .permanent, .fixedTerm, .agency, .article60: true
        case .trainingOnTheJob, .internship, .workplaceLearning: false
        }
    }
}

/// How one gets there.
package enum WorkplaceAccess: String, CaseIterable, Sendable { case ownTransport, publicTransport }
