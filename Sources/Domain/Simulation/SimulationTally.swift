/// Counts what happens, day by day and week by week.
struct SimulationTally {
    private let programme: Programme
    private let settings: SimulationSettings
    private let end: Day
    private let length: Int
    private var months: [SimulatedMonth]
    /// The month in which each day lies.
    private let monthOf: [Int]
    private var waits: [[Int]]
    private var guidedChange: [Int]
    private var workChange: [Int]
    private var talks: [Int]
    private var contacts: [Int]
    /// Participants in each group template, by week.
    private var groups: [[Int]]
    private var outcomes: [String: Int] = [:]
    private var ways: [Guided] = []

    /// What the figures need of a way.
    private struct Guided {
        let startedOn: Day
        let activatedOn: Day?
        let closedOn: Day
        let pausedDays: Int
    }

    init(_ programme: Programme, _ settings: SimulationSettings, until end: Day) {
        self.programme = programme
        self.settings = settings
        self.end = end
        length = end.days(since: settings.first)
        let firsts = (0..<settings.months).map { settings.first.adding(months: $0) }
        months = firsts.map { SimulatedMonth(first: $0) }
        monthOf = firsts.enumerated().flatMap { number, first in
            Array(repeating: number, count: first.adding(months: 1).days(since: first))
        }
        waits = Array(repeating: [], count: settings.months)
        let days = Array(repeating: 0, count: length)
        (guidedChange, workChange) = (days, days)
        let weeks = Array(repeating: 0, count: length / 7 + 1)
        (talks, contacts) = (weeks, weeks)
        groups = Array(repeating: weeks, count: programme.sessions.count)
    }

    /// Nil for what lies after the end.
    private func index(_ day: Day) -> Int? {
        let index = day.days(since: settings.first)
        return (0..<length).contains(index) ? index : nil
    }

    private mutating func count(_ field: WritableKeyPath<SimulatedMonth, Int>, _ number: Int = 1, on day: Day) {
        if let index = index(day) { months[monthOf[index]][keyPath: field] += number }
    }

    mutating func referred(on day: Day) { count(\.referred, on: day) }
    mutating func accepted(on day: Day) { count(\.accepted, on: day) }
    mutating func gaveUp(_ number: Int, on day: Day) { count(\.gaveUp, number, on: day) }
    mutating func notSelected(_ number: Int, on day: Day) { count(\.notSelected, number, on: day) }

    mutating func waiting(_ number: Int, on day: Day) {
        if let index = index(day) { months[monthOf[index]].waiting = number }
    }

    mutating func started(_ way: SimulatedWay, referredOn: Day) {
        guard let start = index(way.startedOn) else { return }
        count(\.started, on: way.startedOn)
        waits[monthOf[start]].append(way.startedOn.days(since: referredOn))
        guidedChange[start] += 1
        if let left = index(way.guidedUntil) { guidedChange[left] -= 1 }
        if let work = way.workFrom, let index = index(work) {
            count(\.placed, on: work)
            workChange[index] += 1
        }
        if let closed = index(way.closedOn) {
            count(\.closed, on: way.closedOn)
            if way.workFrom != nil { workChange[closed] -= 1 }
            if let outcome = way.outcome { outcomes[outcome.code, default: 0] += 1 }
        }
        for day in way.contacts { if let index = index(day) { contacts[index / 7] += 1 } }
        for session in way.sessions {
            guard let index = index(session.day) else { continue }
            if programme.sessions[session.template].setting == .group {
                groups[session.template][index / 7] += 1
            } else {
                talks[index / 7] += 1
            }
        }
        ways.append(
            Guided(
                startedOn: way.startedOn,
                activatedOn: way.activates ? way.workFrom : nil,
                closedOn: way.closedOn,
                pausedDays: way.pausedDays
            )
        )
    }

