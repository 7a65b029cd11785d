import Domain
import Testing

/// Trajectories with a past that chance made, taken from one definition that chance wrote to another.
struct MigrationPropertyTests {
    private struct Migrated {
        let move: DefinitionMove
        let before: MigratingCase
        let changes: CaseChanges
        let today: Day
        let what: Comment

        var after: MigratingCase { before.applying(changes, version: move.version) }

        init(seed: UInt64) throws {
            let (old, new) = (RandomDefinition(seed: seed).programme, RandomDefinition(seed: seed &+ 4001).programme)
            var history = RandomHistory(old, seed: seed &+ 7919, startedOn: try day("2026-01-05"))
            for _ in 0..<(10 + Int(seed % 50)) {
                _ = history.happen()
                history.replan()
            }
            before = MigratingCase(history)
            today = history.world.today
            move = DefinitionMove(
                from: old,
                to: new,
                version: SomeProgramme.version + 1,
                holidays: someHolidays
            )
            changes = move.changes(to: before, on: today)
            what = "seed \(seed), on \(today)"
        }
    }

    @Test(arguments: Array<UInt64>(1...80))
    func `going over keeps the rules of the engine`(seed: UInt64) throws {
        let migrated = try Migrated(seed: seed)
        let (before, after, what, today) = (migrated.before, migrated.after, migrated.what, migrated.today)
        #expect(after.trajectory.programmeVersion == migrated.move.version, what)
        #expect(Set(after.steps.map(\.code)).count == after.steps.count, "each step once; \(what)")
        let active = after.contacts.filter { $0.state != .dropped }
        let slots = active.map { "\($0.placement as Any) \($0.passage as Any) \($0.cadence) \($0.index)" }
        #expect(Set(slots).count == slots.count, "each contact once; \(what)")
        for step in before.steps where step.state != .open {
            #expect(after.steps.contains(step), "what is done never changes; \(what)")
        }
        for item in before.contacts where item.state != .open {
            #expect(after.contacts.contains(item), "what is settled never changes; \(what)")
        }
        for change in migrated.changes.steps {
            if let step = change.after, step.due != change.before?.due {
                #expect(step.due >= today, "no step is planned in the past; \(what)")
            }
        }
        for change in migrated.changes.contacts {
            if let item = change.after, item.state == .open, item.due != change.before?.due {
                #expect(item.due >= today, "no contact is planned in the past; \(what)")
            }
        }
        for step in before.steps where step.state == .open && step.moved != nil {
            let kept = after.steps.first { $0.id == step.id }
            #expect(kept?.due == step.due && kept?.moved == step.moved, "what was chosen by hand stays; \(what)")
        }
    }

