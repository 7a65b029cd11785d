/// One allowed change of state: from where, to where, by which act, and who may do it.
package struct Transition<State: Hashable & Sendable, Act: Hashable & Sendable>: Hashable, Sendable {
    package let act: Act
    package let from: State
    package let to: State
    package let roles: Set<Role>

    package init(_ act: Act, from: State, to: State, by roles: Set<Role>) {
        self.act = act
        self.from = from
        self.to = to
        self.roles = roles
    }
}

extension Collection {
    /// Where an act leads from a state for somebody in this role; nil when it is not allowed.
    package func result<State, Act>(of act: Act, from state: State, by role: Role) -> State?
    where Element == Transition<State, Act> {
        first { $0.act == act && $0.from == state && $0.roles.contains(role) }?.to
    }

    /// Whether an act may lead from a state to this one for somebody in this role: an act that undoes goes back to where one was.
    package func allows<State, Act>(_ act: Act, from state: State, to end: State, by role: Role) -> Bool
    where Element == Transition<State, Act> {
        contains { $0.act == act && $0.from == state && $0.to == end && $0.roles.contains(role) }
    }

    /// The acts allowed from a state for somebody in this role, each once, in the order of the table.
    package func acts<State, Act>(from state: State, by role: Role) -> [Act]
    where Element == Transition<State, Act> {
        var acts: [Act] = []
        for line in self where line.from == state && line.roles.contains(role) && !acts.contains(line.act) {
            acts.append(line.act)
        }
        return acts
    }
}

/// What somebody does with a referral.
package enum ReferralAct: String, CaseIterable, Sendable {
    case accept
    /// Puts it on the waiting list of an edition (B3).
    case wait
    /// "Not yet" (B2): it is looked at again on a day.
    case postpone
    case refuse, reconsider
}

extension Referral {
    /// Everything that can happen to a referral. It drives the buttons, the guard in the use case and the tests.
    package static let transitions: [Transition<ReferralState, ReferralAct>] = [
        Transition(.accept, from: .received, to: .accepted, by: [.coordinator, .machine]),
        Transition(.wait, from: .received, to: .waiting, by: [.coordinator, .machine]),
        Transition(.postpone, from: .received, to: .notYet, by: [.coordinator, .machine]),
        Transition(.refuse, from: .received, to: .refused, by: [.coordinator, .machine]),
        Transition(.accept, from: .waiting, to: .accepted, by: [.coordinator, .machine]),
        Transition(.postpone, from: .waiting, to: .notYet, by: [.coordinator, .machine]),
        Transition(.refuse, from: .waiting, to: .refused, by: [.coordinator, .machine]),
        Transition(.reconsider, from: .waiting, to: .received, by: [.coordinator]),
        Transition(.reconsider, from: .notYet, to: .received, by: [.coordinator]),
        Transition(.reconsider, from: .refused, to: .received, by: [.coordinator]),
    ]
}
