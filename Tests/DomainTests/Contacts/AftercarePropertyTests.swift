import Domain
import Testing

/// A path of jobs in which chance decides what happens: jobs begin, change and end, the clock stops, a justice assistant
/// comes and goes, and people do their work or do not.
private struct RandomPath {
    var dice: SeededGenerator
    var world: AftercareWorld
    private var count = 0

    init(seed: UInt64, _ today: Day) {
        dice = SeededGenerator(seed: seed)
        world = AftercareWorld(today)
    }

    mutating func happen() -> String {
        switch Int.random(in: 0..<15, using: &dice) {
        case 0...3:
            world.today = world.today.adding(days: Int.random(in: 1...20, using: &dice))
            return "time went"
        case 4: return begin()
        case 5: return end()
        case 6: return notePause()
        case 7: return changePause()
        case 8:
            world.parties = world.parties.isEmpty ? [.justiceAssistant] : []
            return "the justice assistant came or went"
        case 9:
            // A trajectory is not closed for long, or nothing more would happen.
            world.isClosed = !world.isClosed && Int.random(in: 0..<4, using: &dice) == 0
            return world.isClosed ? "closed" : "open"
        case 10: return withdraw()
        default: return changeItem()
        }
    }

    private mutating func begin() -> String {
        guard !world.isClosed else { return "nothing" }
        let start = world.today.adding(days: -Int.random(in: 0...40, using: &dice))
        let index = world.placements.lastIndex { $0.withdrawal == nil }
        let last = index.map { world.placements[$0] }
        if let last, start <= last.start { return "nothing" }
        if let index, let last, last.end.map({ $0 >= start }) ?? true {
            world.placements[index].end = start.adding(days: -1)
        }
        count += 1
        world.placements.append(placement("job\(100 + count)", start, previous: last?.id.rawValue))
        return "job from \(start)"
    }

    private mutating func end() -> String {
        guard !world.isClosed, let index = world.placements.firstIndex(where: \.isRunning) else { return "nothing" }
        world.placements[index].end = max(world.placements[index].start, world.today.adding(days: -3))
        return "job ended"
    }

    /// The job that runs was noted by mistake; now and then.
    private mutating func withdraw() -> String {
        guard !world.isClosed, Int.random(in: 0..<3, using: &dice) == 0,
            let index = world.placements.firstIndex(where: \.isRunning)
        else { return "nothing" }
        world.placements[index].withdrawal = "by mistake"
        return "the start was withdrawn"
    }

    private mutating func notePause() -> String {
        let from = world.today.adding(days: Int.random(in: -10...10, using: &dice))
        let until = Bool.random(using: &dice) ? from.adding(days: Int.random(in: 1...40, using: &dice)) : nil
        let isOver = until.map { $0 <= world.today } ?? false
        let new = pause(from, until: until, notedOn: world.today, hasEnded: isOver, id: "\(100 + world.pauses.count)")
        guard new.faults(beside: world.pauses, startedOn: Day(number: 0), today: world.today).isEmpty else {
            return "nothing"
        }
        world.pauses.append(new)
        return "pause from \(from)"
    }

    private mutating func changePause() -> String {
        guard let index = world.pauses.firstIndex(where: { !$0.hasEnded }) else { return "nothing" }
        let from = world.pauses[index].from
        if Bool.random(using: &dice) {
            world.pauses[index].until = max(from, world.today).adding(days: Int.random(in: 1...40, using: &dice))
            return "another end"
        }
        let length = Int.random(in: 0...max(0, world.today.days(since: from)), using: &dice)
        (world.pauses[index].until, world.pauses[index].hasEnded) = (from.adding(days: length), true)
        return "the pause ended"
    }

