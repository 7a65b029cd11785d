import Casework
import Domain
import Foundation
import Storage
import Testing

/// A programme without prisons beside the shipped one: people of a neighbourhood who enter in groups and go through
/// phases. Today, 24 November 2026, is the day on which the second group of Ghent enters.
struct OpenProgrammeWorld {
    static let programme = "buurtspoor"
    let world: ReferralWorld

    /// `places`: how many can enter at each moment.
    init(places: Int = 1) async throws {
        world = try await ReferralWorld()
        let path = ReferralWorld.root.appending(path: "Tests/Fixtures/programmes/buurtspoor.yaml")
        let loading = try await world.casework.loadProgramme(
            text: String(contentsOf: path, encoding: .utf8).replacing("places: 1}", with: "places: \(places)}"),
            file: path.path,
            as: .machine
        )
        guard case .newVersion = loading else { throw Unexpected(outcome: "\(loading)") }
    }

    /// Loads the same programme with other figures: the next version.
    func count(_ indicators: String) async throws {
        let path = ReferralWorld.root.appending(path: "Tests/Fixtures/programmes/buurtspoor.yaml")
        let text = try String(contentsOf: path, encoding: .utf8)
        let start = try #require(text.range(of: "indicators:")).lowerBound
        let loading = try await world.casework.loadProgramme(
            text: text[..<start] + indicators,
            file: "buurtspoor.yaml",
            as: .machine
        )
        guard case .newVersion = loading else { throw Unexpected(outcome: "\(loading)") }
    }

    var coach: Actor { world.coach.actor }
    var coordinator: Actor { world.coordinator.actor }

    func new(
        _ given: String = "Nele",
        _ family: String = "Claes",
        born: String = "1990-06-01",
        prison: String? = nil,
        origin: ReferralOrigin = ReferralOrigin(partner: "beschut-wonen", site: "gent")
    ) throws -> NewReferral {
        NewReferral(
            programme: Self.programme,
            name: PersonName(given: given, family: family),
            birthDay: try Day(iso: born),
            prison: prison,
            origin: origin,
            reason: "Wil werken.",
            hasConsent: true,
            identity: .another(than: nil)
        )
    }

    /// Referred and accepted, with `coach` for coach.
    func accepted(
        _ given: String = "Nele",
        edition: String? = nil
    ) async throws -> (participant: ID<Participant>, trajectory: ID<Trajectory>) {
        let referral = try await world.refer(new(given, given + "s"))
        let trajectory = try await world.casework.acceptReferral(
            referral,
            version: 1,
            coach: world.coach.id,
            explanation: "",
            edition: edition,
            as: coordinator
        )
        return (try await world.participant(of: referral), trajectory)
    }

    /// Somebody whose guidance began today.
    func guided(_ given: String = "Nele") async throws -> ID<Participant> {
        let participant = try await accepted(given).participant
        let version = try await file(participant).trajectory.version
        try await world.casework.beginGuidance(
            of: participant,
            version: version,
            on: ReferralWorld.today,
            as: coach
        )
        return participant
    }

    func file(_ participant: ID<Participant>, as actor: Actor? = nil) async throws -> FileView {
        try await world.casework.file(of: participant, as: actor ?? coach)
    }

    func goOn(
        _ participant: ID<Participant>,
        to phase: String,
        because reason: String = "",
        as actor: Actor? = nil
    ) async throws {
        let version = try await file(participant).trajectory.version
        try await world.casework.goOn(
            participant,
            version: version,
            PhaseDecision(phase: phase, day: ReferralWorld.today, reason: reason),
            as: actor ?? coach
        )
    }

    /// Fills in the entry form: only what is said.
    func fill(
        _ participant: ID<Participant>,
        _ said: [String: String],
        levels: [String: String] = [:],
        scores: [String: Int] = [:],
        as actor: Actor? = nil
    ) async throws {
        let subjects = Set(said.keys).union(levels.keys).sorted()
        let filling = FormFilling(
            day: ReferralWorld.today,
            observer: Observer(name: "Coach", party: .coach),
            answers: subjects.map { ScreeningAnswer(subject: $0, level: levels[$0], text: said[$0] ?? "") },
            scores: scores
        )
        try await world.casework.fill("instap", of: participant, filling, as: actor ?? coach)
    }
}

/// The message at a field when somebody is refused something.
func fault(at field: String, _ act: () async throws -> Void) async -> String? {
    do {
        try await act()
        return nil
    } catch let faults as Faults {
        return faults[field]?.key ?? "\(faults)"
    } catch {
        return "\(error)"
    }
}
