import Casework
import Domain
import Foundation
import Storage
import Testing

/// Phases with gates (C1-C7), the decisions and forms that they hang on.
struct PhaseTests {
    @Test func `a gate says whether it is met, and which fact decided`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        let next = try #require(try await open.file(participant).progress.next.first)
        #expect(next.phase.code == "verdieping")
        let verdicts = Dictionary(uniqueKeysWithValues: next.gates.map { ($0.rule.code, $0.explanation.verdict) })
        #expect(verdicts == ["stages": .notMet, "woonst": .unknown])
        let deciding = next.gates.flatMap(\.explanation.deciding)
        #expect(deciding.map(\.test.fact) == [.sessionsAttended("stagedag"), .finding("woonst")])
        #expect(deciding.first?.value == .number(0))
    }

    @Test func `against a hard gate only a coordinator goes on, with grounds`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        #expect(
            await fault(at: "reason") { try await open.goOn(participant, to: "verdieping", because: "Toch.") }
                == "phase.notOverruled"
        )
        #expect(
            await fault(at: "reason") { try await open.goOn(participant, to: "verdieping", as: open.coordinator) }
                == "phase.reasonNeeded"
        )
        #expect(try await open.file(participant).progress.way.present?.phase == "module", "nothing happened")
        try await open.goOn(participant, to: "verdieping", because: "De woonst volgt.", as: open.coordinator)
        let way = try await open.file(participant).progress.way
        #expect(way.present?.phase == "verdieping")
        #expect(way.present?.unmetGates == ["stages", "woonst"] && way.present?.reason == "De woonst volgt.")
        #expect(way.passages.first?.until == ReferralWorld.today)
    }

    @Test func `against a soft gate a coach goes on with grounds, and an optional phase is passed over with them`()
        async throws
    {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        try await open.fill(participant, [:], levels: ["woonst": "huur"])
        #expect(await fault(at: "reason") { try await open.goOn(participant, to: "opvolging") } == "phase.reasonNeeded")
        try await open.goOn(participant, to: "opvolging", because: "De stage telt mee van vroeger.")
        let file = try await open.file(participant)
        #expect(file.progress.way.passages.map(\.phase) == ["module", "verdieping", "opvolging"])
        #expect(file.progress.way.passages.map(\.isSkipped) == [false, true, false])
        #expect(file.way.steps.map(\.code).contains("opstart"))
        let kinds = file.events.map(\.kind)
        #expect(kinds.filter { $0 == .phaseStarted }.count == 2 && kinds.contains(.phaseSkipped))
    }

    @Test func `a phase that can't follow, a strange day or an older version is refused`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        #expect(
            await fault(at: "phase") { try await open.goOn(participant, to: "module", because: "x") } == "field.unknown"
        )
        let version = try await open.file(participant).trajectory.version
        let early = PhaseDecision(phase: "verdieping", day: ReferralWorld.today.adding(days: -1), reason: "x")
        #expect(
            await fault(at: "day") {
                try await open.world.casework.goOn(participant, version: version, early, as: open.coordinator)
            } == "plan.beforeStart"
        )
        await #expect(throws: Refusal.stale) {
            try await open.world.casework.goOn(participant, version: version - 1, early, as: open.coach)
        }
    }

    @Test func `a phase starts by itself so many weeks before a day, once`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        try await open.fill(participant, [:], levels: ["woonst": "huur"])
        try await open.goOn(participant, to: "opvolging", because: "Kan al werken.")
        let today = ReferralWorld.today
        let facts = PlacementFacts(
            form: "vast",
            legalEmployer: "",
            workplace: "Bakkerij Peeters",
            jobTitle: "bakker",
            start: today,
            plannedEnd: today.adding(weeks: 5)
        )
        try await open.world.casework.startPlacement(
            NewPlacement(facts: facts, previous: nil),
            of: participant,
            as: open.coach
        )
        #expect(try await open.world.casework.startDuePhases(as: .machine) == 0, "five weeks is too early")
        let later = open.world.on(today.adding(weeks: 1))
        #expect(try await later.startDuePhases(as: .machine) == 1)
        #expect(try await later.startDuePhases(as: .machine) == 0)
        let way = try await later.file(of: participant, as: open.coach).progress.way
        #expect(way.present?.phase == "einde" && way.present?.from == today.adding(weeks: 1))
        #expect(way.passages.first { $0.phase == "opvolging" }?.until == today.adding(weeks: 1))
    }

    @Test func `the grounds of a phase are sealed`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        try await open.fill(participant, [:], levels: ["woonst": "huur"])
        try await open.goOn(participant, to: "verdieping", because: "kanarie")
        let stored = try await open.world.database.read { tx in
            try tx.rows("SELECT reason FROM passages").compactMap { try $0.optional("reason", as: String.self) }
        }
        #expect(!stored.isEmpty && stored.allSatisfy { !$0.contains("kanarie") })
    }

    @Test func `answers and scores of a form become findings with their tier`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        try await open.fill(
            participant,
            ["medicatie": "'s avonds"],
            levels: ["woonst": "huur"],
            scores: ["europasi.alcohol": 5, "europasi.werk": 2]
        )
        let file = try await open.file(participant)
        let said = Dictionary(uniqueKeysWithValues: file.findings.map { ($0.subject, $0) })
        #expect(said["europasi.alcohol"]?.level == "5" && said["europasi.alcohol"]?.tier == .health)
        #expect(said["medicatie"]?.tier == .health && said["woonst"]?.level == "huur")
        #expect(file.progress.forms.first?.filledOn == ReferralWorld.today)
        let seen = try await open.file(participant, as: open.coordinator)
        #expect(Set(seen.findings.map(\.subject)) == ["woonst", "europasi.werk"])
        #expect(
            try await open.world.casework.formSheet("instap", of: participant, as: open.coordinator).asked.questions
                .map(\.subject) == ["woonst", "kinderen", "opvang", "talenten"],
            "health is not for a coordinator"
        )
    }

    @Test func `a question that hangs on another is demanded when it applies, and refused when it does not`()
        async throws
    {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        let sheet = try await open.world.casework.formSheet("instap", of: participant, as: open.coach)
        #expect(sheet.asked.questions.map(\.subject).contains("opvang"), "an answer of this form decides")
        #expect(sheet.asked.askWhen["opvang"].map { if case .answer = $0 { true } else { false } } ?? false)
        #expect(
            await fault(at: "text-opvang") {
                try await open.fill(participant, ["kinderen": "2"], levels: ["woonst": "huur"])
            } == "field.required"
        )
        #expect(
            await fault(at: "text-opvang") {
                try await open.fill(participant, ["kinderen": "0", "opvang": "bij oma"], levels: ["woonst": "huur"])
            } == "finding.notAsked"
        )
        #expect(try await open.file(participant).findings.isEmpty, "nothing of a refused form is stored")
        try await open.fill(participant, ["kinderen": "0"], levels: ["woonst": "huur"])
        try await open.fill(participant, ["kinderen": "2", "opvang": "bij oma"])
        #expect(try await open.file(participant).findings.filter { $0.subject == "opvang" }.map(\.text) == ["bij oma"])
    }

    @Test(
        arguments: [
            (["kinderen": "veel"], ["woonst": "huur"], [String: Int](), "text-kinderen", "finding.notANumber"),
            ([:], ["woonst": "kasteel"], [:], "level-woonst", "field.unknown"),
            (["talenten": "x"], [:], [:], "text-woonst", "field.required"),
            ([:], ["woonst": "huur"], ["europasi.werk": 10], "score-europasi.werk", "field.notANumber"),
        ] as [([String: String], [String: String], [String: Int], String, String)]
    )
    func `what can't be read is told at its field, and nothing is stored`(
        said: [String: String],
        levels: [String: String],
        scores: [String: Int],
        field: String,
        key: String
    ) async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        #expect(
            await fault(at: field) { try await open.fill(participant, said, levels: levels, scores: scores) } == key
        )
        #expect(try await open.file(participant).findings.isEmpty)
    }
}

