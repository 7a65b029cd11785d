import Casework
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Web

/// The pages about one participant are for the coach and who answers for the programme.
struct FileAccessTests {
    /// Somebody whom the coach guides.
    private func participant(
        _ world: WebWorld,
        referrer: Actor,
        coordinator: Actor,
        coach: Actor
    ) async throws -> String {
        let casework = world.house.casework
        let new = NewReferral(
            programme: "reintegratie-door-werk",
            name: PersonName(given: "Tariq", family: "Peeters"),
            birthDay: try Day(iso: "1985-03-14"),
            prison: "gent",
            reason: "Wil werken.",
            hasConsent: true
        )
        guard case .stored(let id) = try await casework.refer(new, as: referrer) else { throw WebWorld.Unexpected() }
        _ = try await casework.acceptReferral(id, version: 1, coach: coach.id, explanation: "", as: coordinator)
        let participant = try await casework.referral(id, as: coordinator).referral.participant
        let screening = NewScreening(
            day: WebWorld.today,
            answers: [ScreeningAnswer(subject: "talenten", level: nil, text: "Kan lassen.")]
        )
        try await casework.screen(participant, version: 1, screening, as: coach)
        return participant.rawValue
    }

    @Test func `each page of a file is there for who may see it, and for nobody else`() async throws {
        let world = try await WebWorld()
        let (coach, coordinator) = (try await world.visitor(.coach), try await world.visitor(.coordinator))
        let (referrer, administrator) = (try await world.visitor(.referrer), try await world.visitor(.administrator))
        let stranger = try await world.visitor(.coach, "andere-coach")
        let id = try await participant(
            world,
            referrer: referrer.actor,
            coordinator: coordinator.actor,
            coach: coach.actor
        )
        let parameter = "/deelnemers/x"
        let paths = makeRouter(world.house).routes.filter { $0.method == .get }.compactMap { route -> String? in
            let parts = "\(route.path)".split(separator: "/").map { $0.hasPrefix(":") || $0.hasPrefix("{") ? "x" : $0 }
            let path = "/" + parts.joined(separator: "/")
            guard path.hasPrefix(parameter), parts.filter({ $0 == "x" }).count == 1 else { return nil }
            return "/deelnemers/\(id)" + path.dropFirst(parameter.count)
        }
        #expect(paths.count > 10)
        for path in paths {
            for visitor in [referrer, administrator, stranger] {
                let response = try await world.send(.get, path, as: visitor)
                #expect(
                    response.status == .notFound && !response.text.contains("Peeters"),
                    "\(path) \(visitor.actor.role)"
                )
            }
            let seen = try await world.send(.get, path, as: coordinator)
            // An act that is not possible now says why.
            #expect([.ok, .unprocessableContent].contains(seen.status), "\(path)")
            let own = try await world.send(.get, path, as: coach)
            #expect(path.hasSuffix("/coach") ? own.status == .notFound : own.status == seen.status, "\(path)")
        }
        #expect(try await world.send(.get, "/deelnemers/\(id)", as: coach).text.contains("Peeters"))
    }
}
