import Casework
import Domain
import Foundation
import Storage
import Testing

/// Forms of the present phase that were never filled in, on the coach's day.
struct FormsTodayTests {
    private static let today = ReferralWorld.today
    private let open: OpenProgrammeWorld

    init() async throws { open = try await OpenProgrammeWorld(places: 4) }

    /// From now on no step of the plan asks for the form of the module, and the module can be gone through again.
    private func withoutStep() async throws {
        let path = ReferralWorld.root.appending(path: "Tests/Fixtures/programmes/buurtspoor.yaml")
        let text = try String(contentsOf: path, encoding: .utf8)
            .replacing("places: 1}", with: "places: 4}")
            .replacing("done_by: form, form: instap", with: "done_by: hand")
            .replacing("    forms: [instap]\n", with: "    forms: [instap]\n    repeatable: true\n")
        let loading = try await open.world.casework.loadProgramme(text: text, file: "buurtspoor.yaml", as: .machine)
        guard case .newVersion = loading else { throw Unexpected(outcome: "\(loading)") }
    }

    /// The form of each line; none of them is ever late.
    private func asked(on day: Day = ReferralWorld.today) async throws -> [String] {
        func forms(_ acts: [CoachToday.Act]) -> [String] {
            acts.compactMap { act in
                if case .formOfPhase(let form, _, _) = act.kind { form.code } else { nil }
            }
        }
        let coachDay = try await open.world.on(day).coachToday(as: open.coach)
        #expect(forms(coachDay.late).isEmpty)
        return forms(coachDay.due)
    }

    private func isDueOnFile(_ person: ID<Participant>, on day: Day = ReferralWorld.today) async throws -> Bool {
        let file = try await open.world.on(day).file(of: person, as: open.coach)
        return try #require(file.progress.forms.first).isDue(on: day)
    }

    @Test func `a form is asked from the first day of its phase until it is filled in`() async throws {
        try await withoutStep()
        let person = try await open.guided()
        for day in [Self.today, Self.today.adding(weeks: 9)] {
            #expect(try await asked(on: day) == ["instap"])
            #expect(try await isDueOnFile(person, on: day))
        }
        try await open.fill(person, [:], levels: ["woonst": "huur"])
        #expect(try await asked().isEmpty)
        #expect(try await !isDueOnFile(person))
    }

    @Test func `another phase does not ask it, and before guidance nothing does`() async throws {
        try await withoutStep()
        _ = try await open.accepted("Jan")
        let person = try await open.guided()
        #expect(try await asked() == ["instap"])
        try await open.goOn(person, to: "verdieping", because: "Verder.", as: open.coordinator)
        #expect(try await asked().isEmpty)
        #expect(try await !isDueOnFile(person))
    }

    @Test func `a phase that is gone through again asks it again`() async throws {
        try await withoutStep()
        let person = try await open.guided()
        try await open.fill(person, [:], levels: ["woonst": "huur"])
        let later = Self.today.adding(weeks: 1)
        let house = open.world.on(later)
        try await house.goOn(
            person,
            version: try await house.file(of: person, as: open.coach).trajectory.version,
            PhaseDecision(phase: "module", day: later, reason: "Opnieuw."),
            as: open.coordinator
        )
        #expect(try await asked(on: later) == ["instap"])
        #expect(try await isDueOnFile(person, on: later))
    }

    @Test func `where a step of the plan says when, the step stands there and no second line`() async throws {
        let person = try await open.guided()
        #expect(try await isDueOnFile(person))
        #expect(try await asked().isEmpty)
        let later = Self.today.adding(weeks: 1)
        let coachDay = try await open.world.on(later).coachToday(as: open.coach)
        let steps = coachDay.due.compactMap { act in
            if case .step(_, let rule) = act.kind { rule?.form } else { nil }
        }
        #expect(steps == ["instap"])
        #expect(try await asked(on: later).isEmpty)
    }

    @Test func `more people ask no more of the store`() async throws {
        try await withoutStep()
        func statements() async throws -> Int {
            _ = try await asked()
            let before = open.world.casework.system.statements
            _ = try await asked()
            return open.world.casework.system.statements - before
        }
        _ = try await open.guided()
        let few = try await statements()
        for given in ["Jan", "Fatma", "Tom"] { _ = try await open.guided(given) }
        #expect(try await asked().count == 4)
        #expect(try await statements() == few)
    }
}
