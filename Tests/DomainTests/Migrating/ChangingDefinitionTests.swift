import Domain
import Testing

/// Ways on which the definition changes again and again while pauses, jobs, phases and deviations come and go.
struct ChangingDefinitionTests {
    @Test(arguments: Array<UInt64>(1...40))
    func `a definition that changes on the way, again and again, keeps the rules of the engine`(seed: UInt64) throws {
        var history = RandomHistory(
            RandomDefinition(seed: seed).programme,
            seed: seed &+ 104_729,
            startedOn: try day("2026-01-05")
        )
        for round in UInt64(1)...4 {
            for number in 0..<12 {
                let happening = history.happen()
                let before = history
                history.replan()
                let what: Comment = "seed \(seed), \(round).\(number): \(happening) on \(history.world.today)"
                check(history, since: before, isPause: happening == .pauseNoted, what)
            }
            history.settle()
            let before = history
            let what: Comment = "seed \(seed), change \(round) on \(history.world.today)"
            let next = RandomDefinition(seed: seed &+ 4001 &* round).programme
            let (known, changes) = history.goOver(to: next, version: SomeProgramme.version + Int(round))
            #expect(changes.obstacle == nil, what)
            check(history, since: before, isPause: false, what)
            let after = known.applying(changes, version: SomeProgramme.version + Int(round))
            let back = after.applying(
                CaseBefore(changes).changes(to: after),
                version: known.trajectory.programmeVersion
            )
            #expect(back.withoutVersions == known.withoutVersions, "undoing gives back what was; \(what)")
        }
    }

    /// The rules that hold from one moment to the next, whichever definition stands behind them.
    private func check(_ history: RandomHistory, since before: RandomHistory, isPause: Bool, _ what: Comment) {
        let today = history.world.today
        #expect(history.replannedSteps() == history.steps, "planning again changes no step; \(what)")
        #expect(history.world.changes().isEmpty, "planning again changes no contact; \(what)")
        #expect(Set(history.steps.map(\.code)).count == history.steps.count, "each step once; \(what)")
        let slots = history.world.items.filter { $0.state != .dropped }.map {
            "\($0.placement?.rawValue ?? "") \($0.passage?.rawValue ?? "") \($0.cadence) \($0.index)"
        }
        #expect(Set(slots).count == slots.count, "each moment once; \(what)")
        let steps = Dictionary(uniqueKeysWithValues: history.steps.map { ($0.id, $0) })
        for old in before.steps {
            guard let new = steps[old.id] else {
                #expect(old.state == .open && old.moved == nil, "only what was open and untouched goes; \(what)")
                continue
            }
            guard old.state == .open, new.state == .open else { continue }
            #expect(new.due >= today || new.due == old.due, "no step is planned in the past; \(what)")
            if isPause { #expect(new.due >= old.due, "a pause moves no step earlier; \(what)") }
        }
        for old in before.steps where old.state != .open {
            #expect(steps[old.id] == old, "what is done never changes; \(what)")
        }
        let known = Dictionary(uniqueKeysWithValues: before.world.items.map { ($0.id, $0) })
        for new in history.world.items {
            guard let old = known[new.id] else {
                #expect(new.state != .open || new.due >= today, "nothing new in the past; \(what)")
                continue
            }
            if old.state != .open { #expect(new == old, "what is settled never changes; \(what)") }
            guard old.state == .open, new.state == .open else { continue }
            #expect(new.due >= today || new.due == old.due, "no contact is planned in the past; \(what)")
            if isPause { #expect(new.due >= old.due, "a pause moves no contact earlier; \(what)") }
        }
        #expect(Set(known.keys).isSubset(of: Set(history.world.items.map(\.id))), "no contact is gone; \(what)")
    }
}

extension RandomHistory {
    /// Open again where it was closed, and counted from the first day of its plan: as a trajectory is that goes over.
    fileprivate mutating func settle() {
        world.isClosed = false
        world.startedOn = startedOn
        replan()
    }

    /// Goes over to another version of the definition.
    /// - Returns: what stood before, and what changed.
    fileprivate mutating func goOver(to next: Programme, version: Int) -> (known: MigratingCase, changes: CaseChanges) {
        var known = MigratingCase(self)
        known.passages = world.passages
        known.trajectory.programmeVersion = version - 1
        let move = DefinitionMove(from: world.programme, to: next, version: version, holidays: someHolidays)
        var number = 0
        let newID = {
            number += 1
            return "v\(version)-\(1000 + number)"
        }
        let changes = move.changes(
            to: known,
            today: world.today,
            newStepID: { ID(newID()) },
            newContactID: { ID(newID()) }
        )
        let after = known.applying(changes, version: version)
        steps = after.steps
        world.take(after.contacts)
        world.programme = next
        return (known, changes)
    }
}
