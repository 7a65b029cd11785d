import Casework
import Domain

/// Barriers of somebody in the programme without prisons.
extension OpenProgrammeWorld {
    private static let person = Observer(name: "Nele Claes", party: .participant)

    func noteBarrier(
        _ kind: String,
        of participant: ID<Participant>,
        nextOn: Day? = nil,
        as actor: Actor? = nil
    ) async throws -> ID<Barrier> {
        try await world.casework.noteBarrier(
            NewBarrier(
                kind: kind,
                description: "Geen opvang na vier uur.",
                observer: Self.person,
                day: ReferralWorld.today,
                nextOn: nextOn
            ),
            of: participant,
            as: actor ?? coach
        )
    }

    func look(
        _ course: BarrierCourse,
        at barrier: ID<Barrier>,
        of participant: ID<Participant>,
        on day: Day = ReferralWorld.today
    ) async throws -> ID<BarrierLook> {
        try await world.on(day).look(
            at: barrier,
            of: participant,
            NewLook(course: course, note: "Belde de crèche.", observer: Self.person, day: day, nextOn: nil),
            as: coach
        )
    }
}
