import Casework
import Domain
import Foundation
import Storage
import Testing

/// The way through the shipped definition of the welfare centre: barriers (C1), the end of art. 60 that is known from
/// its first day (C6), and the last phase that begins by itself (C7).
struct Article60Tests {
    private let world: ReferralWorld

    init() async throws {
        world = try await ReferralWorld()
        let path = ReferralWorld.root.appending(path: "Programmes/arbeidstraject-art60.yaml")
        _ = try await world.casework.loadProgramme(
            text: String(contentsOf: path, encoding: .utf8),
            file: path.path,
            as: .machine
        )
    }

    private var coach: Actor { world.coach.actor }

    /// Somebody whose exploration begins on a day.
    private func exploring(born: String, from day: Day) async throws -> ID<Participant> {
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

    private func file(_ participant: ID<Participant>, on day: Day) async throws -> FileView {
        try await world.on(day).file(of: participant, as: coach)
    }

    private func goOn(_ participant: ID<Participant>, to phase: String, on day: Day) async throws {
        let version = try await file(participant, on: day).trajectory.version
        try await world.on(day).goOn(
            participant,
            version: version,
            PhaseDecision(phase: phase, day: day, reason: "Het dossier zegt waarom."),
            as: world.coordinator.actor
        )
    }

    @discardableResult
    private func start(
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
    private func working(born: String, from day: Day) async throws -> (participant: ID<Participant>, ID<Placement>) {
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

    private func end(of participant: ID<Participant>, on day: Day) async throws -> RuleEnd? {
        let file = try await file(participant, on: day)
        return file.programme.ruleEnds(over: file.way.chain.placements, born: file.participant.birthDay).first
    }

    private func isWarned(on day: Day) async throws -> Bool {
        let today = try await world.on(day).coachToday(as: coach)
        return (today.due + today.late).contains { if case .ruleEnds = $0.kind { true } else { false } }
    }

    @Test(arguments: [
        ("1990-03-01", "2026-02-27", 312), ("1990-02-27", "2026-02-27", 468), ("1970-01-01", "2026-02-28", 624),
        ("1970-01-01", "2026-03-01", 312),
    ])
    func
        `the end is known from the first day, told in time, and the last phase begins by itself thirteen weeks before it`(
            born: String,
            from: String,
            days: Int
        ) async throws
    {
        let first = try Day(iso: from)
        let (participant, _) = try await working(born: born, from: first)
        let known = try #require(try await end(of: participant, on: first))
        #expect(known.band.days == days && known.end == first.adding(days: days / 6 * 7))
        let begins = known.end.adding(weeks: -13)
        #expect(try await world.on(begins.adding(days: -1)).startDuePhases(as: .machine) == 0)
        #expect(try await !isWarned(on: begins.adding(days: -1)))
        #expect(try await world.on(begins).startDuePhases(as: .machine) == 1)
        #expect(try await world.on(begins).startDuePhases(as: .machine) == 0, "once")
        #expect(try await isWarned(on: begins))
        let way = try await file(participant, on: begins).progress.way
        #expect(way.present?.phase == "einde-art60" && way.present?.from == begins)
        #expect(try await file(participant, on: begins).way.steps.map(\.code).contains("blijven"))
    }

    @Test func `a pause stops guidance and not the days of art. 60`() async throws {
        let first = try Day(iso: "2026-03-02")
        let (participant, _) = try await working(born: "1990-01-01", from: first)
        let known = try #require(try await end(of: participant, on: first))
        try await world.on(first.adding(days: 40)).startPause(
            NewPause(reason: "ziekte", from: first.adding(days: 40), until: first.adding(days: 100), explanation: ""),
            of: participant,
            as: coach
        )
        #expect(try await end(of: participant, on: first.adding(days: 50))?.end == known.end)
        #expect(try await world.on(known.end.adding(weeks: -13)).startDuePhases(as: .machine) == 1)
    }

    @Test func `another start moves the end, and places that follow one another count together`() async throws {
        let first = try Day(iso: "2026-03-02")
        let (participant, placement) = try await working(born: "1990-01-01", from: first)
        let last = first.adding(days: 181)
        let version = try await file(participant, on: last).way.chain.last?.version ?? 0
        try await world.on(last).endPlacement(
            placement,
            of: participant,
            version: version,
            on: last,
            reason: .mutual,
            as: coach
        )
        #expect(try await end(of: participant, on: last) == nil, "nobody works")
        let again = first.adding(days: 200)
        try await start(participant, on: again, after: placement)
        let known = try #require(try await end(of: participant, on: again))
        #expect(known.start == first && known.earlierDays == 156 && known.end == again.adding(weeks: 26))
    }

    @Test func `exploration is over when every barrier is gone or normal`() async throws {
        let day = ReferralWorld.today
        let participant = try await exploring(born: "1990-01-01", from: day)
        func verdict() async throws -> Verdict? {
            let gates = try await file(participant, on: day).progress.next.first?.gates ?? []
            return gates.first { $0.rule.code == "drempels" }?.explanation.verdict
        }
        let casework = world.on(day)
        let person = Observer(name: "Nadia", party: .participant)
        #expect(try await verdict() == .met, "nobody named a barrier")
        let barrier = try await casework.noteBarrier(
            NewBarrier(kind: "middelengebruik", description: "Drinkt.", observer: person, day: day, nextOn: nil),
            of: participant,
            as: coach
        )
        #expect(try await verdict() == .notMet)
        try await casework.look(
            at: barrier,
            of: participant,
            NewLook(course: .workedOn, note: "Gaat naar de praatgroep.", observer: person, day: day, nextOn: nil),
            as: coach
        )
        #expect(try await verdict() == .notMet, "to work on it is not enough")
        try await casework.look(
            at: barrier,
            of: participant,
            NewLook(course: .normal, note: "", observer: person, day: day, nextOn: nil),
            as: coach
        )
        #expect(try await verdict() == .met)
        let gate = try await world.on(day).file(of: participant, as: world.coordinator.actor).progress.next.first?.gates
            .first { $0.rule.code == "drempels" }
        #expect(gate?.tiers.contains(.health) == true, "how many there are says something of health")
    }

    @Test func `wants stand beside can with the distance, and what nobody noted is unknown`() async throws {
        let day = ReferralWorld.today
        let participant = try await exploring(born: "1990-01-01", from: day)
        func note(_ subject: String, level: String? = nil, _ text: String = "") async throws {
            try await world.casework.noteFinding(
                NewFinding(
                    subject: subject,
                    level: level,
                    text: text,
                    evidence: .declared,
                    observer: Observer(name: "Nadia", party: .participant),
                    day: day
                ),
                about: participant,
                as: coach
            )
        }
        try await note("wil-uren", "38")
        try await note("kan-uren", "20")
        try await note("wil-job", "Koerier, astronaut")
        try await note("nederlands", level: "a1")
        let view = try await world.casework.wantsAndCan(of: participant, as: coach)
        let distances = Dictionary(uniqueKeysWithValues: view.pairs.map { ($0.want.code, $0.distance) })
        #expect(distances == ["wil-job": .unknown, "wil-uren": .less(18), "wil-reistijd": .unknown])
        #expect(view.work.map(\.words) == ["Koerier", "astronaut"] && view.work.last?.occupation == nil)
        let needs = try #require(view.work.first).needs
        #expect(needs.first == WorkNeed(asked: .dutch(.a2), distance: .levels(1)))
        #expect(needs.contains(WorkNeed(asked: .licence(.b), distance: .unknown)))
        #expect(view.can.first { $0.subject.code == "nederlands" }?.said?.level == "a1")
        #expect(view.can.first { $0.subject.code == "motivatie" }?.said == nil)
    }
}
