import Casework
import Domain
import Storage
import Testing

/// Phases that start by themselves where there are many people: what decides is read of some at once (C7).
struct SelfStartTests {
    private static let today = ReferralWorld.today
    private static let later = today.adding(weeks: 1)

    private let open: OpenProgrammeWorld

    init() async throws { open = try await OpenProgrammeWorld(places: 20) }

    /// Somebody in the phase that the last one follows.
    private func followed(_ given: String) async throws -> ID<Participant> {
        let participant = try await open.guided(given)
        try await open.fill(participant, [:], levels: ["woonst": "huur"])
        try await open.goOn(participant, to: "opvolging", because: "Kan al werken.")
        return participant
    }

    /// The same, with a contract for so many weeks. The last phase begins four weeks before its end.
    private func working(_ given: String, weeks: Int) async throws -> ID<Participant> {
        let participant = try await followed(given)
        let facts = PlacementFacts(
            form: "vast",
            legalEmployer: "",
            workplace: "Bakkerij Peeters",
            jobTitle: "bakker",
            start: Self.today,
            plannedEnd: Self.today.adding(weeks: weeks)
        )
        try await open.world.casework.startPlacement(
            NewPlacement(facts: facts, previous: nil),
            of: participant,
            as: open.coach
        )
        return participant
    }

    private func phase(of participant: ID<Participant>) async throws -> String? {
        try await open.world.on(Self.later).file(of: participant, as: open.coach).progress.way.present?.phase
    }

    /// How often the house opened somebody's file to start a phase.
    private func openings(of participant: ID<Participant>, in world: ReferralWorld) async throws -> Int {
        try await world.audit(of: participant).count { $0.detail == "phase starts by itself" }
    }

    @Test(arguments: [2, 3, 200])
    func `of more people than are read at once those begin whose day has come, and nobody else`(size: Int) async throws
    {
        var (due, others): ([ID<Participant>], [ID<Participant>]) = ([], [])
        for (given, weeks) in [("Ann", 5), ("Bo", 9), ("Cem", 9), ("Dirk", 4), ("Els", 6), ("Fatma", 5)] {
            let participant = try await working(given, weeks: weeks)
            if weeks <= 5 { due.append(participant) } else { others.append(participant) }
        }
        others.append(try await followed("Gust"))
        let entered = try await open.guided("Hilde")

        let house = open.world.on(Self.later)
        #expect(try await house.startDuePhases(inPartsOf: size, as: .machine) == due.count)
        for participant in due {
            #expect(try await phase(of: participant) == "einde")
            let begun = try await open.world.events(.phaseStarted, of: participant).filter { $0.code == "einde" }
            #expect(begun.map(\.day) == [Self.later] && begun.map(\.actor) == [Actor.machine.name])
            #expect(try await openings(of: participant, in: open.world) == 1)
        }
        for participant in others { #expect(try await phase(of: participant) == "opvolging") }
        #expect(try await phase(of: entered) == "module")
        for participant in others + [entered] { #expect(try await openings(of: participant, in: open.world) == 0) }
        #expect(try await house.startDuePhases(inPartsOf: size, as: .machine) == 0, "once")
    }

    @Test func `who is not due asks no more of the store`() async throws {
        let house = open.world.on(Self.later)
        func statements() async throws -> Int {
            #expect(try await house.startDuePhases(as: .machine) == 0)
            let before = house.system.statements
            #expect(try await house.startDuePhases(as: .machine) == 0)
            return house.system.statements - before
        }
        _ = try await open.guided("Ann")
        let none = try await statements()
        _ = try await open.guided("Anke")
        _ = try await followed("Bo")
        #expect(try await statements() == none, "no such phase can come to them yet")
        _ = try await working("Cem", weeks: 9)
        let few = try await statements()
        #expect(few > none)
        for given in ["Dirk", "Els", "Fatma"] { _ = try await working(given, weeks: 9) }
        #expect(try await statements() == few)
    }

    @Test func `whose day has come without meeting what the phase asks stays, unopened, and asks no more of the store`()
        async throws
    {
        let house = try await Article60World()
        let first = try Day(iso: "2026-03-02")
        let begins = first.adding(weeks: 39)
        func changedMind() async throws -> ID<Participant> {
            let (participant, _) = try await house.working(born: "1990-01-01", from: first)
            let day = first.adding(weeks: 1)
            try await house.world.on(day).decide(
                "spoor",
                option: "regulier",
                because: "Regulier werk lukt nu wel.",
                on: day,
                about: participant,
                as: house.coach
            )
            return participant
        }
        func statements() async throws -> Int {
            let casework = house.world.on(begins)
            #expect(try await casework.startDuePhases(as: .machine) == 0)
            let before = casework.system.statements
            #expect(try await casework.startDuePhases(as: .machine) == 0)
            return casework.system.statements - before
        }
        var stayed = [try await changedMind()]
        let few = try await statements()
        for _ in 1...2 { stayed.append(try await changedMind()) }
        #expect(try await statements() == few)
        for participant in stayed { #expect(try await openings(of: participant, in: house.world) == 0) }

        let (participant, _) = try await house.working(born: "1990-01-01", from: first)
        #expect(try await house.world.on(begins).startDuePhases(inPartsOf: 2, as: .machine) == 1)
        #expect(try await openings(of: participant, in: house.world) == 1)
    }

    @Test(arguments: [1, 4])
    func `somebody whose file can't be read is told, and keeps nobody else`(size: Int) async throws {
        var people: [ID<Participant>] = []
        for given in ["Ann", "Bo", "Cem", "Dirk", "Els"] { people.append(try await working(given, weeks: 5)) }
        let broken = people.remove(at: 1)
        try await open.world.database.write { tx in
            try tx.run("UPDATE placements SET planned_end = 'ooit' WHERE participant_id = \(broken)")
        }
        let house = open.world.on(Self.later)
        await #expect(throws: StorageError.damaged(column: "planned_end")) {
            try await house.startDuePhases(inPartsOf: size, as: .machine)
        }
        for participant in people { #expect(try await phase(of: participant) == "einde") }
        #expect(try await openings(of: broken, in: open.world) == 0)
    }
}
