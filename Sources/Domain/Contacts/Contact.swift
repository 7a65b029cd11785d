/// Somebody who matters on a participant's way: the psychosocial service, the VDAB counsellor, a justice assistant (A7).
package struct Relation: Hashable, Sendable {
    package let id: ID<Relation>
    package let participant: ID<Participant>
    package let party: Party
    package var name: String
    package var organisation: String
    package var phone: String
    package var email: String
    /// The last day this person was involved; nil while they are.
    package var until: Day?
    package var version: Int

    package init(
        id: ID<Relation>,
        participant: ID<Participant>,
        party: Party,
        name: String,
        organisation: String,
        phone: String,
        email: String,
        until: Day? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.participant = participant
        self.party = party
        self.name = name
        self.organisation = organisation
        self.phone = phone
        self.email = email
        self.until = until
        self.version = version
    }
}

/// What was said with whom, on which day (A7, A12).
package struct ContactMoment: Hashable, Sendable {
    package let id: ID<ContactMoment>
    package let trajectory: ID<Trajectory>
    package let participant: ID<Participant>
    package let party: Party
    /// The person spoken to.
    package let person: String
    package let day: Day
    package let channel: Channel
    package let note: String
    /// The name of the colleague who spoke.
    package let by: String
    /// The planned contact this fulfils, if any.
    package let dueContact: ID<DueContact>?
    /// Why it was noted by mistake; nil as long as it holds.
    package var withdrawal: String?

    package init(
        id: ID<ContactMoment>,
        trajectory: ID<Trajectory>,
        participant: ID<Participant>,
        party: Party,
        person: String,
        day: Day,
        channel: Channel,
        note: String,
        by: String,
        dueContact: ID<DueContact>? = nil,
        withdrawal: String? = nil
    ) {
        self.id = id
        self.trajectory = trajectory
        self.participant = participant
        self.party = party
        self.person = person
        self.day = day
        self.channel = channel
        self.note = note
        self.by = by
        self.dueContact = dueContact
        self.withdrawal = withdrawal
    }
}

/// How somebody was reached.
package enum Channel: String, CaseIterable, Sendable { case talk, phone, mail, video, letter }

/// A contact that a cadence planned (A12). For each trajectory, cadence and index there is one active item; where a cadence
/// counts from a placement or a phase, one for each placement and each time that the phase is gone through.
package struct DueContact: Hashable, Sendable {
    package let id: ID<DueContact>
    package let trajectory: ID<Trajectory>
    /// The placement whose start it counts from, where it does.
    package let placement: ID<Placement>?
    /// The passage through a phase whose first day it counts from, where it does.
    package let passage: ID<Passage>?
    /// The code of the cadence in the definition.
    package let cadence: String
    package var party: Party
    /// 0 for the first moment of the cadence.
    package let index: Int
    package var due: Day
    package var provenance: Provenance
    package var state: DueContactState
    /// When it was done, missed or dropped.
    package var settledOn: Day?
    /// Why it was missed, in words, or dropped: a code of `DropReason`.
    package var reason: String?
    /// The day chosen by hand in place of the rule's, and why in words.
    package var moved: MovedDay?
    package var movedReason: String?
    package var version: Int

    package init(
        id: ID<DueContact>,
        trajectory: ID<Trajectory>,
        placement: ID<Placement>?,
        passage: ID<Passage>? = nil,
        cadence: String,
        party: Party,
        index: Int,
        due: Day,
        provenance: Provenance,
        state: DueContactState = .open,
        settledOn: Day? = nil,
        reason: String? = nil,
        moved: MovedDay? = nil,
        movedReason: String? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.trajectory = trajectory
        self.placement = placement
        self.passage = passage
        self.cadence = cadence
        self.party = party
        self.index = index
        self.due = due
        self.provenance = provenance
        self.state = state
        self.settledOn = settledOn
        self.reason = reason
        self.moved = moved
        self.movedReason = movedReason
        self.version = version
    }
}

/// What became of a planned contact.
package enum DueContactState: String, CaseIterable, Sendable {
    case open, done, missed
    /// No longer needed, for a `DropReason`.
    case dropped
}
