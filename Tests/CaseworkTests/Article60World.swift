import Casework
import Domain
import Foundation

/// The shipped definition of the welfare centre, and people on their way through it.
struct Article60World {
    let world: ReferralWorld

    init() async throws {
        world = try await ReferralWorld()
        let path = ReferralWorld.root.appending(path: "Programmes/arbeidstraject-art60.yaml")
        _ = try await world.casework.loadProgramme(
            text: String(contentsOf: path, encoding: .utf8),
            file: path.path,
            as: .machine
        )
    }

    var coach: Actor { world.coach.actor }

    /// Somebody whose exploration begins on a day.
    func exploring(born: String, from day: Day) async throws -> ID<Participant> {
        let casework = world.on(day)
        let new = NewReferral(
            programme: "arbeidstraject-art60",
            name: PersonName(given: "Nadia", family: "Peeters"),
            birthDay: try Day(iso: born),
            prison: nil,
            origin: ReferralOrigin(kind: "sociale-dienst"),
            reason: "Wil werken.",
            hasConsent: true,
            identity: .another(than: nil)
        )
        guard case .stored(let referral) = try await casework.refer(new, as: world.coordinator.actor) else {
            throw Unexpected(outcome: "not stored")
        }
        _ = try await casework.acceptReferral(
            referral,
            version: 1,
            coach: world.coach.id,
            explanation: "",
            as: world.coordinator.actor
        )
        return try await world.participant(of: referral)
    }

    func file(_ participant: ID<Participant>, on day: Day) async throws -> FileView {
        try await world.on(day).file(of: participant, as: coach)
    }

    func goOn(_ participant: ID<Participant>, to phase: String, on day: Day) async throws {
        let version = try await file(participant, on: day).trajectory.version
        try await world.on(day).goOn(
            participant,
            version: version,
            PhaseDecision(phase: phase, day: day, reason: "Het dossier zegt waarom."),
            as: world.coordinator.actor
        )
    }

    @discardableResult
    func start(
        _ participant: ID<Participant>,
        on day: Day,
        after previous: ID<Placement>? = nil
    ) async throws -> ID<Placement> {
        try await world.on(day).startPlacement(
            NewPlacement(
                facts: PlacementFacts(
                    form: "art60",
                    legalEmployer: "OCMW Brugge",
                    workplace: "De Kringwinkel",
                    jobTitle: "sorteerder",
                    start: day,
                    plannedEnd: day.adding(weeks: 52)
                ),
                previous: previous
            ),
            of: participant,
            as: coach
        )
    }

    /// Somebody who works under art. 60 from a day on and stands in that phase.
    func working(born: String, from day: Day) async throws -> (participant: ID<Participant>, ID<Placement>) {
        let participant = try await exploring(born: born, from: day.adding(days: -30))
        let casework = world.on(day)
        try await goOn(participant, to: "in-kaart", on: day)
        try await goOn(participant, to: "keuze", on: day)
        try await casework.decide(
            "spoor",
            option: "art60",
            because: "Regulier werk is nog te hoog gegrepen.",
            on: day,
            about: participant,
            as: coach
        )
        try await goOn(participant, to: "plaats-zoeken", on: day)
        let said = [
            "werkplaats": "De Kringwinkel", "werkplek-begeleider": "Els", "werkplek-doelen": "Op tijd komen.",
            "werkplek-uren": "38", "overeenkomst": day.belgian,
        ]
        let answers =
            said.keys.sorted().map { ScreeningAnswer(subject: $0, level: nil, text: said[$0] ?? "") }
            + [ScreeningAnswer(subject: "soort-werkplaats", level: "kringwinkel", text: "")]
        try await casework.fill(
            "werkplekafspraken",
            of: participant,
            FormFilling(day: day, observer: Observer(name: "Coach", party: .coach), answers: answers, scores: [:]),
            as: coach
        )
        let placement = try await start(participant, on: day)
        try await goOn(participant, to: "begeleiding-art60", on: day)
        return (participant, placement)
    }
}
