import Casework
import Domain
import Foundation
import Storage
import Testing

/// What the keys of a form do: who answers it, when it is asked again, and what stands beside each other.
struct FormAnswersTests {
    private static let today = ReferralWorld.today
    private let open: OpenProgrammeWorld
    private let person: ID<Participant>

    init() async throws {
        open = try await OpenProgrammeWorld()
        let path = ReferralWorld.root.appending(path: "Tests/Fixtures/programmes/buurtspoor.yaml")
        let text = try String(contentsOf: path, encoding: .utf8)
            .replacing(
                "    title: Instapnorm\n",
                with: """
                        title: Instapnorm
                        answered_by: [coach, participant, instructor]
                        repeat_weeks: 2
                        compared: true

                    """
            )
            .replacing("label: Welk spoor,", with: "label: Welk spoor, phase: module,")
        let loading = try await open.world.casework.loadProgramme(text: text, file: "buurtspoor.yaml", as: .machine)
        guard case .newVersion = loading else { throw Unexpected(outcome: "\(loading)") }
        person = try await open.guided()
    }

    private func fill(
        as party: Party,
        _ levels: [String: String],
        _ said: [String: String] = [:],
        scores: [String: Int] = [:],
        on day: Day = ReferralWorld.today
    ) async throws {
        let filling = FormFilling(
            day: day,
            observer: Observer(name: party == .coach ? "Nele" : "Ann", party: party),
            answers: Set(said.keys).union(levels.keys).sorted().map {
                ScreeningAnswer(subject: $0, level: levels[$0], text: said[$0] ?? "")
            },
            scores: scores
        )
        try await open.world.on(day).fill("instap", of: person, filling, as: open.coach)
    }

    private func standing(on day: Day = ReferralWorld.today) async throws -> CaseProgress.FormStanding {
        try #require(try await open.world.on(day).file(of: person, as: open.coach).progress.forms.first)
    }

    private func again(on day: Day) async throws -> [Day] {
        let coachDay = try await open.world.on(day).coachToday(as: open.coach)
        return (coachDay.late + coachDay.due).compactMap { act in
            if case .formAgain = act.kind { act.day } else { nil }
        }
    }

    @Test func `a form that several people answer says who did and who did not`() async throws {
        #expect(try await standing().filledBy.map(\.on) == [nil, nil, nil])
        try await fill(as: .coach, ["woonst": "huur"])
        try await fill(as: .instructor, ["woonst": "huur"])
        let standing = try await standing()
        #expect(standing.filledBy.map(\.party) == [.coach, .participant, .instructor])
        #expect(standing.filledBy.map(\.on) == [Self.today, nil, Self.today])
    }

    @Test func `the answers of each stand beside each other, of the tiers that one reads`() async throws {
        try await fill(as: .coach, ["woonst": "huur"], ["medicatie": "Twee keer."], scores: ["europasi.alcohol": 6])
        try await fill(as: .participant, ["woonst": "geen"], scores: ["europasi.werk": 2])
        let mine = try await open.world.casework.answers(on: "instap", of: person, as: open.coach).answers
        #expect(mine.columns.map(\.observer.party) == [.coach, .participant])
        #expect(mine.rows.map(\.label).prefix(3) == ["Alcohol", "Werk", "Woonst"])
        #expect(mine.rows[2].answers.map { $0?.level } == ["huur", "geen"] && mine.rows[2].differs)
        let theirs = try await open.world.casework.answers(on: "instap", of: person, as: open.coordinator).answers
        #expect(!theirs.rows.map(\.label).contains("Alcohol") && !theirs.rows.map(\.label).contains("Medicatie"))
        await #expect(throws: Refusal.notFound) {
            _ = try await open.world.casework.answers(on: "onbekend", of: person, as: open.coach)
        }
        await #expect(throws: Refusal.notFound) {
            _ = try await open.world.casework.answers(on: "instap", of: person, as: open.world.otherCoach.actor)
        }
    }

    @Test func `filling it in, what everybody said is at hand, the latest first`() async throws {
        try await fill(as: .coach, ["woonst": "geen"])
        try await fill(as: .participant, ["woonst": "huur"])
        let asked = try await open.world.casework.formSheet("instap", of: person, as: open.coach).asked
        #expect(asked.told["woonst"]?.map(\.level) == ["huur", "geen"])
        #expect(asked.told["talenten"] == nil)
    }

    @Test func `a form is asked again after its weeks, on the file and on Today, while its phase lasts`() async throws {
        #expect(try await again(on: Self.today.adding(weeks: 4)).isEmpty, "it was never filled in")
        try await fill(as: .coach, ["woonst": "huur"])
        let due = Self.today.adding(weeks: 2)
        #expect(try await again(on: due.adding(days: -8)).isEmpty)
        #expect(try await again(on: due.adding(days: -7)) == [due])
        #expect(try await !standing(on: due.adding(days: -1)).isDue(on: due.adding(days: -1)))
        #expect(try await standing(on: due).isDue(on: due))
        try await fill(as: .participant, ["woonst": "huur"], on: due)
        #expect(try await again(on: due).isEmpty, "it was asked again")
        try await open.goOn(person, to: "verdieping", because: "Verder.", as: open.coordinator)
        #expect(try await again(on: due.adding(weeks: 2)).isEmpty, "the next phase does not ask it")
        #expect(try await !standing(on: due.adding(weeks: 2)).isDue(on: due.adding(weeks: 2)))
    }

    @Test func `scores are developments of their domain, and can be withdrawn`() async throws {
        try await fill(as: .coach, ["woonst": "huur"], scores: ["europasi.alcohol": 6])
        try await fill(as: .coach, [:], ["talenten": "Rustig."], scores: ["europasi.alcohol": 2])
        let scored = try await open.file(person).scored
        #expect(scored.map(\.instrument.code) == ["europasi"])
        #expect(scored[0].developments.map(\.subject.label) == ["Alcohol"])
        #expect(scored[0].developments[0].levels.map(\.label) == ["6 (groot)", "2 (licht)"])
        #expect(try await open.file(person, as: open.coordinator).scored.isEmpty, "health is not for a coordinator")
        let last = try #require(scored[0].developments[0].latest)
        try await open.world.casework.withdrawFinding(last.id, of: person, reason: "Verkeerd.", as: open.coach)
        #expect(try await open.file(person).scored[0].developments[0].levels.map(\.label) == ["6 (groot)"])
    }

    @Test func `a decision is due in its phase, an earlier one stays, and one that does not hold gives it back`()
        async throws
    {
        func standing() async throws -> CaseProgress.DecisionStanding {
            try #require(try await open.file(person).progress.decisions.first)
        }
        #expect(try await standing().isDue)
        for (option, reason) in [("art60", "Eerst zo."), ("gewoon", "Toch anders.")] {
            try await open.world.casework.decide(
                "spoor",
                option: option,
                because: reason,
                on: Self.today,
                about: person,
                as: open.coach
            )
        }
        let taken = try await standing()
        #expect(taken.taken?.level == "gewoon" && taken.earlier.map(\.level) == ["art60"] && !taken.isDue)
        let id = try #require(taken.taken?.id)
        try await open.world.casework.withdrawFinding(id, of: person, reason: "Vergissing.", as: open.coach)
        let back = try await standing()
        #expect(back.taken?.level == "art60" && back.earlier.map(\.withdrawal) == ["Vergissing."])
    }
}