    private mutating func changeItem() -> String {
        guard var item = world.items.filter({ $0.state == .open }).randomElement(using: &dice) else { return "nothing" }
        if item.due <= world.today {
            (item.state, item.settledOn) = (Bool.random(using: &dice) ? .done : .missed, world.today)
        } else {
            let to = world.today.adding(days: Int.random(in: 0...60, using: &dice))
            item.moved = MovedDay(from: item.due, to: to, by: "Nele", pausesKnown: world.pauses.count)
            item.due = to
        }
        world.update(item)
        return "\(item.id) is \(item.state)"
    }
}

/// The place of a moment in the row: there is at most one for each that is not dropped.
private struct Slot: Hashable {
    let placement: ID<Placement>?
    let cadence: String
    let index: Int

    init(_ item: DueContact) { (placement, cadence, index) = (item.placement, item.cadence, item.index) }

    init(_ job: Placement, _ rule: CadenceRule, _ index: Int) {
        (placement, cadence, self.index) = (job.id, rule.code, index)
    }
}

struct AftercarePropertyTests {
    @Test func `whatever happens each moment stands once, is whole, and nothing is planned in the past`() throws {
        var reasons: Set<String> = []
        for seed in UInt64(1)...60 { reasons.formUnion(try walk(seed)) }
        // It was eventful enough to mean something: every reason occurred that drops a moment after a start.
        let others: Set<DropReason> = [.phaseEnded, .workStarted, .reopened, .programmeChanged]
        #expect(reasons == Set(DropReason.allCases.filter { !others.contains($0) }.map(\.rawValue)))
    }

    /// Lets a path go its way, and checks it after each thing that happens.
    private func walk(_ seed: UInt64) throws -> Set<String> {
        var path = RandomPath(seed: seed, try day("2026-01-05"))
        for number in 0..<60 {
            let happening = path.happen()
            let before = path.world.items
            let changes = path.world.replan()
            let what: Comment = "seed \(seed), \(number): \(happening) on \(path.world.today)"

            #expect(path.world.changes().isEmpty, "done twice; \(what)")
            check(path.world, since: before, what)
            for item in changes.new {
                #expect(item.state == .open ? item.due >= path.world.today : item.dropReason == .beforeNoting, what)
            }
        }
        return Set(path.world.items.compactMap { $0.dropReason?.rawValue })
    }

    private func check(_ world: AftercareWorld, since before: [DueContact], _ what: Comment) {
        let now = Dictionary(uniqueKeysWithValues: world.items.map { ($0.id, $0) })
        for old in before {
            guard let new = now[old.id] else {
                Issue.record("\(old.id) is gone; \(what)")
                continue
            }
            if old.state != .open { #expect(new == old, "what is settled does not change; \(what)") }
            if new.state == .open { #expect(new.due >= world.today || new.due == old.due, "no new past; \(what)") }
        }
        let active = world.items.filter { $0.state != .dropped }.map { Slot($0) }
        #expect(Set(active).count == active.count, "each once; \(what)")

        let running = world.isClosed ? [] : world.placements.filter(\.isRunning)
        let rules = world.programme.cadences.filter { !$0.onlyWherePresent || world.parties.contains($0.party) }
        let wanted = Set(
            running.flatMap { job in rules.flatMap { rule in rule.offsets.indices.map { Slot(job, rule, $0) } } }
        )
        #expect(wanted.isSubset(of: world.items.map { Slot($0) }), "the row is whole; \(what)")
        for item in world.items { check(item, in: world, wanted: wanted, what) }
    }

    private func check(_ item: DueContact, in world: AftercareWorld, wanted: Set<Slot>, _ what: Comment) {
        let reasons = world.aftercare.reasons(for: item)
        #expect(reasons.first?.facts["version"] == "3" && reasons.first?.facts["cadence"]?.isEmpty == false, what)
        guard item.state == .open else { return }
        #expect(wanted.contains(Slot(item)), "only what is needed is open; \(what)")
        guard item.moved == nil, let rule = world.programme.cadence(item.cadence) else { return }
        #expect(item.due >= rule.offsets[item.index].day(after: item.provenance.anchorDay), "never earlier; \(what)")
        #expect(someHolidays.isWorkingDay(item.due), "on a working day; \(what)")
    }
}
