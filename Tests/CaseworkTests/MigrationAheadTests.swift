import Casework
import Domain
import Storage
import Testing

/// Parts of a migration that are read while the part before them is written: what changed meanwhile counts.
struct MigrationAheadTests {
    private static let size = 2

    private let world: ReferralWorld
    private let actor: Actor
    private let house: Casework
    /// Somebody at work with moments of aftercare, and somebody who did not begin: one part, and no more.
    private let employed: ID<Participant>
    private let contact: DueContact

    init() async throws {
        world = try await ReferralWorld()
        actor = world.coordinator.actor
        house = world.on(PlacementTests.day)
        (employed, contact) = try await DueContactTests.employed(in: world)
        _ = try await world.guided("Gilles")
        try await world.loadChanged()
    }

    private func begin() async throws -> ID<ProgrammeMigration> {
        try await house.beginMigration(world.question(), because: "Nieuwe oproep.", as: actor)
    }

    /// Reads a part, lets something happen, and writes it.
    private func migrate(
        meanwhile act: () async throws -> Void
    ) async throws -> ProgrammeMigration {
        let id = try await begin()
        let part = try #require(
            try await house.reckonedPart(of: id, behind: nil, size: Self.size, as: actor)
        )
        try await act()
        return try await house.migrationPart(id, part, size: Self.size, as: actor)
    }

    private func statements(of act: () async throws -> Void) async throws -> Int {
        let before = house.system.statements
        try await act()
        return house.system.statements - before
    }

    @Test func `a part that was reckoned gives what reading it anew gives`() async throws {
        let act = try await migrate {}
        #expect(act.moved == 2)
        let ahead = try await world.stored(employed).places
        let done = try await house.runMigration(act.id, as: actor)
        #expect(done.state == .done)
        _ = try await world.undo(done, on: PlacementTests.day)
        try await world.migrate(on: PlacementTests.day)
        let anew = try await world.stored(employed).places
        // What is new has an id of its own each time.
        let known = { (places: [String]) in
            Set(places.map { $0.split(separator: " ").dropFirst().joined(separator: " ") })
        }
        #expect(known(ahead) == known(anew))
    }

    @Test func `a step that was done meanwhile stays as it was done`() async throws {
        let step = try await world.step("bevindingen", of: employed)
        let act = try await migrate {
            try await house.completeStep(
                step.id,
                of: employed,
                version: step.version,
                on: PlacementTests.day,
                as: world.coach.actor
            )
        }
        #expect(act.moved == 2)
        let after = try await world.step("bevindingen", of: employed)
        #expect(after.state == .done && after.due == step.due)
        #expect(after.provenance == step.provenance, "what is done keeps the rule it was done by")
    }

    @Test func `a moment that was moved by hand meanwhile stays where it was put`() async throws {
        let day = contact.due.adding(days: 2)
        let act = try await migrate {
            try await house.moveDueContact(
                contact.id,
                of: employed,
                version: contact.version,
                to: day,
                reason: "Past beter.",
                as: world.coach.actor
            )
        }
        #expect(act.moved == 2)
        let after = try #require(try await world.stored(employed).dueContacts.first { $0.id == contact.id })
        #expect(after.due == day && after.moved != nil)
    }

    @Test func `who came meanwhile is not passed over`() async throws {
        let act = try await migrate { try await world.many(1) }
        let done = try await house.runMigration(act.id, inPartsOf: Self.size, as: actor)
        #expect(done.moved == 3 && done.state == .done)
        #expect(try await world.version(of: ID("n1000")) == 2)
    }

    @Test func `of nobody who changed is anything read a second time`() async throws {
        let id = try await begin()
        let part = try await house.reckonedPart(of: id, behind: nil, size: Self.size, as: actor)
        let anew = try await statements { _ = try await house.migrationPart(id, nil, size: Self.size, as: actor) }
        _ = try await house.runMigration(id, as: actor)
        let undone = try await world.undo(try await house.migration(id, as: actor), on: PlacementTests.day)
        #expect(undone.state == .undone && part != nil)

        let again = try await begin()
        let reckoned = try await house.reckonedPart(of: again, behind: nil, size: Self.size, as: actor)
        let ahead = try await statements {
            _ = try await house.migrationPart(again, reckoned, size: Self.size, as: actor)
        }
        #expect(ahead < anew)
    }

    @Test func `the figures count anew whoever went over or back, and nobody else`() async throws {
        // Who came after the change is on the newest version already.
        let newcomer = try await world.guided("Ander")
        let mark = { try await world.database.read { tx in try FigureChangeTable.mark(in: tx) } }
        let changed = { (mark: FigureChangeTable.Mark) in
            try await world.database.read { tx in Set(try FigureChangeTable.news(since: mark, in: tx)?.people ?? []) }
        }
        let (id, first) = (try await begin(), try await mark())
        _ = try await house.migrationPart(id, nil, size: 1, as: actor)
        let (over, second) = (try await changed(first), try await mark())
        #expect(over.count == 1)
        let act = try await house.runMigration(id, inPartsOf: 1, as: actor)
        let (rest, third) = (try await changed(second), try await mark())
        #expect(rest.count == 1 && rest.isDisjoint(with: over))
        _ = try await world.undo(act, on: PlacementTests.day)
        #expect(try await changed(third) == over.union(rest) && over.union(rest).contains(employed))
        #expect(!over.union(rest).contains(newcomer))
    }

    @Test(arguments: [1, 2, 3, 7, 50])
    func `everybody goes over once, whatever the size of a part`(size: Int) async throws {
        try await world.many(9)
        let id = try await begin()
        let act = try await house.runMigration(id, inPartsOf: size, as: actor)
        #expect(act.state == .done && act.moved == 11 && act.left == 0)
        for number in 0..<9 { #expect(try await world.version(of: ID("n\(1000 + number)")) == 2) }
        #expect(try await world.events(.versionMigrated, of: employed).count == 1)
    }
}
