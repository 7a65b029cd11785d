import Casework
import Domain
import Web

/// Somebody in guidance, and who works with them.
struct GuidedPerson: Sendable {
    let id: ID<Participant>
    let coach: WebWorld.Visitor
    let coordinator: WebWorld.Visitor
    let referrer: WebWorld.Visitor

    init(in world: WebWorld) async throws {
        coach = try await world.visitor(.coach, "Katrien")
        coordinator = try await world.visitor(.coordinator, "Sara")
        referrer = try await world.visitor(.referrer, "Wim")
        let casework = world.house.casework
        let new = NewReferral(
            programme: "reintegratie-door-werk",
            name: PersonName(given: "Tariq", family: "Peeters"),
            birthDay: try Day(iso: "1985-03-14"),
            prison: "gent",
            reason: "Wil werken.",
            hasConsent: true
        )
        guard case .stored(let referral) = try await casework.refer(new, as: referrer.actor) else {
            throw WebWorld.Unexpected()
        }
        _ = try await casework.acceptReferral(
            referral,
            version: 1,
            coach: coach.actor.id,
            explanation: "",
            as: coordinator.actor
        )
        id = try await casework.referral(referral, as: coordinator.actor).referral.participant
        let screening = NewScreening(
            day: WebWorld.today,
            answers: [ScreeningAnswer(subject: "talenten", level: nil, text: "Kan lassen.")]
        )
        try await casework.screen(id, version: 1, screening, as: coach.actor)
    }

    /// The page of an act on the file.
    func page(_ steps: String...) -> String { (["/deelnemers/\(id)"] + steps).joined(separator: "/") }
}
