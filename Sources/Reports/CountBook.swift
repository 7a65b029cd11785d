package import Domain

/// What everybody contributes to the figures of a programme on a day, and what that makes together.
///
/// A person counts once in each figure, by the first case that came into its cohort. So what one person contributes can be
/// taken out and counted anew without looking at anybody else: the figures are then those of a count of everybody.
package struct CountBook: Sendable {
    private struct Somebody {
        let id: ID<Participant>
        var trajectories: [ID<Trajectory>] = []
    }

    private let rules: [IndicatorRule]
    private let funding: Funding
    private let day: Day
    private var people: [Somebody] = []
    private var places: [ID<Participant>: Int] = [:]
    /// A line for each figure, one person after the other.
    private var lines: [CountLine] = []
    private var tallies: [Tally]
    /// The lists of facts that are missing to somebody; the first one is empty.
    private var missing: [[FactName]] = [[]]
    private var missingPlaces: [[FactName]: Int32] = [[]: 0]

    /// A book with nobody in it.
    package init(of rules: [IndicatorRule], funding: Funding, at day: Day) {
        (self.rules, self.funding, self.day) = (rules, funding, day)
        tallies = rules.map { _ in Tally() }
    }

    /// Counts somebody whose guidance began in the year, in the figures that have a rule of their own. Each comes once.
    package mutating func add(_ guided: CohortPerson) {
        for (number, rule) in rules.enumerated() where !rule.isGeneral {
            take(CountedEntry(guided: guided, in: rule), in: number)
        }
    }

    /// Counts a case in the general figures. Of cases of one person that came into a cohort on the same day the one that
    /// comes first here counts.
    package mutating func add(_ found: CountedCase) {
        for (number, rule) in rules.enumerated() where rule.isGeneral {
            guard let entry = Indicators.entry(of: found, in: rule, funding: funding, at: day) else { continue }
            take(entry, in: number)
        }
    }

    /// Takes out what these people contributed.
    package mutating func forget(_ gone: [ID<Participant>]) {
        for place in gone.compactMap({ places[$0] }) {
            for (number, rule) in rules.enumerated() {
                let at = place * rules.count + number
                guard lines[at].isTaken else { continue }
                tallies[number].count(lines[at], isShare: rule.isShare, out: true)
                lines[at] = CountLine()
            }
            people[place].trajectories = []
        }
    }

    /// Every figure, in the order of the definition.
    package var values: [IndicatorValue] {
        zip(rules, tallies).map { Indicators.value(of: $0, $1, funding: funding, at: day) }
    }

    /// The people behind a figure; nil where there is no such figure.
    package func people(behind code: String) -> IndicatorPeople? {
        guard let number = rules.firstIndex(where: { $0.code == code }) else { return nil }
        let found = people.indices.compactMap { place -> (person: CohortPerson, marks: CountLine.Marks)? in
            let line = lines[place * rules.count + number]
            guard line.isTaken else { return nil }
            return (person: person(place, in: line), marks: line.marks)
        }.sorted { ($0.person.enteredOn, $0.person.participant) < ($1.person.enteredOn, $1.person.participant) }
        let counted = found.filter { $0.marks.contains(.counted) }.map(\.person)
        return IndicatorPeople(
            counted: counted,
            cohort: rules[number].isShare ? found.filter { $0.marks.contains(.inCohort) }.map(\.person) : counted,
            unplaced: found.map(\.person).filter { !$0.missing.isEmpty }
        )
    }

    private mutating func take(_ entry: CountedEntry, in number: Int) {
        let place = place(of: entry.person.participant)
        let at = place * rules.count + number
        let known = lines[at]
        if known.isTaken {
            let before = person(place, in: known)
            guard
                (entry.person.enteredOn, entry.person.trajectory?.rawValue ?? "")
                    < (before.enteredOn, before.trajectory?.rawValue ?? "")
            else { return }
            tallies[number].count(known, isShare: rules[number].isShare, out: true)
        }
        let line = line(of: entry, in: rules[number], of: place)
        tallies[number].count(line, isShare: rules[number].isShare)
        lines[at] = line
    }

    private mutating func place(of participant: ID<Participant>) -> Int {
        if let known = places[participant] { return known }
        places[participant] = people.count
        people.append(Somebody(id: participant))
        for _ in rules { lines.append(CountLine()) }
        return people.count - 1
    }

    private mutating func line(of entry: CountedEntry, in rule: IndicatorRule, of place: Int) -> CountLine {
        let person = entry.person
        var line = CountLine()
        line.enteredOn = Int32(clamping: person.enteredOn.number)
        line.activatedOn = person.activatedOn.map { Int32(clamping: $0.number) } ?? CountLine.noDay
        line.closedOn = person.closedOn.map { Int32(clamping: $0.number) } ?? CountLine.noDay
        line.pausedDays = Int32(clamping: person.pausedDays)
        line.missing = number(of: person.missing)
        line.trajectory = person.trajectory.map { number(of: $0, at: place) } ?? -1
        line.marks = .taken
        if entry.isInCohort { line.marks.insert(.inCohort) }
        if entry.isCounted { line.marks.insert(.counted) }
        if entry.isRipe(for: rule, on: day) { line.marks.insert(.ripe) }
        return line
    }

    private mutating func number(of facts: [FactName]) -> Int32 {
        if let known = missingPlaces[facts] { return known }
        let number = Int32(missing.count)
        missingPlaces[facts] = number
        missing.append(facts)
        return number
    }

    private mutating func number(of trajectory: ID<Trajectory>, at place: Int) -> Int16 {
        if let known = people[place].trajectories.firstIndex(of: trajectory) { return Int16(known) }
        people[place].trajectories.append(trajectory)
        return Int16(people[place].trajectories.count - 1)
    }

    private func person(_ place: Int, in line: CountLine) -> CohortPerson {
        let somebody = people[place]
        return CohortPerson(
            participant: somebody.id,
            trajectory: line.trajectory < 0 ? nil : somebody.trajectories[Int(line.trajectory)],
            enteredOn: Day(number: Int(line.enteredOn)),
            activatedOn: known(line.activatedOn),
            closedOn: known(line.closedOn),
            pausedDays: Int(line.pausedDays),
            missing: missing[Int(line.missing)]
        )
    }

    private func known(_ number: Int32) -> Day? { number == CountLine.noDay ? nil : Day(number: Int(number)) }
}
