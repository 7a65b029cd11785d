/// A person and why they are put forward, before anything is stored.
package struct NewReferral: Hashable, Sendable {
    /// The code of the programme.
    package var programme: String
    package var name: PersonName
    package var birthDay: Day
    package var sex: Sex?
    package var nationalNumber: NationalNumber?
    /// The code of the prison where the person stays.
    package var prison: String
    package var reason: String
    package var hasConsent: Bool
    package var earliestDay: Day?
    /// What the referrer says about likely duplicates.
    package var identity: Identity
    /// Whether the referrer stands by what looks wrong: a birth day that is not the one in the national number.
    package var isConfirmed: Bool

    /// Which person this is among those who are known already.
    package enum Identity: Hashable, Sendable {
        /// Nobody was asked yet.
        case undecided
        case same(ID<Participant>)
        /// None of these; nil for none of anybody, as in demo data. Who was not in view asks again.
        case another(than: Set<ID<Participant>>?)
    }

    package init(
        programme: String,
        name: PersonName,
        birthDay: Day,
        sex: Sex? = nil,
        nationalNumber: NationalNumber? = nil,
        prison: String,
        reason: String,
        hasConsent: Bool,
        earliestDay: Day? = nil,
        identity: Identity = .undecided,
        isConfirmed: Bool = false
    ) {
        self.programme = programme
        self.name = name
        self.birthDay = birthDay
        self.sex = sex
        self.nationalNumber = nationalNumber
        self.prison = prison
        self.reason = reason
        self.hasConsent = hasConsent
        self.earliestDay = earliestDay
        self.identity = identity
        self.isConfirmed = isConfirmed
    }

    package var facts: Likeness.Facts {
        Likeness.Facts(name: name, birthDay: birthDay, nationalNumber: nationalNumber)
    }

    /// Every mistake that stands in the way, by the names of the fields.
    ///
    /// `prisons`: the codes of the prisons that hold today.
    package func faults(minimumAge: Int, prisons: Set<String>, today: Day) -> Faults {
        var faults = Faults()
        if name.family.isEmpty { faults.add("familyName", Message("field.required")) }
        if name.given.isEmpty { faults.add("givenName", Message("field.required")) }
        if birthDay > today {
            faults.add("birthDay", Message("referral.bornInFuture"))
        } else if today.completedYears(since: birthDay) > 110 {
            faults.add("birthDay", Message("referral.bornLongAgo"))
        } else if today.completedYears(since: birthDay) < minimumAge {
            faults.add("birthDay", Message("referral.underage", ["age": "\(minimumAge)"]))
        }
        if !prisons.contains(prison) { faults.add("prison", Message("field.unknown")) }
        if reason.trimmed.isEmpty { faults.add("reason", Message("field.required")) }
        if !hasConsent { faults.add("consent", Message("referral.consentMissing")) }
        return faults
    }

    /// What looks wrong and may yet be right: a register can hold another birth day or sex than the papers.
    package var doubts: [Message] {
        guard let number = nationalNumber else { return [] }
        var doubts: [Message] = []
        if let day = number.birthDay, day != birthDay {
            doubts.append(Message("referral.otherBirthDay", ["day": day.belgian]))
        }
        if let inNumber = number.sex, let sex, sex != .other, sex != inNumber {
            doubts.append(Message("referral.otherSex"))
        }
        return doubts
    }
}

/// Somebody known already who may be the person referred.
package struct ReferralCandidate: Hashable, Sendable {
    package let participant: ID<Participant>
    /// Why the two look like one.
    package let why: Message
    /// Certainly the same, or only likely.
    package let isCertain: Bool
    /// The name and birth day on record: nil for who may not know them.
    package let known: Likeness.Facts?
    /// The asker's own earlier referral of this person, with what they typed themselves then.
    package let own: Referral?

    package init(participant: ID<Participant>, why: Message, isCertain: Bool, known: Likeness.Facts?, own: Referral?) {
        self.participant = participant
        self.why = why
        self.isCertain = isCertain
        self.known = known
        self.own = own
    }
}

extension Participant {
    package var facts: Likeness.Facts {
        Likeness.Facts(name: name, birthDay: birthDay, nationalNumber: nationalNumber)
    }
}

extension Referral {
    /// Whether this referral still runs: nobody decided, or its trajectory is open. A second one would be one too many.
    package func isRunning(trajectory: Trajectory?) -> Bool {
        switch state {
        case .received: true
        case .accepted: trajectory?.state != .closed
        case .refused: false
        }
    }
}