/// A phase that is gone through again.
struct RepeatedPhaseTests {
    private let open: OpenProgrammeWorld
    private let person: ID<Participant>

    init() async throws {
        open = try await OpenProgrammeWorld()
        let path = ReferralWorld.root.appending(path: "Tests/Fixtures/programmes/buurtspoor.yaml")
        let text = try String(contentsOf: path, encoding: .utf8)
        let loading = try await open.world.casework.loadProgramme(
            text: text.replacing("    weeks: 4\n    forms", with: "    weeks: 4\n    repeatable: true\n    forms"),
            file: "buurtspoor.yaml",
            as: .machine
        )
        guard case .newVersion = loading else { throw Unexpected(outcome: "\(loading)") }
        person = try await open.guided()
    }

    private func again(on day: Day) async throws {
        try await open.world.on(day).goOn(
            person,
            version: open.file(person).trajectory.version,
            PhaseDecision(phase: "module", day: day, reason: "Nog eens."),
            as: open.coordinator
        )
    }

    @Test func `its gates, forms and sessions count anew, and what is done stays done`() async throws {
        let today = ReferralWorld.today
        for _ in 1...2 {
            try await open.world.casework.noteSession("stagedag", on: today, of: person, as: open.coach)
        }
        try await open.fill(person, [:], levels: ["woonst": "huur"])
        let before = try await open.file(person)
        #expect(before.progress.sessions.map(\.attended) == [2] && before.progress.forms.first?.filledOn == today)
        #expect(before.progress.next.first?.unmet.isEmpty == true)

        let day = today.adding(weeks: 1)
        try await again(on: day)
        let file = try await open.world.on(day).file(of: person, as: open.coach)
        #expect(file.progress.way.passages.map(\.phase) == ["module", "module"])
        #expect(file.progress.sessions.map(\.attended) == [0] && file.progress.forms.first?.filledOn == nil)
        let next = try #require(file.progress.next.first { $0.phase.code == "verdieping" })
        #expect(next.unmet.map(\.rule.code) == ["stages"], "what was found of a person stays")
        let steps = Dictionary(uniqueKeysWithValues: file.way.steps.map { ($0.code, $0) })
        #expect(steps["stage"]?.state == .done && steps["norm"]?.state == .done)
    }

    @Test func `what is still to be done counts from its new first day`() async throws {
        let day = ReferralWorld.today.adding(weeks: 1)
        try await again(on: day)
        let steps = try await open.world.on(day).file(of: person, as: open.coach).way.steps
        let norm = try #require(steps.first { $0.code == "norm" })
        #expect(norm.provenance.anchorDay == day && norm.due == day.adding(days: 13))
        #expect(steps.count { $0.code == "norm" } == 1)
    }
}
