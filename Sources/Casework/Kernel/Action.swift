/// What somebody can want of the house. Each word is also the word of the audit line.
package enum Action: String, CaseIterable, Sendable {
    case refer, readReferral, decideReferral, checkAdmission, overruleAdmission, importReferrals, exportReferrals
    case readSelection
    case listParticipants, readFile, writeFile, assignCoach, inviteParticipant
    case overruleGate
    case openInEmergency, reviewEmergency
    case readSittings, readAgenda, planSittings
    case readToday, readFigures, readCounted, exportCounted
    case readOwn, readShared, answerIntroduction
    case introduce, revealIdentity
    case readAudit, reviewAudit, exportAudit
    case readProgramme, loadProgramme, loosenTier, migrateTrajectories
    case readVacancies, writeVacancies, mergeEmployers, readCandidates
    case readTours, selectCandidates, divideCandidates, planTours, readExposure
    case manageUsers, readSystem, backUp, manageKeys, manageOwnAccount

    /// Whether its pages show people of whom the house keeps a file: such a page is given out only when the audit log
    /// has a line of the look (promises 31, 32).
    package var showsPeople: Bool {
        switch self {
        case .readReferral, .readSelection, .checkAdmission, .listParticipants, .readFile, .writeFile, .assignCoach,
            .inviteParticipant,
            .reviewEmergency, .readSittings, .readToday, .readCounted, .readOwn, .readAudit, .reviewAudit,
            .exportAudit, .exportReferrals, .exportCounted, .migrateTrajectories, .readShared,
            .answerIntroduction, .introduce, .revealIdentity,
            .readCandidates,
            .readTours, .selectCandidates, .divideCandidates:
            true
        case .refer, .decideReferral, .overruleAdmission, .overruleGate, .importReferrals, .openInEmergency,
            .readAgenda,
            .planSittings, .readFigures, .readProgramme, .loadProgramme, .loosenTier, .manageUsers,
            .readSystem,
            .backUp, .manageKeys,
            .manageOwnAccount,
            .readVacancies, .writeVacancies, .mergeEmployers,
            .planTours, .readExposure:
            false
        }
    }
}

/// Over which cases an action reaches.
package enum Reach: String, Sendable {
    case nothing
    /// Own cases: those one stands to as the policy asks.
    case own
    case everything
}

/// How somebody stands to a case.
package enum Standing: String, CaseIterable, Sendable {
    /// Guides it.
    case ownCoach
    /// Opened it in an emergency that still lasts.
    case emergency
    /// Was asked to do the check before it is decided whether the person enters.
    case ownCheck
    /// Works in a team with who guides it. Kept for later: there are no teams yet, so nobody stands like this.
    case sameTeam
    /// Referred the person.
    case ownReferral
    /// Answers for the employer to whom the person was put forward.
    case ownEmployer
    /// Is the person.
    case oneself
    /// None of these.
    case unrelated
}
