package import Domain
internal import Storage

/// An attendance that somebody noted, as the form that withdraws it shows it.
package struct NotedAttendance: Sendable {
    package let plan: PlanView
    package let event: Event
    package let isWithdrawn: Bool

    package var participant: Participant { plan.participant }
    package var session: SessionRule? { plan.programme.definition.session(event.code ?? "") }
}

extension Casework {
    /// - Throws: `Refusal.notFound` when the file has no such attendance.
    package func attendance(
        _ id: ID<Event>,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> NotedAttendance {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .writeFile, detail: "attendance form", in: tx)
            let (event, isWithdrawn) = try work.attendance(id, of: file, in: tx)
            return NotedAttendance(
                plan: work.planView(of: file, try FileQuery.plan(of: file.trajectory.id, in: tx)),
                event: event,
                isWithdrawn: isWithdrawn
            )
        }
    }

    /// Says that an attendance was noted by mistake: it stays to be read and counts no more from today on. A step that it
    /// completed stays done until somebody opens it again.
    /// - Throws: `Refusal.notFound`; `Refusal.rule` when it was withdrawn already or the trajectory is closed.
    package func withdrawAttendance(
        _ id: ID<Event>,
        of participant: ID<Participant>,
        because mistake: AttendanceMistake,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "withdraw attendance", in: tx)
            let (event, isWithdrawn) = try work.attendance(id, of: file, in: tx)
            if isWithdrawn { throw Refusal.rule(Message("sessions.withdrawnAlready")) }
            try work.record(
                .sessionWithdrawn,
                in: file,
                subject: event.id.rawValue,
                code: mistake.rawValue,
                in: tx
            )
        }
    }
}

extension Work {
    fileprivate func attendance(
        _ id: ID<Event>,
        of file: OpenFile,
        in tx: borrowing Transaction
    ) throws -> (event: Event, isWithdrawn: Bool) {
        let events = try EventTable.of(file.participant.id, in: tx)
        guard
            let event = events.first(where: { $0.id == id && Attendance($0.kind) != nil }),
            event.trajectory == file.trajectory.id
        else { throw Refusal.notFound }
        return (event, events.contains { $0.kind == .sessionWithdrawn && $0.subject == id.rawValue })
    }
}
