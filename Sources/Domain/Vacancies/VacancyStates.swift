/// What can happen to a vacancy.
package enum VacancyAct: String, CaseIterable, Sendable {
    case change
    /// Closed by hand, with the reason.
    case close
    case reopen
    /// A place is taken, or comes free again.
    case fill, free
    /// Its last day goes by: nobody does it, and on the day after it is closed for everybody.
    case pass
}

extension Vacancy {
    /// Everything that can happen to a vacancy. It drives the buttons, the guard in the use case and the tests. Changing it may
    /// lead to another state by what is changed: more places, a later last day.
    package static let transitions: [Transition<VacancyState, VacancyAct>] = [
        Transition(.change, from: .open, to: .open, by: writers),
        Transition(.change, from: .filled, to: .filled, by: writers),
        Transition(.change, from: .past, to: .past, by: writers),
        Transition(.close, from: .open, to: .closed, by: writers),
        Transition(.close, from: .filled, to: .closed, by: writers),
        Transition(.close, from: .past, to: .closed, by: writers),
        Transition(.reopen, from: .closed, to: .open, by: writers),
        Transition(.reopen, from: .past, to: .open, by: writers),
        Transition(.fill, from: .open, to: .filled, by: writers),
        Transition(.fill, from: .past, to: .past, by: writers),
        Transition(.free, from: .open, to: .open, by: writers),
        Transition(.free, from: .filled, to: .open, by: writers),
        Transition(.free, from: .past, to: .past, by: writers),
        Transition(.pass, from: .open, to: .past, by: [.machine]),
    ]

    private static let writers: Set<Role> = [.coach, .coordinator, .machine]

    /// What somebody in this role can do with it on a day.
    package func acts(on day: Day, by role: Role) -> [VacancyAct] {
        Self.transitions.acts(from: state(on: day), by: role)
    }

    /// What speaks against opening it again with another last day; nil when nothing does.
    package func objection(toReopenUntil last: Day?, on today: Day) -> Message? {
        if let last, last < today { return Message("field.past") }
        return nil
    }
}

/// Why a vacancy was closed by hand.
package enum VacancyEnd: String, CaseIterable, Sendable {
    /// By people whom the house put forward, or by others.
    case filledByUs, filledByOthers
    /// The employer does not look any longer.
    case withdrawn
    /// The same as another one.
    case double
    case other
}

/// Places of a vacancy that are taken, as somebody counted them or by a start at work.
package struct VacancyFilling: Hashable, Sendable {
    package let id: ID<VacancyFilling>
    package let vacancy: ID<Vacancy>
    /// The start that took the place; nil for what was counted by hand.
    package let placement: ID<Placement>?
    /// How many places it takes; below zero where places come free.
    package let places: Int
    /// Why, where it was counted by hand.
    package let reason: String
    package let by: String
    package let day: Day

    package init(
        id: ID<VacancyFilling>,
        vacancy: ID<Vacancy>,
        placement: ID<Placement>?,
        places: Int,
        reason: String,
        by: String,
        day: Day
    ) {
        self.id = id
        self.vacancy = vacancy
        self.placement = placement
        self.places = places
        self.reason = reason
        self.by = by
        self.day = day
    }

    /// How many places are taken in all; never below none.
    package static func filled(_ fillings: [VacancyFilling]) -> Int { max(0, fillings.reduce(0) { $0 + $1.places }) }
}

extension Vacancy {
    /// Whether two vacancies are about the same work: of one employer, in one occupation, at one place, called the same.
    package func isLike(_ other: Vacancy) -> Bool {
        id != other.id && employer == other.employer && facts.isLike(other.facts)
    }
}

extension VacancyFacts {
    /// Whether they say the same work of the same place, apart from spelling.
    package func isLike(_ other: VacancyFacts) -> Bool {
        group == other.group && occupation == other.occupation && postcode == other.postcode
            && Folding.key(title) == Folding.key(other.title)
    }
}
