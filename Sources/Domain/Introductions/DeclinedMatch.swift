/// A no to one candidate for one vacancy, whichever side said it, with what profile and vacancy were like then.
package struct DeclinedMatch: Hashable, Sendable {
    package let introduction: ID<Introduction>
    package let participant: ID<Participant>
    package let vacancy: ID<Vacancy>
    package let day: Day
    package let fingerprint: MatchFingerprint

    package init(
        introduction: ID<Introduction>,
        participant: ID<Participant>,
        vacancy: ID<Vacancy>,
        day: Day,
        fingerprint: MatchFingerprint
    ) {
        self.introduction = introduction
        self.participant = participant
        self.vacancy = vacancy
        self.day = day
        self.fingerprint = fingerprint
    }
}

extension Sequence<DeclinedMatch> {
    /// The last no to one pair that still holds: neither profile nor vacancy changed since. This is the rule by which a match that
    /// was declined stays away, from what is proposed and from every list; nil when the pair can be put together.
    package func holding(for now: MatchFingerprint) -> DeclinedMatch? {
        filter { $0.fingerprint == now }.max { ($0.day, $0.introduction) < ($1.day, $1.introduction) }
    }
}

extension Introduction {
    /// The no that was said to it; nil where nobody did.
    package var declined: DeclinedMatch? {
        guard state == .declined, let declinedOn else { return nil }
        return DeclinedMatch(
            introduction: id,
            participant: participant,
            vacancy: vacancy,
            day: declinedOn,
            fingerprint: fingerprint
        )
    }
}