    func result(stillWaiting: [Day]) -> SimulationResult {
        var months = months
        let groupsOfWeek = (0..<talks.count).map { groupSessions(inWeek: $0) }
        addDays(to: &months)
        addWeeks(to: &months, groupsOfWeek)
        for number in months.indices { months[number].waits = SimulatedWaits(waits[number]) }
        return SimulationResult(
            settings: settings,
            mode: programme.entry.mode,
            months: months,
            waits: SimulatedWaits(waits.flatMap { $0 }),
            stillWaiting: stillWaiting.count,
            longestWait: stillWaiting.map { end.days(since: $0) }.max() ?? 0,
            busiestWeek: zip(talks, groupsOfWeek).map { $0 + $1 }.max() ?? 0,
            figures: figures,
            outcomes: programme.outcomes.map {
                SimulatedOutcome(code: $0.code, label: $0.label, count: outcomes[$0.code] ?? 0)
            }
        )
    }

    /// How many groups have to meet so that everybody has a place.
    private func groupSessions(inWeek week: Int) -> Int {
        programme.sessions.indices.reduce(0) { sum, template in
            let places = max(1, programme.sessions[template].places ?? settings.assumptions.groupPlaces)
            return sum + (groups[template][week] + places - 1) / places
        }
    }

    private func addDays(to months: inout [SimulatedMonth]) {
        var (guided, atWork) = (0, 0)
        var days = Array(repeating: 0, count: months.count)
        for index in 0..<length {
            guided += guidedChange[index]
            atWork += workChange[index]
            months[monthOf[index]].guided += guided
            months[monthOf[index]].atWork += atWork
            days[monthOf[index]] += 1
        }
        for number in months.indices {
            let people = months[number].guided + months[number].atWork
            months[number].peoplePerCoach = tenths(people, of: days[number] * settings.coaches)
            months[number].guided = tenths(months[number].guided, of: days[number])
            months[number].atWork = tenths(months[number].atWork, of: days[number])
        }
    }

    /// A week belongs to the month in which it begins; the last one, when it is not whole, to none.
    private func addWeeks(to months: inout [SimulatedMonth], _ groupsOfWeek: [Int]) {
        var sums = Array(repeating: (weeks: 0, talks: 0, groups: 0, contacts: 0), count: months.count)
        for week in 0..<(length / 7) {
            let month = monthOf[week * 7]
            sums[month].weeks += 1
            sums[month].talks += talks[week]
            sums[month].groups += groupsOfWeek[week]
            sums[month].contacts += contacts[week] + groupsOfWeek[week]
        }
        for (number, sum) in sums.enumerated() {
            months[number].talks = tenths(sum.talks, of: sum.weeks)
            months[number].groups = tenths(sum.groups, of: sum.weeks)
            months[number].contactsPerCoach = tenths(sum.contacts, of: sum.weeks * settings.coaches)
        }
    }

    private func tenths(_ number: Int, of whole: Int) -> Int { whole == 0 ? 0 : (number * 20 + whole) / (2 * whole) }

    /// The indicators that a simulation can count, for each year of it.
    private var figures: [SimulatedFigure] {
        (0..<(settings.months + 11) / 12).flatMap { year -> [SimulatedFigure] in
            let first = settings.first.adding(months: 12 * year)
            let months = min(12, settings.months - 12 * year)
            let last = first.adding(months: months)
            let begun = ways.filter { first <= $0.startedOn && $0.startedOn < last }
            return programme.indicators.compactMap { rule in
                var (value, pace): (Int?, Int?)
                switch rule.measure {
                case .guidances:
                    value = begun.count
                    pace = rule.target.map { ($0 * months + 6) / 12 }
                case .activation(let weeks):
                    let ripe = begun.filter { isRipe($0, afterWeeks: weeks) }
                    let active = ripe.count { $0.activatedOn.map { $0 < end } ?? false }
                    value = ripe.isEmpty ? nil : (active * 2000 + ripe.count) / (2 * ripe.count)
                    pace = rule.target.map { $0 * 10 }
                case .count, .share: return nil
                }
                let isShare = if case .activation = rule.measure { true } else { false }
                return SimulatedFigure(
                    code: rule.code,
                    label: rule.label,
                    year: year + 1,
                    isShare: isShare,
                    value: value,
                    pace: pace
                )
            }
        }
    }

    private func isRipe(_ way: Guided, afterWeeks weeks: Int) -> Bool {
        way.activatedOn.map { $0 < end } ?? false || way.closedOn < end
            || way.startedOn.adding(weeks: weeks).adding(days: way.pausedDays) <= end
    }
}
