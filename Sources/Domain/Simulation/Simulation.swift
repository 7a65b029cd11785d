/// A fictitious year, or some, of a definition: people are referred, wait, enter, are guided and leave, by chance and by
/// the rules of the definition (F1). Pure: the same settings give the same result.
package struct Simulation {
    private struct Waiting {
        let number: Int
        let referredOn: Day
        let acceptedOn: Day
        let score: Int
        /// The day on which patience is over; nil for who waits on.
        let givesUpOn: Day?
        var dice: SeededGenerator
    }

    private let programme: Programme
    private let settings: SimulationSettings
    private let end: Day
    private let door: EntryDoor
    private let maker: WayMaker
    private var arrivals: SeededGenerator
    private var count = 0
    private var deciding: [Day: [Waiting]] = [:]
    /// In the order in which they enter.
    private var waiting: [Waiting] = []
    /// What each coach carries, in hundredths of a place, and how it will change.
    private var loads: [Int]
    private var loadChanges: [Day: [(coach: Int, by: Int)]] = [:]
    private var guided = 0
    private var guidedChanges: [Day: Int] = [:]
    /// Of selection rounds: how many were selected in which year.
    private var selected: [Int: Int] = [:]
    private var tally: SimulationTally

    private init(_ programme: Programme, _ settings: SimulationSettings) {
        self.programme = programme
        self.settings = settings
        end = settings.first.adding(months: settings.months)
        door = EntryDoor(programme, settings, until: end)
        maker = WayMaker(programme: programme, assumptions: settings.assumptions)
        arrivals = SeededGenerator(seed: settings.seed)
        loads = Array(repeating: 0, count: max(1, settings.coaches))
        tally = SimulationTally(programme, settings, until: end)
    }

    package static func run(_ programme: Programme, _ settings: SimulationSettings) -> SimulationResult {
        var simulation = Simulation(programme, settings)
        var day = settings.first
        while day < simulation.end {
            simulation.live(day)
            day = day.adding(days: 1)
        }
        return simulation.tally.result(stillWaiting: simulation.waiting.map(\.referredOn))
    }

    private mutating func live(_ day: Day) {
        for change in loadChanges.removeValue(forKey: day) ?? [] { loads[change.coach] += change.by }
        guided += guidedChanges.removeValue(forKey: day) ?? 0
        refer(on: day)
        decide(on: day)
        let before = waiting.count
        waiting.removeAll { $0.givesUpOn.map { $0 <= day } ?? false }
        tally.gaveUp(before - waiting.count, on: day)
        if let moment = door.moment(on: day) { enter(on: day, moment) }
        tally.waiting(waiting.count, on: day)
    }

    /// Everybody has a generator of their own: with one coach more or less, the same people come.
    private mutating func refer(on day: Day) {
        let (year, month, _) = day.parts
        let mean = Double(settings.arrivals) / Double(Day.length(ofMonth: month, in: year))
        for _ in 0..<arrivals.poisson(mean: mean) {
            count += 1
            tally.referred(on: day)
            var dice = SeededGenerator(seed: settings.seed ^ (UInt64(count) &* 0xD6E8_FEB8_6659_FD93))
            let decided = day.adding(days: settings.assumptions.decisionDays)
            guard dice.happens(settings.assumptions.acceptedShare) else { continue }
            let score = Int.random(in: 0...100, using: &dice)
            let isImpatient = dice.happens(settings.assumptions.givesUpShare)
            let patience = Int.random(in: 1...max(1, settings.assumptions.givesUpDays), using: &dice)
            deciding[decided, default: []].append(
                Waiting(
                    number: count,
                    referredOn: day,
                    acceptedOn: decided,
                    score: score,
                    givesUpOn: isImpatient ? decided.adding(days: patience) : nil,
                    dice: dice
                )
            )
        }
    }

    private mutating func decide(on day: Day) {
        for person in deciding.removeValue(forKey: day) ?? [] {
            tally.accepted(on: day)
            var (low, high) = (0, waiting.count)
            while low < high {
                let middle = (low + high) / 2
                if isBefore(waiting[middle], person) { low = middle + 1 } else { high = middle }
            }
            waiting.insert(person, at: low)
        }
    }

    private func isBefore(_ one: Waiting, _ other: Waiting) -> Bool {
        let order: [EntryRules.WaitingOrder] =
            door.mode == .selectionRounds ? [.score] : programme.entry.waitingOrder
        for part in order {
            switch part {
            case .referredOn where one.referredOn != other.referredOn: return one.referredOn < other.referredOn
            case .acceptedOn where one.acceptedOn != other.acceptedOn: return one.acceptedOn < other.acceptedOn
            case .score where one.score != other.score: return one.score > other.score
            default: continue
            }
        }
        return one.number < other.number
    }

    private mutating func enter(on day: Day, _ moment: EntryDoor.Moment) {
        var places = moment.places
        let year = day.days(since: settings.first) / 365
        if door.mode == .selectionRounds, let quota = programme.entry.quota {
            let left = max(0, quota - selected[year, default: 0])
            places = min(places, (left + moment.roundsLeft - 1) / moment.roundsLeft)
        }
        var next: [Waiting] = []
        var seen = 0
        while seen < waiting.count, places > 0, let coach = freeCoach() {
            var person = waiting[seen]
            seen += 1
            guard person.acceptedOn.adding(days: door.noticeDays) <= day else {
                next.append(person)
                continue
            }
            places -= 1
            if door.mode == .sittingDays, person.dice.happens(settings.assumptions.talkFailsShare) {
                next.append(person)
                continue
            }
            selected[year, default: 0] += 1
            start(person, on: day, with: coach)
        }
        waiting.replaceSubrange(..<seen, with: next)
        guard door.mode == .selectionRounds, moment.roundsLeft == 1 else { return }
        // After the last round of a year only the reserve list stays.
        let gone = max(0, waiting.count - programme.entry.reserve)
        waiting.removeLast(gone)
        tally.notSelected(gone, on: day)
    }

    /// The coach with most room; nil when none has, or when no place is free.
    private func freeCoach() -> Int? {
        if let capacity = door.capacity, guided >= capacity { return nil }
        let coach = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) }
        return coach.flatMap { loads[$0] + 100 <= settings.caseload * 100 ? $0 : nil }
    }

    private mutating func start(_ person: Waiting, on day: Day, with coach: Int) {
        var person = person
        let way = maker.way(from: day, &person.dice)
        loads[coach] += 100
        guided += 1
        guidedChanges[way.guidedUntil, default: 0] -= 1
        let after = way.workFrom == nil ? 0 : settings.assumptions.aftercareLoad
        loadChanges[way.guidedUntil, default: []].append((coach, after - 100))
        if after > 0 { loadChanges[way.closedOn, default: []].append((coach, -after)) }
        tally.started(way, referredOn: person.referredOn)
    }
}
