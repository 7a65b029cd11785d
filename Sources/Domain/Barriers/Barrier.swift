/// Something that stands between a participant and work (C1): what is done about it, to whom the person was sent on,
/// and how it goes. What was said is never changed: a later look shows the course, and what is wrong is withdrawn with
/// a reason and stays readable.
package struct Barrier: Hashable, Sendable {
    package let id: ID<Barrier>
    package let trajectory: ID<Trajectory>
    package let participant: ID<Participant>
    /// The code of a kind of the definition.
    package let kind: String
    package let description: String
    package let tier: Tier
    /// Who named it.
    package let observer: Observer
    package let notedOn: Day
    /// The day on which one looks again, as `nextLook` gave it last; nil when nobody has to.
    package var lookAgainOn: Day?
    /// Why it was noted by mistake; nil as long as it holds.
    package var withdrawal: String?
    /// What was said about it since, in the order of the days.
    package var looks: [BarrierLook] = []
    /// What is done about it, in the order of the days it is due.
    package var actions: [BarrierAction] = []

    package init(
        id: ID<Barrier>,
        trajectory: ID<Trajectory>,
        participant: ID<Participant>,
        kind: String,
        description: String,
        tier: Tier,
        observer: Observer,
        notedOn: Day,
        lookAgainOn: Day? = nil,
        withdrawal: String? = nil
    ) {
        self.id = id
        self.trajectory = trajectory
        self.participant = participant
        self.kind = kind
        self.description = description
        self.tier = tier
        self.observer = observer
        self.notedOn = notedOn
        self.lookAgainOn = lookAgainOn
        self.withdrawal = withdrawal
    }
}

/// How it goes with a barrier.
package enum BarrierCourse: String, CaseIterable, Sendable {
    case open
    /// The person works on it, with or without help.
    case workedOn
    /// Brought to normal proportions: it is still there and stands in the way of nothing.
    case normal
    case gone

    /// Whether it still stands in the way.
    package var isOpen: Bool { self == .open || self == .workedOn }
}

/// Somebody looked at a barrier and said how it goes.
package struct BarrierLook: Hashable, Sendable {
    package let id: ID<BarrierLook>
    package let barrier: ID<Barrier>
    package let participant: ID<Participant>
    package let course: BarrierCourse
    package let note: String
    package let observer: Observer
    package let day: Day
    /// The day chosen to look again, in place of the one by the definition.
    package let nextOn: Day?
    package var withdrawal: String?

    package init(
        id: ID<BarrierLook>,
        barrier: ID<Barrier>,
        participant: ID<Participant>,
        course: BarrierCourse,
        note: String,
        observer: Observer,
        day: Day,
        nextOn: Day?,
        withdrawal: String? = nil
    ) {
        self.id = id
        self.barrier = barrier
        self.participant = participant
        self.course = course
        self.note = note
        self.observer = observer
        self.day = day
        self.nextOn = nextOn
        self.withdrawal = withdrawal
    }
}

/// What is done about a barrier: by somebody on the way, or by others to whom the person is sent on.
package struct BarrierAction: Hashable, Sendable {
    package let id: ID<BarrierAction>
    package let barrier: ID<Barrier>
    package let participant: ID<Participant>
    package let kind: Kind
    package let what: String
    /// Who does it; of an onward referral the help the person is sent to.
    package let who: String
    /// By when it is done; of an onward referral the day by which the person has been there.
    package let due: Day
    /// Of an onward referral: on what footing others get to know of the person.
    package let consent: Consent?
    package let notedOn: Day
    package let notedBy: String
    package var result: Result?
    package var withdrawal: String?

    package init(
        id: ID<BarrierAction>,
        barrier: ID<Barrier>,
        participant: ID<Participant>,
        kind: Kind,
        what: String,
        who: String,
        due: Day,
        consent: Consent?,
        notedOn: Day,
        notedBy: String,
        result: Result? = nil,
        withdrawal: String? = nil
    ) {
        self.id = id
        self.barrier = barrier
        self.participant = participant
        self.kind = kind
        self.what = what
        self.who = who
        self.due = due
        self.consent = consent
        self.notedOn = notedOn
        self.notedBy = notedBy
        self.result = result
        self.withdrawal = withdrawal
    }

    package enum Kind: String, CaseIterable, Sendable {
        case own
        /// The person is referred onward to other help.
        case onward
    }

    /// On what footing an onward referral goes. Without either the person is not sent on.
    package enum Consent: String, CaseIterable, Sendable {
        /// The participant agrees that we tell the other party what is needed.
        case given
        /// The participant makes contact; we tell nothing.
        case ownContact
    }

    /// What became of it; of an onward referral whether the person went.
    package struct Result: Hashable, Sendable {
        package let isDone: Bool
        package let day: Day
        package let note: String
        package let by: String

        package init(isDone: Bool, day: Day, note: String, by: String) {
            self.isDone = isDone
            self.day = day
            self.note = note
            self.by = by
        }
    }

    package var isOpen: Bool { result == nil && withdrawal == nil }
}
