internal import Domain
internal import Storage
internal import Synchronization

/// What a unit of work asked for that may not be for its actor. The unit is undone when it is refused, so the line about
/// the refusal is written by itself, afterwards.
final class Denials: Sendable {
    /// Whose case was asked for.
    enum Case: Sendable {
        case trajectory(ID<Trajectory>)
        case participant(ID<Participant>)
        case referral(ID<Referral>)
        /// By what its employer knows it by.
        case introduction(reference: String)
    }

    private let state = Mutex<(action: Action, of: Case?)?>(nil)

    var latest: (action: Action, of: Case?)? { state.withLock { $0 } }

    /// Somebody asks for a case. Until `clear`, nothing was given.
    func asked(_ action: Action, of wanted: Case) { state.withLock { $0 = (action, wanted) } }

    /// The action is not for this role.
    func refused(_ action: Action) { state.withLock { $0 = $0 ?? (action, nil) } }

    /// What was asked is given: whatever is not found after this is not there.
    func clear() { state.withLock { $0 = nil } }
}

extension Casework {
    /// Writes that something was refused: who wanted what, of whom. What is not there at all is no refusal.
    func noteDenial(of work: Work) async throws {
        guard let denied = work.denials.latest else { return }
        try await database.write { tx in
            var person: ID<Participant>?
            if let wanted = denied.of {
                person = try self.person(of: wanted, in: tx)
                guard person != nil else { return }
            }
            let line = work.line(denied.action, named: .refused, about: person, detail: denied.action.rawValue)
            try AuditTable.append(line, in: tx)
        }
    }

    private func person(of wanted: Denials.Case, in tx: borrowing Transaction) throws -> ID<Participant>? {
        switch wanted {
        case .trajectory(let id): try TrajectoryTable.find(id, within: .everything, in: tx)?.participant
        case .participant(let id): try ParticipantTable.find(id, in: tx)?.id
        case .referral(let id): try ReferralTable.find(id, within: .everything, in: tx)?.participant
        case .introduction(let reference): try IntroductionTable.participant(behind: reference, in: tx)
        }
    }
}
