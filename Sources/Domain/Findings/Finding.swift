/// A dated statement by an observer about a subject (A4, A5). A finding is never changed: a later one about the
/// same subject shows how it developed, and a wrong one is withdrawn with a reason and stays readable.
package struct Finding: Hashable, Sendable {
    package let id: ID<Finding>
    package let participant: ID<Participant>
    /// The code of a subject in the definition, or of a detention factor.
    package let subject: String
    /// The code of a level or choice of the subject; nil for free text or a date alone.
    package let level: String?
    package let text: String
    /// The date the finding is about, such as a hearing; not the day it was noted.
    package let day: Day?
    /// How firm that date is, for detention factors.
    package let certainty: Certainty?
    /// How it is known.
    package let evidence: Evidence
    package let tier: Tier
    package let observer: Observer
    package let notedOn: Day
    package var withdrawal: String?

    package init(
        id: ID<Finding>,
        participant: ID<Participant>,
        subject: String,
        level: String?,
        text: String,
        day: Day? = nil,
        certainty: Certainty? = nil,
        evidence: Evidence,
        tier: Tier,
        observer: Observer,
        notedOn: Day,
        withdrawal: String? = nil
    ) {
        self.id = id
        self.participant = participant
        self.subject = subject
        self.level = level
        self.text = text
        self.day = day
        self.certainty = certainty
        self.evidence = evidence
        self.tier = tier
        self.observer = observer
        self.notedOn = notedOn
        self.withdrawal = withdrawal
    }
}

/// Who said it: a name, and what that person is for the participant.
package struct Observer: Hashable, Sendable {
    package let name: String
    package let party: Party

    package init(name: String, party: Party) {
        self.name = name
        self.party = party
    }
}

/// How firm a detention date is. Only `granted` makes a participant available.
package enum Certainty: String, CaseIterable, Sendable { case expected, requested, advised, granted }

/// How a fact is known.
package enum Evidence: String, CaseIterable, Sendable {
    case declared, documentSeen, documentOnFile, register, suspected, observed
}
