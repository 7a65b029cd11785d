/// Why an employer is no longer one by itself.
package struct EmployerMerge: Hashable, Sendable {
    package let into: ID<Employer>
    package let reason: String

    package init(into: ID<Employer>, reason: String) {
        self.into = into
        self.reason = reason
    }
}

/// A place where an employer works, beside the seat.
package struct EmployerSite: Hashable, Sendable {
    package let id: ID<EmployerSite>
    package let employer: ID<Employer>
    package var name: String
    package var address: String
    package var postcode: String
    package var municipality: String
    package var version: Int

    package init(
        id: ID<EmployerSite>,
        employer: ID<Employer>,
        name: String,
        address: String,
        postcode: String,
        municipality: String,
        version: Int = 1
    ) {
        self.id = id
        self.employer = employer
        self.name = name
        self.address = address
        self.postcode = postcode
        self.municipality = municipality
        self.version = version
    }
}

/// Whom one talks to at an employer.
package struct EmployerContact: Hashable, Sendable {
    package let id: ID<EmployerContact>
    package let employer: ID<Employer>
    package var name: String
    /// What they do there.
    package var function: String
    package var phone: String
    package var email: String
    /// The last day on which one could be asked there; nil for who is there.
    package var until: Day?
    package var version: Int

    package init(
        id: ID<EmployerContact>,
        employer: ID<Employer>,
        name: String,
        function: String,
        phone: String,
        email: String,
        until: Day? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.employer = employer
        self.name = name
        self.function = function
        self.phone = phone
        self.email = email
        self.until = until
        self.version = version
    }

    /// Every mistake in it, by the field of the form.
    package func faults(on today: Day) -> Faults {
        var faults = Faults()
        if name.isEmpty { faults.add("name", Message("field.required")) }
        if phone.isEmpty, email.isEmpty { faults.add("phone", Message("employers.noWay")) }
        if !EmployerFacts.isAddress(email) { faults.add("email", Message("import.notAnEmail", ["value": email])) }
        if let until, until > today { faults.add("until", Message("field.future")) }
        return faults
    }
}

/// What an employer is afraid of or stumbles over, and what was said to it (E8).
package struct EmployerConcern: Hashable, Sendable {
    package let id: ID<EmployerConcern>
    package let employer: ID<Employer>
    package var kind: ConcernKind
    /// In the employer's own words; never about one participant.
    package var words: String
    /// What was answered, or what the programme does about it; empty while nobody did.
    package var answer: String
    package let notedOn: Day
    package let by: String
    package var version: Int

    package init(
        id: ID<EmployerConcern>,
        employer: ID<Employer>,
        kind: ConcernKind,
        words: String,
        answer: String,
        notedOn: Day,
        by: String,
        version: Int = 1
    ) {
        self.id = id
        self.employer = employer
        self.kind = kind
        self.words = words
        self.answer = answer
        self.notedOn = notedOn
        self.by = by
        self.version = version
    }
}

/// What a concern of an employer is about.
package enum ConcernKind: String, CaseIterable, Sendable {
    case language, reliability, skills, safety, record, mobility, team, guidance, administration, cost, other
}

/// How often a concern comes back: of how many employers, and how many got an answer (E8).
package struct ConcernCount: Hashable, Sendable {
    package let kind: ConcernKind
    package let concerns: Int
    package let employers: Int
    package let answered: Int

    /// One for each kind that was noted, what comes back at most employers first.
    package static func counts(of concerns: [EmployerConcern]) -> [ConcernCount] {
        Dictionary(grouping: concerns, by: \.kind).map { kind, own in
            ConcernCount(
                kind: kind,
                concerns: own.count,
                employers: Set(own.map(\.employer)).count,
                answered: own.count { !$0.answer.isEmpty }
            )
        }.sorted {
            (-$0.employers, -$0.concerns, $0.kind.rawValue) < (-$1.employers, -$1.concerns, $1.kind.rawValue)
        }
    }
}

/// Two employers that belong together and stay two, such as a group and its branch.
package struct EmployerLink: Hashable, Sendable {
    package let id: ID<EmployerLink>
    package let one: ID<Employer>
    package let other: ID<Employer>
    package let reason: String
    package let by: String
    package let day: Day

    package init(
        id: ID<EmployerLink>,
        one: ID<Employer>,
        other: ID<Employer>,
        reason: String,
        by: String,
        day: Day
    ) {
        self.id = id
        self.one = one
        self.other = other
        self.reason = reason
        self.by = by
        self.day = day
    }
}