    @Test(arguments: Array<UInt64>(1...80))
    func `going over again changes nothing, and neither does planning again`(seed: UInt64) throws {
        let migrated = try Migrated(seed: seed)
        let (move, after, today) = (migrated.move, migrated.after, migrated.today)
        #expect(move.changes(to: after, on: today).isEmpty, migrated.what)
        let plan = Plan(startedOn: try #require(after.trajectory.startedOn), pauses: after.pauses)
        #expect(plan.replanned(after.steps, by: move.after.steps, today: today) == after.steps, migrated.what)
        let aftercare = Aftercare(
            programme: move.after,
            version: move.version,
            pauses: after.pauses,
            holidays: someHolidays
        )
        let situation = Aftercare.Situation(
            of: after.trajectory,
            passages: after.passages,
            placements: after.placements,
            parties: after.parties
        )
        let again = aftercare.changes(to: after.contacts, in: situation, today: today) { ID("again") }
        #expect(again.isEmpty, migrated.what)
    }

    @Test(arguments: Array<UInt64>(1...80))
    func `undoing gives back exactly what was`(seed: UInt64) throws {
        let migrated = try Migrated(seed: seed)
        let after = migrated.after
        let back = CaseBefore(migrated.changes).changes(to: after)
        let restored = after.applying(back, version: SomeProgramme.version)
        #expect(restored.withoutVersions == migrated.before.withoutVersions, migrated.what)
        #expect(after.mark != migrated.before.mark, migrated.what)
    }

    @Test(arguments: Array<UInt64>(1...80))
    func `every open day says by which version it stands, and a pause makes none earlier`(seed: UInt64) throws {
        let migrated = try Migrated(seed: seed)
        let (move, after, what) = (migrated.move, migrated.after, migrated.what)
        for step in after.steps where step.state == .open && move.after.step(step.code) != nil {
            #expect(step.provenance.programmeVersion == move.version, what)
            #expect(step.provenance.rule == "step.\(step.code)", what)
        }
        var rested = migrated.before
        rested.pauses = []
        let unpaused = rested.applying(move.changes(to: rested, on: migrated.today), version: move.version)
        for step in unpaused.steps where step.state == .open {
            // Who chose a day by hand did so with the pauses of then in mind.
            guard let paused = after.steps.first(where: { $0.code == step.code }), paused.moved == nil else { continue }
            #expect(paused.due >= step.due, "a pause moves nothing earlier; \(what)")
        }
    }

    @Test func `the migrations are eventful enough to mean something`() throws {
        var (added, gone, moved, dropped, contacts) = (0, 0, 0, 0, 0)
        for seed in UInt64(1)...80 {
            let changes = try Migrated(seed: seed).changes
            for change in changes.steps where change.isVisible {
                if change.before == nil { added += 1 } else if change.after == nil { gone += 1 } else { moved += 1 }
            }
            dropped += changes.contacts.count { $0.after?.dropReason == .programmeChanged }
            contacts += changes.contacts.count { $0.isVisible && $0.before != nil && $0.after?.state == .open }
        }
        #expect(added > 20 && gone > 20 && moved > 20, "\(added) \(gone) \(moved)")
        #expect(dropped > 5 && contacts > 5, "\(dropped) \(contacts)")
    }

    @Test(arguments: Array<UInt64>(1...80))
    func `what goes on by another version alone is the same but for that version, and of nothing else it is said`(
        seed: UInt64
    ) throws {
        let migrated = try Migrated(seed: seed)
        let (version, what) = (migrated.move.version, migrated.what)
        for change in migrated.changes.steps {
            let stamped = change.before.map { $0.ruled(at: $0.position, $0.provenance.by(version)) }
            let isSame = stamped != nil && stamped == change.after
            #expect(change.newVersionAlone == (isSame ? version : nil), "\(change); \(what)")
        }
        for change in migrated.changes.contacts {
            var stamped = change.before
            if let before = stamped { stamped?.provenance = before.provenance.by(version) }
            let isSame = stamped != nil && stamped == change.after && stamped?.state == .open
            #expect(change.newVersionAlone == (isSame ? version : nil), "\(change); \(what)")
        }
    }
}

extension Provenance {
    fileprivate func by(_ version: Int) -> Provenance {
        Provenance(rule: rule, anchor: anchor, anchorDay: anchorDay, programmeVersion: version)
    }
}

extension MigratingCase {
    init(_ history: RandomHistory) {
        self.init(trajectory: someTrajectory(startedOn: history.startedOn))
        steps = history.steps
        pauses = history.world.pauses
        placements = history.world.placements
        contacts = history.world.items
        parties = history.world.parties
    }

    /// The same whatever number of times its rows were stored.
    var withoutVersions: MigratingCase {
        var result = self
        result.trajectory.version = 0
        for index in steps.indices { result.steps[index].version = 0 }
        for index in contacts.indices { result.contacts[index].version = 0 }
        result.steps.sort { $0.id < $1.id }
        result.contacts.sort { $0.id < $1.id }
        return result
    }
}

func someTrajectory(startedOn: Day?) -> Trajectory {
    Trajectory(
        id: ID("t"),
        participant: ID("m"),
        referral: ID("r"),
        programme: "p",
        programmeVersion: SomeProgramme.version,
        coach: nil,
        state: startedOn == nil ? .awaitingScreening : .guided,
        acceptedOn: startedOn ?? Day(number: 20_000),
        startedOn: startedOn
    )
}

extension DefinitionMove {
    /// What changes, with ids that nothing else has.
    func changes(to known: MigratingCase, on today: Day) -> CaseChanges {
        var number = 0
        let next = {
            number += 1
            return "new\(1000 + number)"
        }
        return changes(to: known, today: today, newStepID: { ID(next()) }, newContactID: { ID(next()) })
    }
}
