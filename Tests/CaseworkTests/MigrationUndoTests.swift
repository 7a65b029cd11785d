import Casework
import Domain
import Storage
import Testing

/// Undoing a migration as one act, phases that are gone, and what may not be seen.
struct MigrationUndoTests {
    private static let open = "Tests/Fixtures/programmes/buurtspoor.yaml"

    @Test func `undoing puts back exactly what was`() async throws {
        let world = try await ReferralWorld()
        let (participant, _) = try await DueContactTests.employed(in: world)
        try await world.loadChanged()
        let before = try await world.stored(participant)
        let act = try await world.migrate(on: PlacementTests.day)
        #expect(try await world.stored(participant).places != before.places)
        let undone = try await world.undo(act, on: PlacementTests.day)
        #expect(undone.state == .undone && undone.undoing?.restored == 1 && undone.undoing?.kept == 0)
        let after = try await world.stored(participant)
        #expect(after.places == before.places && after.trajectory?.programmeVersion == 1)
        #expect(try await world.events(.migrationUndone, of: participant).map(\.code) == ["1"])
        await #expect(throws: Refusal.rule(Message("migration.notUndone.undone"))) { try await world.undo(act) }
    }

    @Test func `who was changed since stays, and is named`() async throws {
        let world = try await ReferralWorld()
        let (same, other) = (try await world.guided("Tariq"), try await world.guided("Gilles"))
        try await world.loadChanged()
        let act = try await world.migrate()
        let step = try await world.step("bevindingen", of: other)
        try await world.on(ReferralWorld.monday).completeStep(
            step.id,
            of: other,
            version: step.version,
            on: ReferralWorld.monday,
            as: world.coach.actor
        )
        let undone = try await world.undo(act)
        #expect(undone.undoing?.restored == 1 && undone.undoing?.kept == 1)
        #expect(try await world.version(of: same) == 1)
        #expect(try await world.version(of: other) == 2)
        let view = try await world.casework.migrationView(act.id, as: world.coordinator.actor)
        #expect(view.kept.lines.map(\.participant) == [other] && view.left.lines.isEmpty)
    }

    @Test func `another coach does not keep somebody from being put back`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        try await world.loadChanged()
        let act = try await world.migrate()
        let version = try #require(try await world.stored(participant).trajectory?.version)
        try await world.casework.assignCoach(
            world.otherCoach.id,
            to: participant,
            version: version,
            as: world.coordinator.actor
        )
        let undone = try await world.undo(act)
        #expect(undone.undoing?.restored == 1)
        #expect(try await world.stored(participant).trajectory?.coach == world.otherCoach.id)
    }

    @Test func `undoing asks for a reason, and can't begin while it still runs`() async throws {
        let world = try await ReferralWorld()
        _ = try await world.guided()
        try await world.loadChanged()
        let (casework, actor) = (world.casework, world.coordinator.actor)
        let id = try await casework.beginMigration(world.question(), because: "Nieuw.", as: actor)
        await #expect(throws: Refusal.rule(Message("migration.notUndone.running"))) {
            try await casework.undoMigration(id, because: "Te vroeg.", as: actor)
        }
        try await casework.runMigration(id, as: actor)
        #expect(await fault(at: "reason") { try await casework.undoMigration(id, because: " ", as: actor) } != nil)
    }

    @Test func `who is in a phase that is gone stays, unless another takes its place`() async throws {
        let open = try await OpenProgrammeWorld()
        let participant = try await open.guided()
        var text = try await open.world.casework.programmeText(
            of: OpenProgrammeWorld.programme,
            version: 1,
            as: open.coordinator
        ).text
        text = text.replacing("phase: module", with: "phase: opleiding")
            .replacing("- code: module\n    label: Module", with: "- code: opleiding\n    label: Opleiding")
        let loading = try await open.world.casework.loadProgramme(text: text, file: "nieuw.yaml", as: .machine)
        #expect(loading == .newVersion(2))
        let question = MigrationQuestion(programme: OpenProgrammeWorld.programme, from: 1, to: 2)
        let left = try await open.world.migrate(question, on: ReferralWorld.today)
        #expect(left.moved == 0 && left.left == 1)
        let view = try await open.world.casework.migrationView(left.id, as: open.coordinator)
        #expect(view.left.lines.map(\.obstacle) == [.phaseGone("module")])
        #expect(try await open.world.version(of: participant) == 1)

        let mapped = MigrationQuestion(
            programme: OpenProgrammeWorld.programme,
            from: 1,
            to: 2,
            phases: ["module": "opleiding"]
        )
        let moved = try await open.world.migrate(mapped, on: ReferralWorld.today)
        #expect(moved.moved == 1 && moved.phases == ["module": "opleiding"])
        #expect(try await open.file(participant).progress.way.present?.phase == "opleiding")
        try await open.world.undo(moved, on: ReferralWorld.today)
        #expect(try await open.file(participant).progress.way.present?.phase == "module")
    }

    @Test func `what a gate finds in another's health is for who may read it, and that it decides is said`()
        async throws
    {
        let open = try await OpenProgrammeWorld()
        _ = try await open.guided()
        try await open.world.load(
            Self.open,
            [("condition: {fact: finding.woonst, in: [huur]}", "condition: {fact: finding.medicatie, known: true}")]
        )
        let question = MigrationQuestion(programme: OpenProgrammeWorld.programme, from: 1, to: 2)
        let casework = open.world.casework
        let seen = try await casework.previewMigration(question, as: open.coordinator)
        #expect(seen.unseen == ["Een woonst"])
        #expect(seen.page.lines.map { $0.verdicts.map(\.code) } == [[]])
        let all = try await casework.previewMigration(question, as: .machine)
        #expect(all.unseen.isEmpty)
        #expect(all.page.lines.first?.verdicts.map(\.after) == [.notMet])
    }
}
