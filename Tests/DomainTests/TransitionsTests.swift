import Domain
import Testing

/// What may happen, written out by hand: everything that is not here may not.
struct TransitionsTests {
    private struct Allowed<State: Hashable, Act: Hashable>: Hashable {
        let act: Act
        let from: State
        let to: State
        let role: Role
    }

    /// Every act from every state by everybody, as the table answers it.
    private func allowed<State, Act>(
        in table: [Transition<State, Act>],
        states: [State],
        acts: [Act]
    ) -> Set<Allowed<State, Act>> {
        var allowed: Set<Allowed<State, Act>> = []
        for from in states {
            for role in Role.allCases {
                for act in acts {
                    guard let to = table.result(of: act, from: from, by: role) else { continue }
                    allowed.insert(Allowed(act: act, from: from, to: to, role: role))
                }
                // The buttons show what the guard allows, each once.
                let shown = table.acts(from: from, by: role)
                #expect(Set(shown) == Set(acts.filter { table.result(of: $0, from: from, by: role) != nil }))
                #expect(Set(shown).count == shown.count)
            }
        }
        return allowed
    }

    private func expected<State, Act>(
        _ lines: [(act: Act, from: State, to: State, roles: [Role])]
    ) -> Set<Allowed<State, Act>> {
        Set(lines.flatMap { line in line.roles.map { Allowed(act: line.act, from: line.from, to: line.to, role: $0) } })
    }

    private func reachable<State, Act>(from first: State, in table: [Transition<State, Act>]) -> Set<State> {
        var found: Set<State> = [first]
        while true {
            let next = found.union(table.filter { found.contains($0.from) }.map(\.to))
            if next == found { return found }
            found = next
        }
    }

    @Test func `a referral is decided by who answers for the programme, and only acceptance is not taken back`() {
        let allowed = allowed(in: Referral.transitions, states: ReferralState.allCases, acts: ReferralAct.allCases)
        let lines: [(act: ReferralAct, from: ReferralState, to: ReferralState, roles: [Role])] = [
            (.accept, .received, .accepted, [.coordinator, .machine]),
            (.wait, .received, .waiting, [.coordinator, .machine]),
            (.postpone, .received, .notYet, [.coordinator, .machine]),
            (.refuse, .received, .refused, [.coordinator, .machine]),
            (.accept, .waiting, .accepted, [.coordinator, .machine]),
            (.postpone, .waiting, .notYet, [.coordinator, .machine]),
            (.refuse, .waiting, .refused, [.coordinator, .machine]),
            (.reconsider, .waiting, .received, [.coordinator]),
            (.reconsider, .notYet, .received, [.coordinator]),
            (.reconsider, .refused, .received, [.coordinator]),
        ]
        #expect(allowed == expected(lines))
        #expect(reachable(from: .received, in: Referral.transitions) == Set(ReferralState.allCases))
    }

    @Test func `a talk happens once`() {
        let allowed = allowed(in: Talk.transitions, states: TalkState.allCases, acts: TalkAct.allCases)
        let lines: [(act: TalkAct, from: TalkState, to: TalkState, roles: [Role])] = [
            (.hold, .planned, .held, [.coach, .coordinator]),
            (.stayAway, .planned, .refusedToCome, [.coach, .coordinator]),
            (.leaveInside, .planned, .notBrought, [.coach, .coordinator]),
            (.excuse, .planned, .excused, [.coach, .coordinator]),
            (.cancel, .planned, .cancelled, [.coach, .coordinator]),
        ]
        #expect(allowed == expected(lines))
        #expect(reachable(from: .planned, in: Talk.transitions) == Set(TalkState.allCases))
    }

    @Test func `a trajectory is screened first, and only a coordinator opens a closed one`() {
        let allowed = allowed(
            in: Trajectory.transitions,
            states: TrajectoryState.allCases,
            acts: TrajectoryAct.allCases
        )
        let both: [Role] = [.coach, .coordinator]
        let lines: [(act: TrajectoryAct, from: TrajectoryState, to: TrajectoryState, roles: [Role])] = [
            (.screen, .awaitingScreening, .guided, both), (.begin, .awaitingScreening, .guided, both + [.machine]),
            (.startWork, .guided, .atWork, both),
            (.startWork, .atWork, .atWork, both), (.endWork, .atWork, .guided, both),
            (.close, .awaitingScreening, .closed, both), (.close, .guided, .closed, both),
            (.close, .atWork, .closed, both),
            (.reopen, .closed, .guided, [.coordinator]),
        ]
        #expect(allowed == expected(lines))
        #expect(reachable(from: .awaitingScreening, in: Trajectory.transitions) == Set(TrajectoryState.allCases))
    }

    @Test func `an open step is done, skipped or moved, and each of these is taken back`() {
        let allowed = allowed(in: Step.transitions, states: StepState.allCases, acts: StepChange.allCases)
        let both: [Role] = [.coach, .coordinator]
        let lines: [(act: StepChange, from: StepState, to: StepState, roles: [Role])] = [
            (.complete, .open, .done, both), (.skip, .open, .skipped, both), (.move, .open, .open, both),
            (.reopen, .done, .open, both), (.reopen, .skipped, .open, both), (.reopen, .open, .open, both),
        ]
        #expect(allowed == expected(lines))
        #expect(reachable(from: .open, in: Step.transitions) == Set(StepState.allCases))
    }

    @Test func `what is over stays as it is, save for what is listed`() {
        for role in Role.allCases {
            #expect(Referral.transitions.acts(from: .accepted, by: role).isEmpty)
            for state in TalkState.allCases where state != .planned {
                #expect(Talk.transitions.acts(from: state, by: role).isEmpty)
            }
            let opens: [TrajectoryAct] = role == .coordinator ? [.reopen] : []
            #expect(Trajectory.transitions.acts(from: .closed, by: role) == opens)
        }
    }

    @Test func `a closed trajectory opens where it was in the flow`() throws {
        var trajectory = Trajectory(
            id: ID("t"),
            participant: ID("p"),
            referral: ID("r"),
            programme: "p",
            programmeVersion: 1,
            coach: nil,
            state: .closed,
            acceptedOn: try day("2026-01-05")
        )
        #expect(trajectory.reopened(hasRunningPlacement: false) == .awaitingScreening)
        trajectory.startedOn = try day("2026-01-12")
        #expect(trajectory.reopened(hasRunningPlacement: false) == .guided)
        #expect(trajectory.reopened(hasRunningPlacement: true) == .atWork)
    }
}
