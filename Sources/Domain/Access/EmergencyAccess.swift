/// A file that a coach opened without guiding the person, for a while and with a reason, because it could not wait
/// (F2, promise 35).
package struct EmergencyAccess: Hashable, Sendable {
    package let id: ID<EmergencyAccess>
    package let user: ID<User>
    package let participant: ID<Participant>
    /// Why, in the words of who opened it.
    package let reason: String
    package let from: Instant
    /// The first moment at which it is over.
    package let until: Instant
    /// When the coach closed it again before that.
    package var ended: Instant?
    package var review: EmergencyReview?
    package var version: Int

    package init(
        id: ID<EmergencyAccess>,
        user: ID<User>,
        participant: ID<Participant>,
        reason: String,
        from: Instant,
        until: Instant,
        ended: Instant? = nil,
        review: EmergencyReview? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.user = user
        self.participant = participant
        self.reason = reason
        self.from = from
        self.until = until
        self.ended = ended
        self.review = review
        self.version = version
    }

    package func isOpen(at moment: Instant) -> Bool { ended == nil && moment < until }
}

/// What the data-protection officer found of it.
package struct EmergencyReview: Hashable, Sendable {
    package let by: String
    package let at: Instant
    package let note: String

    package init(by: String, at: Instant, note: String) {
        self.by = by
        self.at = at
        self.note = note
    }
}

/// What emergency access asks: settings of the house, not constants of the code.
package struct EmergencyRules: Hashable, Sendable {
    /// Fewest characters of a reason.
    package var reasonLength = 15
    /// How long a file stays open.
    package var seconds = 60 * 60
    /// How often somebody may ask in an hour, found or not: whoever asks learns whether the house knows a person.
    package var triesInAnHour = 10

    package init() {}

    /// What is wrong with a reason.
    package func faults(in reason: String) -> Faults {
        let reason = reason.trimmed
        if reason.isEmpty { return Faults("reason", Message("field.required")) }
        guard reason.count < reasonLength else { return Faults() }
        return Faults("reason", Message("emergency.shortReason", ["length": "\(reasonLength)"]))
    }
}

extension PersonName {
    /// Whether two names are written alike, accents, capitals and marks apart: the whole name, not a part of it.
    package func isWritten(like other: PersonName) -> Bool {
        Folding.key(family) == Folding.key(other.family) && Folding.key(given) == Folding.key(other.given)
    }
}
