/// Something that happened, in a history that is never rewritten. Figures are read from it, so last year's number
/// never changes; the timeline of a file is made of it.
package struct Event: Hashable, Sendable {
    package let id: ID<Event>
    package let kind: EventKind
    /// The day it happened in the world, which may lie before the moment it was written down.
    package let day: Day
    package let programme: String
    package let participant: ID<Participant>
    package let referral: ID<Referral>?
    package let trajectory: ID<Trajectory>?
    /// The id of the thing it is about, such as the placement that started.
    package let subject: String?
    /// A code that says more: a ground, a reason, a contract form. Never free text about a person, nor what a finding is
    /// about: of the history only the codes that say why are sealed.
    package let code: String?
    /// Whether a placement that started counts as activation by the version of the definition in force then.
    package let counts: Bool
    package let actor: String

    package init(
        id: ID<Event>,
        kind: EventKind,
        day: Day,
        programme: String,
        participant: ID<Participant>,
        referral: ID<Referral>? = nil,
        trajectory: ID<Trajectory>? = nil,
        subject: String? = nil,
        code: String? = nil,
        counts: Bool = false,
        actor: String
    ) {
        self.id = id
        self.kind = kind
        self.day = day
        self.programme = programme
        self.participant = participant
        self.referral = referral
        self.trajectory = trajectory
        self.subject = subject
        self.code = code
        self.counts = counts
        self.actor = actor
    }
}

/// What can happen in a case. Figures and conditions read these.
package enum EventKind: String, CaseIterable, Sendable {
    case referralReceived, referralAccepted, referralRefused, referralReconsidered, registrationNoted
    case entryMoved
    case referralWaits, referralPostponed, admittedAgainst
    case talkPlanned, talkMoved, talkMissed
    case guidanceStarted
    case coachAssigned, transferred
    case phaseStarted, phaseSkipped, formFilled
    case sessionAttended, sessionExcused, sessionMissed, sessionWithdrawn
    case stepDone, stepDeviated, stepReopened
    case pauseStarted, pauseEnded
    case findingNoted, findingWithdrawn
    case contactMade, contactWithdrawn, dueContactMissed, dueContactMoved
    case employerTalkPlanned, employerTalkAnswered
    case placementStarted, placementChanged, placementEnded, placementWithdrawn
    case trajectoryClosed, trajectoryReopened
    case barrierNoted, barrierLooked, barrierCorrected, barrierWithdrawn
    case barrierActionAdded, barrierActionSettled, referredOnward
    case versionMigrated, migrationUndone
    /// Somebody who is put forward for a vacancy came to another state; the code says which.
    case introductionMoved

    /// Whether the code of such an event says why something happened or how it ended, which may be about health or
    /// justice (F3).
    package var saysWhy: Bool {
        switch self {
        case .referralRefused, .referralPostponed, .stepDeviated, .pauseStarted, .pauseEnded, .placementEnded,
            .trajectoryClosed:
            true
        default: false
        }
    }
}
