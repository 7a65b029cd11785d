import Casework
import Domain
import Foundation
import Reports
import Storage
import Synchronization
import TestHouse
import Testing

/// What a server keeps of the figures follows every act, whoever does it and in whatever order it is stored: it equals a count
/// of everybody.
struct FiguresKeptTests {
    private static let programmes = [
        "arbeidstraject-art60", "brugge-werkt", "jobroad", "jumpstart", "reintegratie-door-werk",
    ]
    private static let coordinator = Actor(id: ID("user-coordinator"), name: "Coordinator", role: .coordinator)

    private final class Flag: Sendable {
        private let state = Mutex(false)
        var isSet: Bool { state.withLock { $0 } }
        func set() { state.withLock { $0 = true } }
    }

    /// A server with nothing kept.
    private func server(on database: any Database, at day: Day) -> Casework {
        let now = Moment(now: Instant(milliseconds: day.number * 86_400_000 + 36_000_000), today: day)
        return Casework(database: database, clock: { now })
    }

    /// Compares every figure, and everybody behind those that the coordinator may open, with a count of everybody.
    private func expectWhole(_ kept: Casework, of codes: [String], at days: [Day]) async throws {
        let whole = server(on: kept.database, at: kept.clock().today)
        for code in codes {
            for day in days {
                let report = try await kept.figures(of: code, at: day, as: Self.coordinator)
                #expect(
                    try await whole.figures(of: code, at: day, as: Self.coordinator).values == report.values,
                    "\(code) on \(day.iso)"
                )
                for indicator in report.opened.sorted() {
                    let (one, other) = (
                        try await kept.people(behind: indicator, of: code, at: day, as: Self.coordinator).people,
                        try await whole.people(behind: indicator, of: code, at: day, as: Self.coordinator).people
                    )
                    #expect(one.map(\.inCohort) == other.map(\.inCohort), "\(code) \(indicator) on \(day.iso)")
                    #expect(one.map(\.isCounted) == other.map(\.isCounted))
                    #expect(one.map(\.isPlaced) == other.map(\.isPlaced))
                    #expect(one.map(\.name) == other.map(\.name))
                }
            }
        }
    }

    @Test
    func
        `while a house fills, another server that keeps the figures of all programmes has what a count of everybody gives`()
        async throws
    {
        let (store, today) = (try await TestStore(), ReferralWorld.today)
        let now = server(on: store, at: today).clock()
        let house = Casework(database: store, clock: { now }, ids: DemoPeople.ids(for: today))
        for code in Self.programmes {
            let path = ReferralWorld.root.appending(path: "Programmes/\(code).yaml")
            let text = try String(contentsOf: path, encoding: .utf8)
            _ = try await house.loadProgramme(text: text, file: path.path, as: .machine)
        }
        let (kept, filled) = (server(on: store, at: today), Flag())
        let days = [today, try Day(iso: "2026-03-31")]
        let filling = Task {
            defer { filled.set() }
            return try await Demo(casework: house, today: today).fill { _, _ in }
        }
        var looks = 0
        while !filled.isSet {
            for code in Self.programmes {
                for day in days { _ = try await kept.figures(of: code, at: day, as: Self.coordinator) }
            }
            looks += 1
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(try await filling.value > 50)
        #expect(looks > 3, "hardly anything was counted while the house filled")
        try await expectWhole(kept, of: Self.programmes, at: days)
        for code in Self.programmes {
            let figures = try await kept.figures(of: code, at: today, as: Self.coordinator)
            #expect(figures.values.contains { $0.people > 0 }, "\(code) has nobody to count")
        }
    }

    @Test func `every act on a file is in the figures at once, on the day itself and on the days before`() async throws
    {
        let open = try await OpenProgrammeWorld()
        try await open.count(FigureTests.indicators)
        let (today, later) = (ReferralWorld.today, ReferralWorld.today.adding(days: 7))
        let kept = server(on: open.world.database, at: later)
        func look() async throws {
            try await expectWhole(kept, of: [OpenProgrammeWorld.programme], at: [today, later])
        }
        func figure(_ code: String, on day: Day) async throws -> Int? {
            try await kept.figures(of: OpenProgrammeWorld.programme, at: day, as: Self.coordinator).values
                .first { $0.rule.code == code }?.value
        }
        try await look()
        _ = try await open.world.refer(open.new("Lien", "Maes"))
        try await look()
        #expect(try await figure("aanmeldingen", on: today) == 1)
        let nele = try await open.guided("Nele")
        try await look()
        #expect(try await figure("aanmeldingen", on: today) == 2)
        try await open.fill(nele, ["medicatie": "'s avonds"], levels: ["woonst": "huur"])
        try await look()
        #expect(try await figure("huurt", on: today) == 500)
        try await open.world.casework.noteSession("stagedag", on: today, of: nele, as: open.coach)
        try await look()
        #expect(try await figure("gestage", on: today) == 1)
        let facts = PlacementFacts(
            form: "vast",
            legalEmployer: "",
            workplace: "Bakkerij Peeters",
            jobTitle: "bakker",
            start: today
        )
        let start = NewPlacement(facts: facts, previous: nil)
        let placement = try await open.world.casework.startPlacement(start, of: nele, as: open.coach)
        try await look()
        #expect(try await figure("vast", on: today) == 1000)
        try await open.world.on(today.adding(days: 2)).withdrawPlacement(
            placement,
            of: nele,
            version: 1,
            reason: "Verkeerde persoon",
            as: open.coach
        )
        try await look()
        #expect(try await figure("vast", on: later) == 0)
        #expect(try await figure("vast", on: today) == 1000)
        try await open.world.on(later).closeTrajectory(
            of: nele,
            version: open.file(nele).trajectory.version,
            TrajectoryClosing(day: later, outcome: "werk", note: ""),
            as: open.coach
        )
        try await look()
        #expect(try await figure("positief", on: later) == 1)
        try await open.world.on(later).reopenTrajectory(
            of: nele,
            version: open.file(nele, as: open.coordinator).trajectory.version,
            as: open.coordinator
        )
        try await look()
        #expect(try await figure("positief", on: later) == 0)
    }

    @Test func `a migration of everybody and its undoing are in the figures`() async throws {
        let world = try await ReferralWorld()
        _ = (try await world.guided("Tariq"), try await world.guided("Gilles"))
        let kept = server(on: world.database, at: ReferralWorld.monday)
        let days = [ReferralWorld.monday, ReferralWorld.monday.adding(days: 100)]
        try await expectWhole(kept, of: [world.programme], at: days)
        try await world.loadChanged()
        try await expectWhole(kept, of: [world.programme], at: days)
        let act = try await world.migrate()
        try await expectWhole(kept, of: [world.programme], at: days)
        try await world.undo(act)
        try await expectWhole(kept, of: [world.programme], at: days)
    }

    /// How many people began, and how many started work, by the figures.
    private func numbers(_ kept: Casework, _ world: ReferralWorld, on day: Day) async throws -> [Int] {
        try await kept.figures(of: world.programme, at: day, as: Self.coordinator).values.prefix(2).map(\.counted)
    }

    @Test func `an act with lower ids that is stored after one with higher ids is counted, by this server and another`()
        async throws
    {
        let store = try await TestStore()
        let world = try await ReferralWorld(on: store)
        let day = ReferralWorld.start.adding(days: 10)
        let beside = try await TestStore(beside: store, vault: Vault(TestStore.masters))
        let servers = [world.on(day), server(on: beside, at: day)]
        let first = try await world.guided("Tariq")
        for kept in servers { #expect(try await numbers(kept, world, on: day) == [1, 0]) }
        _ = try await world.on(day).startPlacement(PlacementTests.bakery(day), of: first, as: world.coach.actor)
        for kept in servers { #expect(try await numbers(kept, world, on: day) == [1, 1]) }
        // As of a clock that went back.
        let second = try await world.guided("Gilles")
        let high = try #require(try await store.read { tx in try EventTable.of(first, in: tx).map(\.id).max() })
        let low = try #require(try await store.read { tx in try EventTable.of(second, in: tx).map(\.id).max() })
        #expect(low < high)
        for kept in servers {
            #expect(try await numbers(kept, world, on: day) == [2, 1])
            try await expectWhole(kept, of: [world.programme], at: [day])
        }
    }

    @Test func `of many people only who changed is counted anew`() async throws {
        let world = try await ReferralWorld()
        try await world.many(2000)
        let kept = server(on: world.database, at: ReferralWorld.today)
        #expect(try await numbers(kept, world, on: ReferralWorld.today) == [0, 0])
        let whole = kept.system.statements
        let began = Event(
            id: ID("0"),
            kind: .guidanceStarted,
            day: ReferralWorld.today,
            programme: world.programme,
            participant: ID("n1500"),
            referral: ID("n1500"),
            trajectory: ID("n1500"),
            actor: "Wim"
        )
        try await world.database.write { tx in try EventTable.append(began, in: tx) }
        #expect(try await numbers(kept, world, on: ReferralWorld.today) == [1, 0])
        #expect(kept.system.statements - whole <= whole - 10)
        try await expectWhole(kept, of: [world.programme], at: [ReferralWorld.today])
    }

    @Test
    func `the coordinator's day has the figures of everybody, whether nobody was counted before, few changed or many`()
        async throws
    {
        let world = try await ReferralWorld()
        try await world.many(400)
        let kept = server(on: world.database, at: ReferralWorld.today)
        try await expectDay(kept, world, "nobody was counted before")
        let counted = kept.system.statements
        try await expectDay(kept, world, "nobody changed")
        let before = kept.system.statements
        // Not from the beginning again.
        #expect(before - counted < counted)
        for (count, what) in [(3, "few changed"), (200, "many changed")] as [(Int, Comment)] {
            try await world.database.write { tx in
                for number in 0..<count {
                    let id = "n\(1000 + number)"
                    let began = Event(
                        id: ID("\(count)-\(id)"),
                        kind: .guidanceStarted,
                        day: ReferralWorld.today,
                        programme: world.programme,
                        participant: ID(id),
                        referral: ID(id),
                        trajectory: ID(id),
                        actor: "Wim"
                    )
                    try EventTable.append(began, in: tx)
                }
            }
            try await expectDay(kept, world, what)
        }
    }

    /// Compares the figures on the coordinator's day with a count of everybody.
    private func expectDay(_ kept: Casework, _ world: ReferralWorld, _ what: Comment) async throws {
        let whole = server(on: world.database, at: ReferralWorld.today)
        let expected = try await whole.figures(of: world.programme, at: ReferralWorld.today, as: Self.coordinator)
        let today: CoordinatorToday = try await kept.coordinatorToday(as: Self.coordinator)
        #expect(today.figures.map(\.values) == [expected.values], what)
    }
}
