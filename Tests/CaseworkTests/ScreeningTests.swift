import Casework
import Domain
import Foundation
import Storage
import TestHouse
import Testing

/// The screening talk stands on Monday 30 November 2026.
struct ScreeningTests {
    private static let day = ReferralWorld.start

    private func awaiting(
        _ world: ReferralWorld,
        sits: Bool = true
    ) async throws -> (participant: ID<Participant>, trajectory: ID<Trajectory>) {
        if sits { try await world.sits(talks: 1) }
        return try await world.accepted("Tariq", coach: world.coach)
    }

    private func answer(_ subject: String, _ text: String = "", level: String? = nil) -> ScreeningAnswer {
        ScreeningAnswer(subject: subject, level: level, text: text)
    }

    @Test func `a screening begins guidance, makes the plan and holds the talk, in one go`() async throws {
        let world = try await ReferralWorld()
        let (participant, trajectory) = try await awaiting(world)
        let talk = try #require(try await world.planned(trajectory))
        try await world.on(Self.day).screen(
            participant,
            version: 1,
            world.screening(on: Self.day),
            as: world.coach.actor
        )
        let view = try await world.view(participant)
        #expect(
            view.trajectory.state == .guided && view.trajectory.startedOn == Self.day && view.trajectory.version == 2
        )
        #expect(view.steps.count == 8 && view.steps.filter { $0.state == .done }.map(\.code) == ["screening"])
        #expect(view.steps.first?.doneOn == Self.day)
        let held = try await world.database.read { tx in try TalkTable.find(talk.id, within: .everything, in: tx) }
        #expect(held?.state == .held && held?.seat == talk.seat)
        let began = try await world.events(.guidanceStarted, of: participant)
        #expect(began.map(\.day) == [Self.day] && began.map(\.actor) == [world.coach.name])
        #expect(try await world.events(.stepDone, of: participant).map(\.code) == ["screening"])
        #expect(try await world.audited("screening", about: participant, by: world.coach) == 1)
    }

    @Test func `each answer becomes a finding with the tier of its subject, by who asked`() async throws {
        let world = try await ReferralWorld()
        let (participant, _) = try await awaiting(world)
        let form = world.screening(
            on: Self.day,
            answer("ervaring", " Metselaar. ", level: "jaren"),
            answer("nederlands", level: "b1"),
            answer("gezondheid", "Last van de rug."),
            answer("voorwaarden", "Enkel overdag."),
            answer("wens")
        )
        try await world.on(Self.day.adding(days: 2)).screen(participant, version: 1, form, as: world.coach.actor)
        let findings = try await world.stored(participant).findings
        let told = Dictionary(uniqueKeysWithValues: findings.map { ($0.subject, $0) })
        // What was left empty says nothing.
        #expect(Set(told.keys) == ["talenten", "ervaring", "nederlands", "gezondheid", "voorwaarden"])
        #expect(told["ervaring"]?.level == "jaren" && told["ervaring"]?.text == "Metselaar.")
        #expect(told["nederlands"]?.level == "b1" && told["nederlands"]?.text == "")
        #expect(told["talenten"]?.tier == .ordinary && told["gezondheid"]?.tier == .health)
        #expect(told["voorwaarden"]?.tier == .judicial)
        #expect(findings.allSatisfy { $0.notedOn == Self.day && $0.observer.name == world.coach.name })
        #expect(try await world.events(.findingNoted, of: participant).count == 5)
    }

    @Test func `a talk that took place before its day leaves its seat to who waits`() async throws {
        let world = try await ReferralWorld()
        let (participant, trajectory) = try await awaiting(world)
        try await world.end(Self.day)
        let waiting = try await world.accepted("Koen").trajectory
        #expect(try await world.seats(of: [trajectory, waiting]) == ["2026-11-30/0", "-"])
        let today = ReferralWorld.today.adding(days: 1)
        try await world.on(today).screen(participant, version: 1, world.screening(on: today), as: world.coach.actor)
        #expect(try await world.seats(of: [trajectory, waiting]) == ["-", "2026-11-30/0"])
        #expect(try await world.view(participant).trajectory.startedOn == today)
    }

    @Test func `a screening asks what the definition requires, on a day between acceptance and today`() async throws {
        let world = try await ReferralWorld()
        let (participant, _) = try await awaiting(world, sits: false)
        let house = world.on(Self.day)
        let right = answer("talenten", "Kan lassen.")
        let wrong: [(NewScreening, Set<String>)] = [
            (NewScreening(day: Self.day, answers: []), ["text-talenten"]),
            (NewScreening(day: Self.day, answers: [answer("talenten", " \n")]), ["text-talenten"]),
            (NewScreening(day: Self.day.adding(days: 1), answers: [right]), ["day"]),
            (NewScreening(day: ReferralWorld.today.adding(days: -1), answers: [right]), ["day"]),
            (NewScreening(day: Self.day, answers: [right, answer("nederlands", level: "c9")]), ["level-nederlands"]),
            (NewScreening(day: Self.day, answers: [right, answer("schoenmaat", "43")]), ["text-schoenmaat"]),
            // Not a question of the form, though a subject of the definition.
            (NewScreening(day: Self.day, answers: [right, answer("jobdoelwit", "Lasser")]), ["text-jobdoelwit"]),
            (
                NewScreening(day: Self.day, answers: [right, answer("voorwaarden", "Zit vast voor diefstal.")]),
                ["text-voorwaarden"]
            ),
        ]
        for (form, fields) in wrong {
            try await world.refuses(fields: fields, about: participant) {
                try await house.screen(participant, version: 1, form, as: world.coach.actor)
            }
        }
    }

    @Test func `a screening is held once`() async throws {
        let world = try await ReferralWorld()
        let (participant, _) = try await awaiting(world)
        let (house, form) = (world.on(Self.day), world.screening(on: Self.day))
        try await world.refuses(.stale, about: participant) {
            try await house.screen(participant, version: 2, form, as: world.coach.actor)
        }
        try await house.screen(participant, version: 1, form, as: world.coach.actor)
        for version in [1, 2] {
            try await world.refuses(.rule(Message("trajectory.notPossible.screen")), about: participant) {
                try await house.screen(participant, version: version, form, as: world.coach.actor)
            }
        }
    }

    @Test func `who may not know about health may not write it down either`() async throws {
        let world = try await ReferralWorld()
        let (participant, _) = try await awaiting(world)
        let house = world.on(Self.day)
        let health = world.screening(on: Self.day, answer("gezondheid", "Last van de rug."))
        try await world.refuses(.notFound, about: participant) {
            try await house.screen(participant, version: 1, health, as: world.coordinator.actor)
        }
        let sheet = try await house.screeningSheet(of: participant, as: world.coordinator.actor)
        let asked = Set(sheet.asked.questions.map(\.subject))
        #expect(asked.contains("talenten") && asked.contains("voorwaarden"))
        #expect(asked.isDisjoint(with: ["gezondheid", "verslaving"]))
        let whole = try await house.screeningSheet(of: participant, as: world.coach.actor)
        #expect(Set(whole.asked.questions.map(\.subject)).isSuperset(of: ["gezondheid", "verslaving"]))
        try await house.screen(participant, version: 1, world.screening(on: Self.day), as: world.coordinator.actor)
        #expect(try await world.view(participant).trajectory.state == .guided)
    }

    @Test func `somebody else's screening does not exist`() async throws {
        let world = try await ReferralWorld()
        let (participant, _) = try await awaiting(world)
        let (house, form) = (world.on(Self.day), world.screening(on: Self.day))
        try await world.refusesStrangers(about: participant) { actor in
            try await house.screen(participant, version: 1, form, as: actor)
        }
        try await world.refusesStrangers(about: participant) { actor in
            _ = try await house.screeningSheet(of: participant, as: actor)
        }
    }

    /// The driving licence is asked of who speaks some Dutch, about barriers of who said something about health.
    private func hanging() async throws -> (world: ReferralWorld, participant: ID<Participant>) {
        let world = try await ReferralWorld()
        let path = ReferralWorld.root.appending(path: "Programmes/reintegratie-door-werk.yaml")
        let text = try String(contentsOf: path, encoding: .utf8)
            .replacing(
                "- {subject: rijbewijs, label:",
                with:
                    "- {subject: rijbewijs, required: true, ask_when: {fact: finding.nederlands, at_least: b1}, label:"
            )
            .replacing(
                "- subject: drempel\n",
                with: "- subject: drempel\n          ask_when: {fact: finding.gezondheid, known: true}\n"
            )
        let loading = try await world.casework.loadProgramme(text: text, file: path.path, as: .machine)
        #expect(loading == .newVersion(2))
        return (world, try await world.accepted("Tariq", coach: world.coach).participant)
    }

    @Test func `a question that hangs on another is demanded only when it applies, and never stored otherwise`()
        async throws
    {
        let (world, participant) = try await hanging()
        let house = world.on(Self.day)
        let sheet = try await house.screeningSheet(of: participant, as: world.coach.actor)
        #expect(sheet.asked.questions.map(\.subject).contains("rijbewijs"), "an answer of the talk decides")
        let wrong = [
            world.screening(on: Self.day, answer("nederlands", level: "b1")),
            world.screening(on: Self.day, answer("nederlands", level: "a1"), answer("rijbewijs", "B")),
            world.screening(on: Self.day, answer("rijbewijs", "B")),
        ]
        for form in wrong {
            try await world.refuses(fields: ["text-rijbewijs"], about: participant) {
                try await house.screen(participant, version: 1, form, as: world.coach.actor)
            }
        }
        let right = world.screening(on: Self.day, answer("nederlands", level: "b2"), answer("rijbewijs", "B"))
        try await house.screen(participant, version: 1, right, as: world.coach.actor)
        let subjects = try await world.stored(participant).findings.map(\.subject)
        #expect(Set(subjects) == ["talenten", "nederlands", "rijbewijs"])
    }

    @Test func `who may not know about health is not asked what hangs on it`() async throws {
        let (world, participant) = try await hanging()
        let house = world.on(Self.day)
        let coach = try await house.screeningSheet(of: participant, as: world.coach.actor)
        let coordinator = try await house.screeningSheet(of: participant, as: world.coordinator.actor)
        #expect(coach.asked.questions.map(\.subject).contains("drempel"))
        #expect(!coordinator.asked.questions.map(\.subject).contains("drempel"))
        #expect(!coordinator.asked.unasked.map(\.subject).contains("drempel"))
    }
}
