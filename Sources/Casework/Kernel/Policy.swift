package import Domain
internal import Storage

/// Who may do what (F2): the one place where access is decided, for web and command line alike. It reads as a table: a
/// row for each action, a column for each role, and in the cell how one must stand to the case. What is not in it is
/// not allowed, and what is not allowed looks as if it were not there. `opstap policy` prints it.
package enum Policy {
    /// The roles of those who sign in, in the order of the columns.
    package static let columns: [Role] = [
        .coach, .coordinator, .referrer, .employer, .participant, .administrator, .dataProtectionOfficer,
    ]

    private static let no: Set<Standing> = []
    private static let all = Set(Standing.allCases)
    private static let guided: Set<Standing> = [.ownCoach]
    /// Guided by them, or opened in an emergency.
    private static let opened: Set<Standing> = [.ownCoach, .emergency]
    /// Or a referral of which they were asked to do the check, until it is decided.
    private static let checked: Set<Standing> = [.ownCoach, .emergency, .ownCheck]
    private static let check: Set<Standing> = [.ownCheck]
    private static let referred: Set<Standing> = [.ownReferral]
    private static let hired: Set<Standing> = [.ownEmployer]
    private static let me: Set<Standing> = [.oneself]

    // The columns are the point.
    // swift-format-ignore
    private static let table: [Row<Action>] = [
        //  action              coach    coordinator referrer employer participant administrator officer
        .init(.refer,             no,      all,        referred, no,      no,         no,           no),
        .init(.readReferral,      checked, all,        referred, no,      no,         no,           no),
        .init(.decideReferral,    no,      all,        no,       no,      no,         no,           no),
        .init(.checkAdmission,    check,   all,        no,       no,      no,         no,           no),
        .init(.overruleAdmission, no,      all,        no,       no,      no,         no,           no),
        .init(.importReferrals,   no,      all,        no,       no,      no,         no,           no),
        .init(.exportReferrals,   no,      all,        no,       no,      no,         no,           no),
        .init(.readSelection,     no,      all,        no,       no,      no,         no,           no),
        .init(.listParticipants,  guided,  all,        no,       no,      no,         no,           no),
        .init(.readFile,          opened,  all,        no,       no,      no,         no,           no),
        .init(.writeFile,         opened,  all,        no,       no,      no,         no,           no),
        .init(.assignCoach,       no,      all,        no,       no,      no,         no,           no),
        .init(.overruleGate,      no,      all,        no,       no,      no,         no,           no),
        .init(.inviteParticipant, guided,  all,        no,       no,      no,         no,           no),
        .init(.openInEmergency,   all,     no,         no,       no,      no,         no,           no),
        .init(.reviewEmergency,   no,      no,         no,       no,      no,         no,           all),
        .init(.readSittings,      guided,  all,        no,       no,      no,         no,           no),
        .init(.readAgenda,        guided,  all,        no,       no,      no,         no,           no),
        .init(.planSittings,      no,      all,        no,       no,      no,         no,           no),
        .init(.readToday,         guided,  all,        no,       no,      no,         no,           no),
        .init(.readFigures,       no,      all,        no,       no,      no,         no,           no),
        .init(.readCounted,       no,      all,        no,       no,      no,         no,           no),
        .init(.exportCounted,     no,      all,        no,       no,      no,         no,           no),
        .init(.readOwn,           no,      no,         no,       no,      me,         no,           no),
        .init(.readShared,        no,      no,         no,       hired,   no,         no,           no),
        .init(.answerIntroduction, no,     no,         no,       hired,   no,         no,           no),
        .init(.introduce,         guided,  all,        no,       no,      no,         no,           no),
        .init(.revealIdentity,    guided,  no,         no,       no,      no,         no,           no),
        .init(.readAudit,         no,      no,         no,       no,      no,         no,           all),
        .init(.reviewAudit,       no,      no,         no,       no,      no,         no,           all),
        .init(.exportAudit,       no,      no,         no,       no,      no,         no,           all),
        .init(.readProgramme,     all,     all,        no,       no,      no,         all,          no),
        .init(.loadProgramme,     no,      all,        no,       no,      no,         all,          no),
        .init(.loosenTier,        no,      no,         no,       no,      no,         all,          no),
        .init(.migrateTrajectories, no,    all,        no,       no,      no,         no,           no),
        .init(.readVacancies,     all,     all,        no,       no,      no,         all,          no),
        .init(.writeVacancies,    all,     all,        no,       no,      no,         no,           no),
        .init(.readCandidates,    all,     all,        no,       no,      no,         no,           no),
        .init(.mergeEmployers,    no,      all,        no,       no,      no,         no,           no),
        .init(.readTours,         guided,  all,        no,       no,      no,         no,           no),
        .init(.selectCandidates,  guided,  all,        no,       no,      no,         no,           no),
        .init(.divideCandidates,  no,      all,        no,       no,      no,         no,           no),
        .init(.planTours,         no,      all,        no,       no,      no,         no,           no),
        .init(.readExposure,      no,      all,        no,       no,      no,         no,           no),
        .init(.manageUsers,       no,      no,         no,       no,      no,         all,          no),
        .init(.readSystem,        no,      no,         no,       no,      no,         all,          no),
        .init(.manageOwnAccount,  me,      me,         me,       me,      me,         me,           me),
        .init(.manageKeys,        no,      no,         no,       no,      no,         all,          no),
        // Only from the machine's own command line.
        .init(.backUp,            no,      no,         no,       no,      no,         no,           no),
    ]

    // Of which findings (F3) in a case one stands to like this.
    // swift-format-ignore
    private static let tiers: [Row<Tier>] = [
        //  tier                coach    coordinator referrer employer participant administrator officer
        .init(.ordinary,          checked, all,        no,       no,      no,         no,           no),
        .init(.health,            checked, no,         no,       no,      no,         no,           no),
        .init(.judicial,          checked, all,        no,       no,      no,         no,           no),
    ]

    /// How somebody in this role must stand to a case for this action; empty when it is not for them. The machine's own
    /// command line may do everything: who can run it can read the database file as well.
    package static func standings(for action: Action, as role: Role) -> Set<Standing> {
        table.first { $0.subject == action }?.cells[role] ?? (role == .machine ? all : no)
    }

    /// How somebody in this role must stand to a case to read and write its findings of this tier.
    package static func standings(for tier: Tier, as role: Role) -> Set<Standing> {
        tiers.first { $0.subject == tier }?.cells[role] ?? (role == .machine ? all : no)
    }

    package static func reach(of action: Action, for role: Role) -> Reach {
        let standings = standings(for: action, as: role)
        return standings.isEmpty ? .nothing : standings.contains(.unrelated) ? .everything : .own
    }

    package static func allows(_ action: Action, for role: Role) -> Bool { reach(of: action, for: role) != .nothing }

    /// The findings somebody in this role reads and writes (F3) in the files that they may open.
    package static func tiers(for role: Role) -> Set<Tier> {
        Set(Tier.allCases.filter { !standings(for: $0, as: role).isEmpty })
    }

    /// The cases that an action of somebody reaches at a moment, as the store's statements carry it.
    static func scope(of action: Action, for actor: Actor, at now: Instant) -> Scope {
        let standings = standings(for: action, as: actor.role)
        if standings.contains(.unrelated) { return .everything }
        if standings.contains(.ownCoach) {
            return .coach(actor.id, emergenciesAt: standings.contains(.emergency) ? now : nil)
        }
        if standings.contains(.ownCheck) { return .checker(actor.id) }
        if standings.contains(.ownReferral) { return .referrer(actor.id) }
        if standings.contains(.oneself), let participant = actor.participant { return .participant(participant) }
        // An employer's account reaches introductions by its employer, never a case; there are no teams yet.
        return .nothing
    }
}

/// A row of the table: the cell of each role that signs in, in the order of `Policy.columns`. A cell that is not there
/// allows nothing.
private struct Row<Subject: Sendable>: Sendable {
    let subject: Subject
    let cells: [Role: Set<Standing>]

    init(_ subject: Subject, _ cells: Set<Standing>...) {
        self.subject = subject
        self.cells = Dictionary(uniqueKeysWithValues: zip(Policy.columns, cells))
    }
}
