/// One candidate who is put forward for one vacancy: blind until the employer invites and the participant consents (A6).
package struct Introduction: Hashable, Sendable {
    package let id: ID<Introduction>
    /// What an employer knows it by: made by chance for this vacancy alone, so that profiles of one person shown for several
    /// vacancies can't be joined.
    package let reference: String
    package let trajectory: ID<Trajectory>
    package let participant: ID<Participant>
    package let vacancy: ID<Vacancy>
    package let employer: ID<Employer>
    package var state: IntroductionState
    /// What the coach writes to the employer about the candidate; it passed the scan.
    package var pitch: String
    package let proposedOn: Day
    /// What is shown, as it was on the day that it was shown; until then as it was proposed.
    package var card: BlindCard
    /// What profile and vacancy were like then: a no holds as long as these stay the same.
    package var fingerprint: MatchFingerprint
    /// Until when an answer is waited for: of the employer while it is shown, of the house while somebody is invited.
    package var answerBy: Day?
    /// On which day it was shown; nil while no employer could look at it.
    package var shownOn: Day?
    package var consent: IdentityConsent?
    package var revealedUntil: Day?
    package var interview: Interview?
    /// The talk in the file that belongs to the interview.
    package var talk: ID<EmployerTalk>?
    package var placement: ID<Placement>?
    /// When one of both sides said no.
    package var declinedOn: Day?
    package var version: Int

    package init(
        id: ID<Introduction>,
        reference: String,
        trajectory: ID<Trajectory>,
        participant: ID<Participant>,
        vacancy: ID<Vacancy>,
        employer: ID<Employer>,
        state: IntroductionState = .proposed,
        pitch: String,
        proposedOn: Day,
        card: BlindCard,
        fingerprint: MatchFingerprint,
        answerBy: Day? = nil,
        shownOn: Day? = nil,
        consent: IdentityConsent? = nil,
        revealedUntil: Day? = nil,
        interview: Interview? = nil,
        talk: ID<EmployerTalk>? = nil,
        placement: ID<Placement>? = nil,
        declinedOn: Day? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.reference = reference
        self.trajectory = trajectory
        self.participant = participant
        self.vacancy = vacancy
        self.employer = employer
        self.state = state
        self.pitch = pitch
        self.proposedOn = proposedOn
        self.card = card
        self.fingerprint = fingerprint
        self.answerBy = answerBy
        self.shownOn = shownOn
        self.consent = consent
        self.revealedUntil = revealedUntil
        self.interview = interview
        self.talk = talk
        self.placement = placement
        self.declinedOn = declinedOn
        self.version = version
    }
}

/// How often the employer looked, by the audit log, and how often somebody there was told or answered outside the program.
package struct IntroductionLooks: Hashable, Sendable {
    package var atAll: Int
    /// With the name in sight.
    package var withName: Int
    package var told: Int
    package var toldWithName: Int

    package init(atAll: Int, withName: Int, told: Int = 0, toldWithName: Int = 0) {
        self.atAll = atAll
        self.withName = withName
        self.told = told
        self.toldWithName = toldWithName
    }

    /// Whether anything of it is known outside the house.
    package var leftTheHouse: Bool { atAll + told > 0 }
    /// Whether the name is.
    package var nameLeftTheHouse: Bool { withName + toldWithName > 0 }

    package static let none = IntroductionLooks(atAll: 0, withName: 0)
}

/// How the participant said yes.
package enum ConsentForm: String, CaseIterable, Sendable { case spoken, written }

/// The participant agrees that this employer, and no other, is told who it is.
package struct IdentityConsent: Hashable, Sendable {
    package let form: ConsentForm
    package let day: Day

    package init(form: ConsentForm, day: Day) {
        self.form = form
        self.day = day
    }
}

/// The day of the talk between employer and candidate.
package struct Interview: Hashable, Sendable {
    package let day: Day
    package let time: ClockTime?
    package let place: String

    package init(day: Day, time: ClockTime?, place: String) {
        self.day = day
        self.time = time
        self.place = place
    }
}

/// Something that happened to an introduction, with what the employer knew and did not know at that moment. Steps are only
/// ever added.
package struct IntroductionStep: Hashable, Sendable {
    package let id: ID<IntroductionStep>
    package let introduction: ID<Introduction>
    package let participant: ID<Participant>
    package let act: IntroductionAct
    package let from: IntroductionState
    package let to: IntroductionState
    package let day: Day
    package let by: String
    package let role: Role
    package let reason: IntroductionReason?
    package let note: String
    /// What was hidden from the employer at the moment.
    package let hidden: [HiddenField]
    /// What was shown at the moment.
    package let card: BlindCard
    package let pitch: String
    /// Of whom the house heard it, or whom it told, and by what way; nil where it happened in the program.
    package let said: EmployerWord?
    /// Whether the participant agreed that the employer learns where they stay by the place of the interview.
    package let isPlaceAgreed: Bool

    package init(
        id: ID<IntroductionStep>,
        introduction: ID<Introduction>,
        participant: ID<Participant>,
        act: IntroductionAct,
        from: IntroductionState,
        to: IntroductionState,
        day: Day,
        by: String,
        role: Role,
        reason: IntroductionReason?,
        note: String,
        hidden: [HiddenField],
        card: BlindCard,
        pitch: String,
        said: EmployerWord? = nil,
        isPlaceAgreed: Bool = false
    ) {
        self.id = id
        self.introduction = introduction
        self.participant = participant
        self.act = act
        self.from = from
        self.to = to
        self.day = day
        self.by = by
        self.role = role
        self.reason = reason
        self.note = note
        self.hidden = hidden
        self.card = card
        self.pitch = pitch
        self.said = said
        self.isPlaceAgreed = isPlaceAgreed
    }
}