/// An attendance that was noted by mistake.
struct AttendanceTests {
    private let open: OpenProgrammeWorld
    private let person: ID<Participant>

    init() async throws {
        open = try await OpenProgrammeWorld()
        person = try await open.guided()
        for _ in 1...2 {
            try await open.world.casework.noteSession("stagedag", on: ReferralWorld.today, of: person, as: open.coach)
        }
    }

    private func attended() async throws -> Int? { try await open.file(person).progress.sessions.first?.attended }

    private func noted() async throws -> ID<Event> {
        try #require(try await open.file(person).events.first { $0.kind == .sessionAttended }).id
    }

    @Test func `it counts no more from then on, stays to be read, and is withdrawn once`() async throws {
        #expect(try await attended() == 2)
        let id = try await noted()
        try await open.world.casework.withdrawAttendance(id, of: person, because: .twice, as: open.coach)
        #expect(try await attended() == 1)
        let file = try await open.file(person)
        #expect(file.events.count { $0.kind == .sessionAttended } == 2, "the history keeps both")
        let withdrawal = try #require(file.events.first { $0.kind == .sessionWithdrawn })
        #expect(withdrawal.subject == id.rawValue && withdrawal.code == AttendanceMistake.twice.rawValue)
        #expect(file.progress.next.first?.unmet.map(\.rule.code).contains("stages") == true, "the gate closes again")
        #expect(file.way.steps.first { $0.code == "stage" }?.state == .done, "what is done never changes by itself")
        await #expect(throws: Refusal.rule(Message("sessions.withdrawnAlready"))) {
            try await open.world.casework.withdrawAttendance(id, of: person, because: .twice, as: open.coach)
        }
    }

    @Test func `who did not come is counted apart, and told when too few are planned to come as often as is asked`()
        async throws
    {
        let other = try await open.accepted("Ann").participant
        func standing(_ participant: ID<Participant>) async throws -> CaseProgress.SessionStanding {
            try #require(try await open.file(participant).progress.sessions.first)
        }
        try await open.world.casework.noteSession(
            "stagedag",
            .missed,
            on: ReferralWorld.today,
            of: person,
            as: open.coach
        )
        let mine = try await standing(person)
        #expect(mine.attended == 2 && mine.excused == 0 && mine.missed == 1)
        #expect(mine.shortage == 0, "two are asked, and two were attended")
        #expect(try await standing(other).shortage == 0)
        let missed = try #require(try await open.file(person).events.first { $0.kind == .sessionMissed }).id
        try await open.world.casework.withdrawAttendance(missed, of: person, because: .wrongPerson, as: open.coach)
        #expect(try await standing(person).missed == 0)
    }

    @Test func `an absence completes no step and opens no gate`() async throws {
        let open = try await OpenProgrammeWorld()
        let person = try await open.guided()
        for attendance in [Attendance.excused, .missed] {
            try await open.world.casework.noteSession(
                "stagedag",
                attendance,
                on: ReferralWorld.today,
                of: person,
                as: open.coach
            )
        }
        let file = try await open.file(person)
        let standing = try #require(file.progress.sessions.first)
        #expect(standing.attended == 0 && standing.excused == 1 && standing.missed == 1 && standing.shortage == 2)
        #expect(file.way.steps.first { $0.code == "stage" }?.state == .open)
        #expect(file.progress.next.first?.unmet.map(\.rule.code).contains("stages") == true)
    }

    @Test func `only an attendance of this file is withdrawn, by who may write in it`() async throws {
        let id = try await noted()
        let other = try await open.accepted("Ann").participant
        let started = try #require(try await open.file(person).events.first { $0.kind == .guidanceStarted }).id
        for (event, participant, actor) in [
            (id, other, open.coach), (started, person, open.coach), (ID("x"), person, open.coach),
            (id, person, open.world.otherCoach.actor),
        ] {
            await #expect(throws: Refusal.notFound) {
                try await open.world.casework.withdrawAttendance(event, of: participant, because: .twice, as: actor)
            }
        }
        #expect(try await attended() == 2)
    }
}
