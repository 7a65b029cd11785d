extension Facts {
    /// Adds what the referral says, and how old the person is.
    package mutating func add(_ referral: Referral, of participant: Participant, by programme: Programme) {
        self[.age] = .number(today.completedYears(since: participant.birthDay))
        self[.ageAtReferral] = .number(referral.referredOn.completedYears(since: participant.birthDay))
        self[.referredOn] = .day(referral.referredOn)
        self[.daysSinceReferral] = .number(max(0, today.days(since: referral.referredOn)))
        self[.registeredOn] = referral.registeredOn.map { .day($0) }
        self[.daysSinceRegistration] = referral.registeredOn.map { .number(max(0, today.days(since: $0))) }
        self[.referralState] = .code(referral.state.rawValue)
        self[.referrer] = referral.origin.kind.map { .code($0) }
        self[.partner] = referral.origin.partner.map { .code($0) }
        self[.site] = referral.origin.site.map { .code($0) }
        self[.edition] = referral.edition.map { .code($0) }
        let rule = programme.referrers.first { $0.code == referral.origin.kind }
        self[.channel] = rule.map { .code($0.channel.rawValue) }
    }
}
