package import Domain
internal import ReferenceData
internal import Storage

/// The way of one participant as it is shown: plan, pauses, talks with employers, placements and aftercare.
package struct PlanView: Sendable {
    package let participant: Participant
    package let trajectory: Trajectory
    package let programme: LoadedProgramme
    package let today: Day
    package let steps: [Step]
    /// In the order they were noted.
    package let pauses: [Pause]
    package let employerTalks: [EmployerTalk]
    package let chain: PlacementChain
    /// Every contact that a cadence planned, dropped ones included, by day.
    package let contacts: [DueContact]
    /// The acts on the trajectory that are for this actor now.
    package let acts: [TrajectoryAct]
    package let aftercare: Aftercare

    package var clock: PausedClock { aftercare.clock }
    /// Whether anything can still be changed.
    package var isOpen: Bool { trajectory.state != .closed }
    /// Nil before guidance began.
    package var plan: Plan? { trajectory.startedOn.map { Plan(startedOn: $0, pauses: pauses) } }
    /// The last day that counts: today, or the day it closed.
    package var lastDay: Day { min(today, trajectory.closedOn ?? today) }
    package var runningPause: Pause? { clock.running(on: today) }

    package func label(of step: Step) -> String { programme.definition.step(step.code)?.label ?? step.code }
    package func label(of pause: Pause) -> String { programme.definition.pause(pause.reason)?.label ?? pause.reason }

    package func isLate(_ step: Step) -> Bool { isOpen && step.isLate(on: today, clock: clock) }
    package func reasons(for step: Step) -> [Message] { step.reasons(by: programme.definition, clock: clock) }

    package func standing(of item: DueContact) -> AftercareStanding { aftercare.standing(of: item, on: today) }
    package func reasons(for item: DueContact) -> [Message] { aftercare.reasons(for: item) }

    /// The moments of one placement by cadence, in the order of the definition; a cadence without any is left out.
    package func contacts(of placement: Placement) -> [(rule: CadenceRule, items: [DueContact])] {
        programme.definition.cadences.compactMap { rule in
            let items = contacts.filter { $0.placement == placement.id && $0.cadence == rule.code }
            return items.isEmpty ? nil : (rule, items.sorted { ($0.index, $0.id) < ($1.index, $1.id) })
        }
    }

    /// The moments that count from something else than a placement, row by row, in the order of the definition: each time that
    /// a phase was gone through has a row of its own.
    package var otherContacts: [(rule: CadenceRule, items: [DueContact])] {
        programme.definition.cadences.flatMap { rule in
            let own = contacts.filter { $0.placement == nil && $0.cadence == rule.code }
            let rows = Dictionary(grouping: own, by: \.passage).values
            return rows.sorted { ($0[0].due, $0[0].id) < ($1[0].due, $1[0].id) }.map { items in
                (rule, items.sorted { ($0.index, $0.id) < ($1.index, $1.id) })
            }
        }
    }

    /// Whether a pause lasts longer than the definition expects of its kind.
    package func isTooLong(_ pause: Pause) -> Bool {
        guard let rule = programme.definition.pause(pause.reason) else { return false }
        let end = pause.hasEnded ? pause.until ?? pause.from : max(today, pause.until ?? today)
        return end.days(since: pause.from) > rule.limitWeeks * 7
    }
}

extension Casework {
    /// The way of a participant, for the pages of its acts.
    /// - Throws: `Refusal.notFound`.
    package func plan(of participant: ID<Participant>, as actor: Actor) async throws -> PlanView {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .readFile, detail: "plan", in: tx)
            return work.planView(of: file, try FileQuery.plan(of: file.trajectory.id, in: tx))
        }
    }
}

extension Work {
    /// What the cards of the plan show; the caller opened the file.
    func planView(of file: OpenFile, _ plan: FileQuery.Plan) -> PlanView {
        PlanView(
            participant: file.participant,
            trajectory: file.trajectory,
            programme: file.programme,
            today: today,
            steps: plan.steps,
            pauses: plan.pauses,
            employerTalks: plan.employerTalks,
            chain: PlacementChain(plan.placements),
            contacts: plan.contacts,
            acts: Trajectory.transitions.acts(from: file.trajectory.state, by: actor.role),
            aftercare: aftercare(of: file.programme, pauses: plan.pauses)
        )
    }
}
