import Casework
import Domain
import Storage
import Testing

/// Running trajectories go over to another version of their definition (F1).
struct MigrationTests {
    private func employed(in world: ReferralWorld) async throws -> ID<Participant> {
        let participant = try await world.guided()
        try await world.on(PlacementTests.day).startPlacement(
            PlacementTests.bakery(),
            of: participant,
            as: world.coach.actor
        )
        try await world.loadChanged()
        return participant
    }

    @Test func `the preview says what would move, stores nothing and leaves a line`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        try await world.loadChanged()
        let before = (try await world.stored(participant), try await world.counts())
        let preview = try await world.on(ReferralWorld.monday).previewMigration(
            world.question(),
            as: world.coordinator.actor
        )
        let after = (try await world.stored(participant), try await world.counts())
        #expect(before.0 == after.0 && before.1 == after.1)
        let line = try #require(preview.page.lines.first)
        #expect(preview.total == 1 && line.participant == participant)
        let visible = line.changes.steps.filter(\.isVisible)
        let codes = visible.map { [$0.before?.code, $0.after?.code] }
        #expect(codes == [["jobdoelwit", "jobdoelwit"], ["cv", nil], [nil, "cv-nieuw"]])
        #expect(visible.first?.before?.due == ReferralWorld.monday.adding(days: 20))
        #expect(visible.first?.after?.due == ReferralWorld.monday.adding(days: 34))
        #expect(preview.counts?[.changed] == 1 && preview.counts?[.left] == 0)
        let lines = try await world.database.read { tx in try tx.rows(Self.looks).count }
        #expect(lines == 1)
    }

    private static let looks: SQL = """
        SELECT id FROM audit_lines WHERE action = 'migrateTrajectories' AND detail LIKE 'list: preview 1-2; shown: _%'
        """

    @Test func `going over moves what is open, leaves what is done, and is in the history and the log`() async throws {
        let world = try await ReferralWorld()
        let participant = try await employed(in: world)
        let before = try await world.stored(participant)
        let act = try await world.migrate(on: PlacementTests.day)
        #expect(act.state == .done && act.moved == 1 && act.left == 0 && act.reason == "Nieuwe oproep.")
        let after = try await world.stored(participant)
        #expect(after.trajectory?.programmeVersion == 2)
        for step in before.steps where step.state != .open { #expect(after.steps.contains(step)) }
        #expect(after.steps.filter { $0.state == .open }.allSatisfy { $0.provenance.programmeVersion == 2 })
        let moved = after.dueContacts.filter { $0.cadence == "nazorg-werknemer" && $0.index == 1 }
        #expect(moved.map(\.due) == [PlacementTests.day.adding(days: 21)])
        #expect(moved.first?.provenance.rule == "nazorg-werknemer.week-3")
        let events = try await world.events(.versionMigrated, of: participant)
        #expect(events.map(\.code) == ["2"] && events.first?.subject == act.id.rawValue)
        let reasons = try await world.database.read { tx in
            try tx.rows(
                "SELECT id FROM audit_lines WHERE action = 'migrateTrajectories' AND reason IS NOT NULL"
            ).count
        }
        #expect(reasons == 1)
    }

    @Test func `once they went over there is nobody left to go`() async throws {
        let world = try await ReferralWorld()
        _ = try await employed(in: world)
        try await world.migrate()
        await #expect(throws: Refusal.rule(Message("migration.nobody", ["version": "1"]))) {
            try await world.migrate()
        }
    }

    @Test func `without a reason, or to a version that is not there, nothing begins`() async throws {
        let world = try await ReferralWorld()
        _ = try await world.guided()
        try await world.loadChanged()
        let casework = world.casework
        let tries: [(MigrationQuestion, reason: String, field: String, key: String)] = [
            (world.question(), "  ", "reason", "field.required"),
            (world.question(1, 1), "Nieuw.", "to", "migration.sameVersion"),
            (world.question(1, 3), "Nieuw.", "to", "migration.noVersion"),
            (world.question(0, 2), "Nieuw.", "from", "migration.noVersion"),
            (world.question(phases: ["a": "b"]), "Nieuw.", "phase-a", "field.unknown"),
        ]
        for (question, reason, field, key) in tries {
            let found = await fault(at: field) {
                _ = try await casework.beginMigration(question, because: reason, as: world.coordinator.actor)
            }
            #expect(found == key, "\(field)")
        }
        let unknown = MigrationQuestion(programme: "bestaat-niet", from: 1, to: 2)
        await #expect(throws: Refusal.notFound) {
            _ = try await casework.beginMigration(unknown, because: "Nieuw.", as: world.coordinator.actor)
        }
    }

    @Test func `nobody but a coordinator sees or does any of it`() async throws {
        let world = try await ReferralWorld()
        _ = try await world.guided()
        try await world.loadChanged()
        let act = try await world.migrate()
        for actor in [world.coach.actor, world.referrer.actor, ReferralWorld.administrator] {
            await #expect(throws: Refusal.notFound) {
                _ = try await world.casework.previewMigration(world.question(), as: actor)
            }
            await #expect(throws: Refusal.notFound) {
                _ = try await world.casework.beginMigration(world.question(2, 1), because: "Terug.", as: actor)
            }
            await #expect(throws: Refusal.notFound) { _ = try await world.casework.runMigration(act.id, as: actor) }
            await #expect(throws: Refusal.notFound) {
                try await world.casework.undoMigration(act.id, because: "Terug.", as: actor)
            }
            await #expect(throws: Refusal.notFound) { _ = try await world.casework.migrationView(act.id, as: actor) }
            await #expect(throws: Refusal.notFound) {
                _ = try await world.casework.migrationChoices(of: world.programme, as: actor)
            }
        }
    }

    @Test func `what was broken off between two parts goes on where it was, and nobody goes over twice`() async throws {
        let world = try await ReferralWorld()
        let first = Casework.migratedAtOnce
        try await world.many(first + 10)
        try await world.loadChanged()
        let (casework, actor) = (world.casework, world.coordinator.actor)
        let id = try await casework.beginMigration(world.question(), because: "Nieuw.", as: actor)
        let run = Task {
            try await casework.runMigration(id, as: actor) { _ in withUnsafeCurrentTask { $0?.cancel() } }
        }
        await #expect(throws: CancellationError.self) { _ = try await run.value }
        let broken = try await casework.migration(id, as: actor)
        #expect(broken.state == .running && broken.moved == first && broken.total == first + 10)
        await #expect(throws: Refusal.rule(Message("migration.runs", ["id": id.rawValue]))) {
            try await world.migrate()
        }
        #expect(try await casework.finishMigrations(as: .machine) == 1)
        let act = try await casework.migration(id, as: actor)
        #expect(act.state == .done && act.moved == first + 10)
        let events = try await world.database.read { tx in
            try tx.rows("SELECT id FROM events WHERE kind = 'versionMigrated'").count
        }
        #expect(events == first + 10)
        #expect(try await casework.finishMigrations(as: .machine) == 0)
    }

    @Test func `a preview of many people comes page by page, everybody once`() async throws {
        let world = try await ReferralWorld()
        try await world.many(120)
        try await world.loadChanged()
        var (seen, last): ([ID<Trajectory>], ID<Trajectory>?) = ([], nil)
        repeat {
            let page = try await world.casework.previewMigration(
                world.question(),
                after: last,
                limit: 50,
                as: world.coordinator.actor
            ).page
            #expect(page.lines.count <= 50)
            seen += page.lines.map(\.trajectory)
            last = page.next
        } while last != nil
        #expect(seen.count == 120 && seen == seen.sorted() && Set(seen).count == 120)
    }

    @Test func `a definition that was not loaded can be tried out`() async throws {
        let world = try await ReferralWorld()
        _ = try await world.guided()
        var draft = try await world.casework.programme(world.programme, as: world.coordinator.actor).definition
        draft.minimumAge = 60
        let preview = try await world.casework.previewMigration(
            world.question(1, 0),
            to: draft,
            showing: .losing,
            as: world.coordinator.actor
        )
        #expect(preview.move.version == 2 && preview.page.lines.map(\.losesEligibility) == [true])
        let versions = try await world.database.read { tx in try ProgrammeTable.versions(of: world.programme, in: tx) }
        #expect(versions.count == 1)
    }
}
