extension Referral {
    /// Every mistake in the day since which somebody is registered.
    package static func faults(registeredOn day: Day?, born: Day, today: Day) -> Faults {
        guard let day else { return Faults() }
        if day > today { return Faults("registeredOn", Message("field.future")) }
        return day < born ? Faults("registeredOn", Message("finding.beforeBirth")) : Faults()
    }
}

/// A person and why they are put forward, before anything is stored.
package struct NewReferral: Hashable, Sendable {
    /// The code of the programme.
    package var programme: String
    package var name: PersonName
    package var birthDay: Day
    package var sex: Sex?
    package var nationalNumber: NationalNumber?
    /// The code of the prison where the person stays; nil for a programme without sitting days.
    package var prison: String?
    package var origin: ReferralOrigin
    package var reason: String
    package var hasConsent: Bool
    package var earliestDay: Day?
    /// Since when the person is registered, where the programme asks that.
    package var registeredOn: Day?
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
        prison: String? = nil,
        origin: ReferralOrigin = ReferralOrigin(),
        reason: String,
        hasConsent: Bool,
        earliestDay: Day? = nil,
        registeredOn: Day? = nil,
        identity: Identity = .undecided,
        isConfirmed: Bool = false
    ) {
        self.programme = programme
        self.name = name
        self.birthDay = birthDay
        self.sex = sex
        self.nationalNumber = nationalNumber
        self.prison = prison
        self.origin = origin
        self.reason = reason
        self.hasConsent = hasConsent
        self.earliestDay = earliestDay
        self.registeredOn = registeredOn
        self.identity = identity
        self.isConfirmed = isConfirmed
    }

    package var facts: Likeness.Facts {
        Likeness.Facts(name: name, birthDay: birthDay, nationalNumber: nationalNumber)
    }

    /// Every mistake that stands in the way, by the names of the fields.
    ///
    /// `prisons`: the codes of the prisons that hold today; nil where nobody is met in a prison.
    package func faults(minimumAge: Int, prisons: Set<String>?, today: Day) -> Faults {
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
        let isKnownPlace = prisons.map { known in prison.map(known.contains) ?? false } ?? (prison == nil)
        if !isKnownPlace { faults.add("prison", Message("field.unknown")) }
        if reason.trimmed.isEmpty { faults.add("reason", Message("field.required")) }
        if !hasConsent { faults.add("consent", Message("referral.consentMissing")) }
        return faults
    }

    /// Every mistake against a definition.
    ///
    /// `prisons`: the codes of the prisons that hold today, for a programme with sitting days.
    package func faults(by programme: Programme, prisons: Set<String>, today: Day) -> Faults {
        var faults = faults(
            minimumAge: programme.minimumAge,
            prisons: programme.hasSittingDays ? prisons : nil,
            today: today
        )
        if let most = programme.maximumAge, birthDay <= today, today.completedYears(since: birthDay) > most {
            faults.add("birthDay", Message("referral.overage", ["age": "\(most)"]))
        }
        faults.add(contentsOf: origin.faults(by: programme))
        faults.add(contentsOf: Referral.faults(registeredOn: registeredOn, born: birthDay, today: today))
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

extension ReferralOrigin {
    /// Codes that the definition does not have, a partner of another kind or another site, and no site where there are
    /// several.
    package func faults(by programme: Programme) -> Faults {
        var faults = Faults()
        if let kind, !programme.referrers.contains(where: { $0.code == kind }) {
            faults.add("referrerKind", Message("field.unknown"))
        }
        let known = programme.partners.first { $0.code == partner }
        if partner != nil, known?.referrer == nil { faults.add("partner", Message("field.unknown")) }
        if let site {
            if programme.site(site) == nil {
                faults.add("site", Message("field.unknown"))
            } else if let partner = known, !partner.works(with: site) {
                faults.add("partner", Message("referral.partnerElsewhere", ["partner": partner.label]))
            }
        } else if !programme.sites.isEmpty {
            faults.add("site", Message("field.chooseOne"))
        }
        if let kind, let partner = known, let other = partner.referrer, other != kind {
            faults.add("referrerKind", Message("referral.partnerOfOtherKind", ["partner": partner.label]))
        }
        return faults
    }

    /// With what goes without saying: the kind of the partner, or the only kind there is.
    package func completed(by programme: Programme) -> ReferralOrigin {
        var origin = self
        let partnersKind = programme.partners.first { $0.code == partner }?.referrer
        origin.kind = kind ?? partnersKind ?? (programme.referrers.count == 1 ? programme.referrers[0].code : nil)
        if programme.sites.count == 1 { origin.site = site ?? programme.sites[0].code }
        return origin
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
        case .received, .waiting: true
        case .accepted: trajectory?.state != .closed
        case .notYet, .refused: false
        }
    }

    /// Whether a partner's list that says of the person that they were referred on a day means this referral. Of one that was
    /// over before that day, it means another.
    package func isMeant(on day: Day, trajectory: Trajectory?) -> Bool {
        let over: Day? =
            switch state {
            case .received, .waiting, .notYet: nil
            case .accepted: trajectory?.state == .closed ? trajectory?.closedOn : nil
            case .refused: decision?.on
            }
        return over.map { day <= $0 } ?? true
    }
}
