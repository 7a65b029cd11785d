package import Domain
internal import ReferenceData
internal import Storage

/// What a participant sees of their own way: whom they meet and when, and who read their file.
package struct OwnWay: Sendable {
    package let today: Day
    /// Nil while nobody decided on the referral.
    package let programme: Programme?
    package let coach: String?
    package let appointments: [Appointment]
    /// Whether a talk waits for a seat.
    package let waits: Bool
    /// Who opened the file in the last thirty days, and how often.
    package let readers: [(name: String, times: Int)]

    package struct Appointment: Sendable {
        package let day: Day
        package let time: ClockTime?
        package let with: With

        package enum With: Sendable {
            /// With the coach, in a prison.
            case talk(Prison?)
            case employer(String, place: String)
        }
    }
}

extension Casework {
    /// The own way of the participant who asks.
    /// - Throws: `Refusal.notFound` for anybody else.
    package func ownWay(as actor: Actor) async throws -> OwnWay {
        try await work(as: actor) { work, tx in
            let scope = try work.scope(.readOwn)
            guard let participant = actor.participant else { throw Refusal.notFound }
            try work.audit(.readOwn, about: participant, in: tx)
            let readers = try AuditTable.readers(
                of: participant,
                since: work.moment.now.adding(seconds: -30 * 86_400),
                in: tx
            )
            let trajectory = try TrajectoryTable.latest(of: participant, within: scope, in: tx)
            let talks = try trajectory.map { try TalkTable.planned(of: $0.id, in: tx) } ?? []
            return OwnWay(
                today: work.today,
                programme: try trajectory.map {
                    try work.shelf.programme($0.programme, version: $0.programmeVersion, in: tx).definition
                },
                coach: try trajectory?.coach.flatMap { try UserTable.find($0, in: tx)?.name },
                appointments: try trajectory.map { try work.appointments(in: $0, talks, in: tx) } ?? [],
                waits: talks.contains { $0.seat == nil },
                readers: readers
            )
        }
    }
}

extension Work {
    /// What is to come, in order.
    fileprivate func appointments(
        in trajectory: Trajectory,
        _ talks: [Talk],
        in tx: borrowing Transaction
    ) throws -> [OwnWay.Appointment] {
        let inside = try talks.compactMap { talk -> OwnWay.Appointment? in
            guard let seat = talk.seat, seat.day >= today else { return nil }
            let calendar = try sittingCalendar(of: talk.prison, programme: trajectory.programme, in: tx)
            return .init(day: seat.day, time: calendar.seat(seat)?.time, with: .talk(reference.prison(talk.prison)))
        }
        let employers = try EmployerTalkTable.all(of: trajectory.id, in: tx)
            .filter { $0.answer == .pending && $0.day >= today }
            .map { OwnWay.Appointment(day: $0.day, time: $0.time, with: .employer($0.employer, place: $0.place)) }
        return (inside + employers).sorted { ($0.day, $0.time?.minutes ?? 0) < ($1.day, $1.time?.minutes ?? 0) }
    }
}
