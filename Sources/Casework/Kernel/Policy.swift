package import Domain

/// What somebody can want of the house. Each word is also the word of the audit line.
package enum Action: String, CaseIterable, Sendable {
    case refer, readReferral, decideReferral, importReferrals
    case listParticipants, readFile, writeFile, assignCoach
    case readSittings, planSittings
    case readToday, readFigures
    case readProgramme, loadProgramme
    case manageUsers
}

/// Over which cases an action reaches.
package enum Reach: String, Sendable {
    case nothing
    /// Own cases: the coach's trajectories, the referrer's referrals.
    case own
    case everything
}

/// Who may do what (F2): the one place where access is decided, for web and command line alike. It reads as a
/// table; a pair that is not in it is not allowed, and what is not allowed looks as if it were not there.
package enum Policy {
    private typealias Line = (action: Action, coach: Reach, coordinator: Reach, referrer: Reach, administrator: Reach)

    // swift-format-ignore: the columns are the point
    private static let table: [Line] = [
        // action             coach        coordinator   referrer     administrator
        (.refer, .nothing, .everything, .own, .nothing),
        (.readReferral, .own, .everything, .own, .nothing),
        (.decideReferral, .nothing, .everything, .nothing, .nothing),
        (.importReferrals, .nothing, .everything, .nothing, .nothing),
        (.listParticipants, .own, .everything, .nothing, .nothing),
        (.readFile, .own, .everything, .nothing, .nothing),
        (.writeFile, .own, .everything, .nothing, .nothing),
        (.assignCoach, .nothing, .everything, .nothing, .nothing),
        (.readSittings, .own, .everything, .nothing, .nothing),
        (.planSittings, .nothing, .everything, .nothing, .nothing),
        (.readToday, .own, .everything, .nothing, .nothing),
        (.readFigures, .nothing, .everything, .nothing, .nothing),
        (.readProgramme, .everything, .everything, .nothing, .everything),
        (.loadProgramme, .nothing, .nothing, .nothing, .everything),
        (.manageUsers, .nothing, .nothing, .nothing, .everything),
    ]

    /// The machine's own command line may do everything: who can run it can read the database file as well.
    package static func reach(of action: Action, for role: Role) -> Reach {
        guard let line = table.first(where: { $0.action == action }) else { return .nothing }
        return switch role {
        case .coach: line.coach
        case .coordinator: line.coordinator
        case .referrer: line.referrer
        case .administrator: line.administrator
        case .machine: .everything
        }
    }

    package static func allows(_ action: Action, for role: Role) -> Bool { reach(of: action, for: role) != .nothing }

    /// The findings somebody in this role reads and writes (F3).
    package static func tiers(for role: Role) -> Set<Tier> {
        switch role {
        case .coach, .machine: [.ordinary, .health, .judicial]
        case .coordinator: [.ordinary, .judicial]
        case .referrer, .administrator: []
        }
    }
}
