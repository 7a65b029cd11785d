/// How far one candidate has come with one vacancy (A6).
package enum IntroductionState: String, CaseIterable, Sendable {
    /// In the house only: nothing was shown to anybody.
    case proposed
    /// The employer may look at the blind profile.
    case shown
    /// The employer wants to meet whoever it is.
    case invited
    /// The employer knows the name, for a while.
    case revealed
    /// The day of the talk is agreed.
    case interview
    /// The employer said yes.
    case hired
    /// The work began.
    case placed
    /// One of both sides said no.
    case declined
    case withdrawn, expired

    /// Whether something can still come of it.
    package var isRunning: Bool {
        switch self {
        case .proposed, .shown, .invited, .revealed, .interview, .hired: true
        case .placed, .declined, .withdrawn, .expired: false
        }
    }

    /// Whether an employer has a page of it at all.
    package var isForEmployer: Bool { self != .proposed }

    /// Whether the employer knows who it is, as long as that lasts.
    package var tellsIdentity: Bool {
        switch self {
        case .revealed, .interview, .hired, .placed: true
        case .proposed, .shown, .invited, .declined, .withdrawn, .expired: false
        }
    }

    /// Who has to do something now; nil when nobody has.
    package var waitsFor: IntroductionSide? {
        switch self {
        case .shown, .revealed, .interview: .employer
        case .proposed, .invited, .hired: .house
        case .placed, .declined, .withdrawn, .expired: nil
        }
    }
}

/// Who decides something about an introduction.
package enum IntroductionSide: String, CaseIterable, Sendable { case employer, participant, house }

/// What somebody does with an introduction.
package enum IntroductionAct: String, CaseIterable, Sendable {
    case show
    /// Undoes `show`, as long as the employer did not look.
    case takeBack
    case invite
    /// Undoes `invite`, as long as no name was given.
    case uninvite
    /// Gives the name to this employer, with the participant's consent.
    case reveal
    /// Undoes `reveal`, as long as the employer did not look.
    case hide
    case planInterview
    case hire
    /// The employer says no.
    case decline
    /// Undoes `decline`, on the same day, while nobody knows who it is.
    case reconsider
    /// Undoes a `decline` or `hire` that the house noted by mistake, as long as nothing followed from it.
    case correct
    /// The participant says no.
    case stepBack
    case place
    /// The start was noted by mistake.
    case unplace
    case withdraw
    /// Undoes `withdraw` of what nobody outside ever saw.
    case restore
    case expire
}

extension Introduction {
    private static let house: Set<Role> = [.coach, .coordinator]

    /// Everything that can happen to an introduction. It drives the buttons, the guard in the use case and the tests.
    package static let transitions: [Transition<IntroductionState, IntroductionAct>] = [
        Transition(.show, from: .proposed, to: .shown, by: house),
        Transition(.takeBack, from: .shown, to: .proposed, by: house),
        Transition(.invite, from: .shown, to: .invited, by: [.employer]),
        Transition(.uninvite, from: .invited, to: .shown, by: [.employer]),
        // Nobody but the own coach: Casework asks an action of its own for it.
        Transition(.reveal, from: .invited, to: .revealed, by: [.coach]),
        Transition(.hide, from: .revealed, to: .invited, by: [.coach]),
        Transition(.planInterview, from: .revealed, to: .interview, by: [.employer, .coach, .coordinator]),
        Transition(.planInterview, from: .interview, to: .interview, by: [.employer, .coach, .coordinator]),
        Transition(.hire, from: .interview, to: .hired, by: [.employer]),
        Transition(.place, from: .hired, to: .placed, by: house),
        Transition(.unplace, from: .placed, to: .hired, by: house),
        Transition(.decline, from: .shown, to: .declined, by: [.employer]),
        Transition(.decline, from: .revealed, to: .declined, by: [.employer]),
        Transition(.decline, from: .interview, to: .declined, by: [.employer]),
        Transition(.reconsider, from: .declined, to: .shown, by: [.employer]),
        // Back to where the answer came from: the steps say which it is.
        Transition(.correct, from: .declined, to: .shown, by: [.coach]),
        Transition(.correct, from: .declined, to: .revealed, by: [.coach]),
        Transition(.correct, from: .declined, to: .interview, by: [.coach]),
        Transition(.correct, from: .hired, to: .interview, by: [.coach]),
        Transition(.stepBack, from: .shown, to: .declined, by: house),
        Transition(.stepBack, from: .invited, to: .declined, by: house),
        Transition(.stepBack, from: .revealed, to: .declined, by: house),
        Transition(.stepBack, from: .interview, to: .declined, by: house),
        Transition(.stepBack, from: .hired, to: .declined, by: house),
        Transition(.withdraw, from: .proposed, to: .withdrawn, by: house),
        Transition(.withdraw, from: .shown, to: .withdrawn, by: house),
        Transition(.withdraw, from: .invited, to: .withdrawn, by: house),
        Transition(.withdraw, from: .revealed, to: .withdrawn, by: house),
        Transition(.withdraw, from: .interview, to: .withdrawn, by: house),
        Transition(.withdraw, from: .hired, to: .withdrawn, by: house),
        Transition(.restore, from: .withdrawn, to: .proposed, by: house),
        Transition(.expire, from: .shown, to: .expired, by: [.machine]),
        Transition(.expire, from: .invited, to: .expired, by: [.machine]),
        Transition(.expire, from: .revealed, to: .expired, by: [.machine]),
        Transition(.expire, from: .interview, to: .expired, by: [.machine]),
    ]
}

/// Why a side said yes or no, or why the house took it back.
package enum IntroductionReason: String, CaseIterable, Sendable {
    // The employer says no.
    case lacksCompetences, lacksExperience, lacksLanguage, hoursDoNotFit, startsTooLate, cannotGetHere, placeTaken
    case otherCandidate
    // The employer says yes.
    case rightCompetences, rightExperience, motivation, goodTalk, canStart, willLearn
    // The participant says no.
    case otherWish, hoursNotWanted, tooFar, payTooLow, foundOtherWork, notReady, staysUnknown
    // The house takes it back.
    case notedByMistake, vacancyGone, wayChanged

    /// Among which reasons is chosen for an act; empty when it asks none.
    package static func choices(for act: IntroductionAct) -> [IntroductionReason] {
        switch act {
        case .decline:
            [
                .lacksCompetences, .lacksExperience, .lacksLanguage, .hoursDoNotFit, .startsTooLate, .cannotGetHere,
                .placeTaken, .otherCandidate,
            ]
        case .hire: [.rightCompetences, .rightExperience, .motivation, .goodTalk, .canStart, .willLearn]
        case .stepBack: [.otherWish, .hoursNotWanted, .tooFar, .payTooLow, .foundOtherWork, .notReady, .staysUnknown]
        case .withdraw: [.notedByMistake, .vacancyGone, .wayChanged]
        case .show, .takeBack, .invite, .uninvite, .reveal, .hide, .planInterview, .reconsider, .correct, .place,
            .unplace, .restore, .expire:
            []
        }
    }
}
